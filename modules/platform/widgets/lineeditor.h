#pragma once

#include "widgets/editor.h"

#include <QLineEdit>

namespace widgets {

/// What all editors of one line share. On leaving, what is typed is written in its tidy form.
class LineEditor : public QLineEdit, public Editor {
    Q_OBJECT

public:
    explicit LineEditor(QWidget* parent = nullptr);

    bool isBlank() const override { return text().trimmed().isEmpty(); }
    QVariant draft() const override { return text(); }
    void setDraft(const QVariant& draft) override { setText(draft.toString()); }

    /// Fields are as wide as what they hold; 0 fills the column.
    void setNaturalWidth(int width);
    QSize sizeHint() const override;

    /// Writes what is typed in its tidy form ("7.5+3" becomes "10.50"); done on leaving.
    virtual void tidy();

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    /// For codes and numbers: no input method, capitals and digits of the keyboard as they are.
    void useLatinKeys();

private:
    int m_naturalWidth = 0;
};

}  // namespace widgets
