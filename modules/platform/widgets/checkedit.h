#pragma once

#include "widgets/editor.h"

#include <QCheckBox>

namespace widgets {

/// Yes or no. In a form its label stands beside it, not above.
class CheckEdit final : public QCheckBox, public Editor {
    Q_OBJECT

public:
    explicit CheckEdit(QWidget* parent = nullptr) : QCheckBox(parent) {
        connect(this, &QCheckBox::clicked, this, &CheckEdit::edited);
    }

    bool value() const { return isChecked(); }
    void setValue(bool value) { setChecked(value); }

    bool isBlank() const override { return false; }
    QVariant draft() const override { return isChecked(); }
    void setDraft(const QVariant& draft) override { setChecked(draft.toBool()); }

Q_SIGNALS:
    void edited();
};

}  // namespace widgets
