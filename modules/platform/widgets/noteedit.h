#pragma once

#include "widgets/editor.h"

#include <QPlainTextEdit>

namespace widgets {

/// Text of several lines. Tab leaves it, Enter makes a line.
class NoteEdit final : public QPlainTextEdit, public Editor {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    QString value() const { return toPlainText().trimmed(); }
    void setValue(const QString& value);
    /// Height in lines, three unless told.
    void setLines(int lines);

    bool isBlank() const override { return value().isEmpty(); }
    QVariant draft() const override { return toPlainText(); }
    void setDraft(const QVariant& draft) override { setValue(draft.toString()); }
    bool wantsEnter() const override { return true; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void edited();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int m_lines = 3;
    bool m_setting = false;
};

}  // namespace widgets
