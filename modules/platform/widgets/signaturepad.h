#pragma once

#include "widgets/editor.h"

#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QWidget>

class QPushButton;
class QCheckBox;

namespace widgets {

class SignatureCanvas;

/// A signature as strokes, in a box 1000 wide and 300 high, or the statement that it is on paper.
struct Signature {
    QList<QPolygonF> strokes;
    bool onPaper = false;

    bool isEmpty() const { return strokes.isEmpty() && !onPaper; }
    /// "M 12.5 80 L 13 81 …" as in SVG, which is how it is stored; "paper" when it is on paper.
    QString toText() const;
    /// Reads what toText() wrote; what cannot be read is empty.
    static Signature fromText(const QString& text);
    QPainterPath path() const;

    friend bool operator==(const Signature&, const Signature&) = default;
};

/// Where a customer signs, with pen or mouse. By keyboard: a box says that the paper is signed.
class SignaturePad final : public QWidget, public Editor {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget* parent = nullptr);

    Signature value() const;
    void setValue(const Signature& value);

    bool isBlank() const override { return value().isEmpty(); }
    QVariant draft() const override { return value().toText(); }
    void setDraft(const QVariant& draft) override {
        setValue(Signature::fromText(draft.toString()));
    }

Q_SIGNALS:
    void edited();

private:
    SignatureCanvas* m_canvas;
    QCheckBox* m_onPaper;
    QPushButton* m_clear;
};

}  // namespace widgets
