#include "staff/ui/usersettings.h"

#include "identity/rightcheck.h"
#include "identity/session.h"
#include "identity/signin.h"
#include "identity/userrecords.h"
#include "identity/usertables.h"
#include "pagekit/presenter.h"
#include "pagekit/recorddialog.h"
#include "staff/ui/recordtable.h"
#include "staff/ui/rightstable.h"
#include "staff/ui/userform.h"
#include "storage/database.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace staff::ui {

void refreshSession(pagekit::AppContext& context) {
    const identity::UserId user(context.session.actor().user);
    auto read = context.database.read([&context, user](storage::Connection& connection) {
        return identity::signedInAs(connection, context.modules, user);
    });
    pagekit::withResult(context.presenter.receiver(), context.presenter, read,
                        [&context, user](const identity::SignedIn& signedIn) {
                            if (context.session.user().id == user)
                                context.session.start(signedIn);
                        });
}

UserSettings::UserSettings(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    setObjectName(QStringLiteral("userSettings"));
    build();
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.touches(identity::userTable()) ||
                    changes.touches(identity::userRoleTable()))
                    load();
            });
    load();
}

void UserSettings::build() {
    m_table = new RecordTable(QStringLiteral("users"),
                              {tr("Users"),
                               {tr("Name"), tr("Signs in"), tr("PIN"), tr("Roles")},
                               tr("Add a user…"),
                               tr("Nobody signs in yet.")},
                              this);
    m_table->removeRemoveButton();
    QPushButton* password =
        m_table->addButton(tr("Password…"), QStringLiteral("passwordButton"), true);
    QPushButton* pin = m_table->addButton(tr("PIN…"), QStringLiteral("pinButton"), true);
    m_table->setEditable(m_context.session.may(identity::changeUsersRight()));
    m_rights = new RightsTable(m_context, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rights, 1);
    connect(m_table, &RecordTable::addRequested, this, [this] { edit(QString()); });
    connect(m_table, &RecordTable::editRequested, this, &UserSettings::edit);
    connect(password, &QPushButton::clicked, this,
            [this] { changeSecret(SecretDialog::Secret::Password); });
    connect(pin, &QPushButton::clicked, this, [this] { changeSecret(SecretDialog::Secret::Pin); });
}

void UserSettings::load() {
    auto read = m_context.database.read(
        [](storage::Connection& connection) { return identity::listUsers(connection); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const QList<identity::User>& users) { show(users); });
}

void UserSettings::show(const QList<identity::User>& users) {
    m_users = users;
    QList<RecordTable::Row> rows;
    for (const identity::User& user : users) {
        QStringList roles;
        for (const identity::Role role : user.roles)
            roles.append(modulekit::roleTitle(role));
        const QString signsIn = user.disabled      ? tr("Not any more")
                                : user.hasPassword ? tr("With a password")
                                                   : tr("Without a password");
        rows.append({user.id.toString(),
                     {user.name, signsIn, user.hasPin ? tr("Set") : tr("None"),
                      roles.join(QStringLiteral(" · "))},
                     user.disabled});
    }
    m_table->setRows(rows);
}

void UserSettings::edit(const QString& key) {
    auto* form = new UserForm(m_context, nullptr);
    const auto id = core::RowId::fromString(key);
    if (id)
        form->startEdit(*id);
    else
        form->startNew(QString(), core::RowId());
    pagekit::RecordDialog dialog(id ? tr("Change the user") : tr("New user"), form, this);
    pagekit::AppContext& context = m_context;
    if (dialog.exec() == QDialog::Accepted && dialog.made() &&
        dialog.made()->id == context.session.actor().user)
        refreshSession(context);
}

void UserSettings::changeSecret(SecretDialog::Secret secret) {
    const QString key = m_table->currentKey();
    const auto user = std::find_if(m_users.cbegin(), m_users.cend(),
                                   [&](const auto& each) { return each.id.toString() == key; });
    if (user == m_users.cend())
        return;
    SecretDialog dialog(m_context, *user, secret, this);
    dialog.exec();
}

}  // namespace staff::ui
