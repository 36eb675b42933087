#pragma once

#include "identity/user.h"
#include "pagekit/appcontext.h"

#include <QDialog>

namespace widgets {
class FormPane;
class PasswordEdit;
}  // namespace widgets

namespace staff::ui {

/// Sets, changes or takes away a user's password or PIN. One's own needs the present password.
class SecretDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Secret { Password, Pin };

    SecretDialog(pagekit::AppContext& context, identity::User user, Secret secret, QWidget* parent);

private:
    void build();
    bool isSet() const;
    void save(bool clear);

    pagekit::AppContext& m_context;
    identity::User m_user;
    Secret m_secret;
    widgets::FormPane* m_pane;
    widgets::PasswordEdit* m_current = nullptr;
    widgets::PasswordEdit* m_next;
    widgets::PasswordEdit* m_again;
};

}  // namespace staff::ui
