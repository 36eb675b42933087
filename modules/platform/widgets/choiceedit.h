#pragma once

#include "widgets/editor.h"

#include <QComboBox>

namespace widgets {

/// One of few named values, such as an enumeration. Letters jump to an entry, F4 opens the list;
/// the wheel does nothing unless the field has the focus.
class ChoiceEdit final : public QComboBox, public Editor {
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget* parent = nullptr);

    void add(const QVariant& value, const QString& text);
    template <class Enum>
    void addEnum(Enum value, const QString& text) {
        add(static_cast<int>(value), text);
    }

    /// Invalid when nothing is chosen.
    QVariant value() const { return currentData(); }
    void setValue(const QVariant& value) { setCurrentIndex(findData(value)); }
    template <class Enum>
    Enum valueAs() const {
        return static_cast<Enum>(currentData().toInt());
    }
    template <class Enum>
    void setEnum(Enum value) {
        setValue(static_cast<int>(value));
    }

    QString help() const override;
    bool isBlank() const override { return currentIndex() < 0; }
    QVariant draft() const override { return currentData(); }
    void setDraft(const QVariant& draft) override { setValue(draft); }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace widgets
