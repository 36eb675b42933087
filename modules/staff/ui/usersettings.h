#pragma once

#include "identity/user.h"
#include "pagekit/appcontext.h"
#include "staff/ui/secretdialog.h"

#include <QWidget>

namespace staff::ui {

class RecordTable;
class RightsTable;

/// Who signs in, with roles, password and PIN, and below it which role may do what. GUI thread.
class UserSettings final : public QWidget {
    Q_OBJECT
public:
    UserSettings(pagekit::AppContext& context, QWidget* parent);

private:
    void build();
    void load();
    void show(const QList<identity::User>& users);
    void edit(const QString& key);
    void changeSecret(SecretDialog::Secret secret);

    pagekit::AppContext& m_context;
    QList<identity::User> m_users;
    RecordTable* m_table;
    RightsTable* m_rights;
};

/// Takes the rights of whoever is signed in anew, after roles or rights were changed.
void refreshSession(pagekit::AppContext& context);

}  // namespace staff::ui
