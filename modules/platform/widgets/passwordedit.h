#pragma once

#include "widgets/lineeditor.h"

namespace widgets {

/// A password or PIN: never shown, never kept in a draft.
class PasswordEdit final : public LineEditor {
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget* parent = nullptr) : LineEditor(parent) {
        setEchoMode(QLineEdit::Password);
    }

    QString value() const { return text(); }
    QVariant draft() const override { return {}; }
    void setDraft(const QVariant& /*draft*/) override { clear(); }
};

}  // namespace widgets
