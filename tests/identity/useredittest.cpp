#include "identity/useredit.h"

#include "core/idsource.h"
#include "identity/userrecords.h"
#include "testsuite.h"
#include "users.h"

#include <QTest>

using identity::Role;
using identity::UserDraft;
using identity::UserId;

class UserEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_users = std::make_unique<UsersFile>(); }
    void cleanup() { m_users.reset(); }

    void theFirstUserIsAnAdministratorWithoutAPassword() {
        m_users->file().actor() = {};

        QVERIFY_RESULT(makeFirst(QStringLiteral("lin")));

        const auto user = find(QStringLiteral("LIN"));
        QVERIFY(user);
        QCOMPARE(user->roles, QList<Role>{Role::Administrator});
        QVERIFY(!user->hasPassword);
    }

    void theFirstUserMadeHimself() {
        const auto id = makeFirst(QStringLiteral("lin"));
        QVERIFY_RESULT(id);

        const auto makers = m_users->file().read([](storage::Connection& connection) {
            return connection.single(
                "SELECT group_concat(DISTINCT hex(m)) FROM (SELECT made_by AS "
                "m FROM sys_user UNION ALL SELECT made_by FROM sys_user_role "
                "UNION ALL SELECT user_id FROM sys_audit)");
        });

        QVERIFY_RESULT(makers);
        QCOMPARE(std::get<QString>(*makers),
                 QString::fromLatin1(id->row().toBytes().toHex().toUpper()));
    }

    void nobodyMakesNoFirstUser() {
        const auto refused = m_users->file().write([](storage::WriteTx& tx) {
            return identity::makeFirstUser(tx, QStringLiteral("lin"));
        });

        QCOMPARE(codeOf(refused), QStringLiteral("user/none"));
    }

    void thereIsOnlyOneFirstUser() {
        QVERIFY_RESULT(makeFirst(QStringLiteral("lin")));

        QCOMPARE(codeOf(makeFirst(QStringLiteral("chen"))), QStringLiteral("user/not-first"));
    }

    void aSavedUserIsReadBackWithItsRoles() {
        const UserId id = m_users->add(QStringLiteral("王芳"), {Role::Manager, Role::Clerk});

        const auto user = find(QStringLiteral("王芳"));

        QVERIFY(user);
        QCOMPARE(user->id, id);
        QCOMPARE(user->roles, (QList<Role>{Role::Clerk, Role::Manager}));
    }

    void rolesAreGivenAndTaken() {
        m_users->add(QStringLiteral("boss"), {Role::Administrator});
        const UserId id = m_users->add(QStringLiteral("wang"), {Role::Clerk, Role::Engineer});

        QVERIFY_RESULT(save(draft(id, QStringLiteral("wang"), {Role::Engineer, Role::Manager})));

        QCOMPARE(find(QStringLiteral("wang"))->roles, (QList<Role>{Role::Engineer, Role::Manager}));
    }

    void saveIsRefusedWithoutANameOrARole() {
        QCOMPARE(codeOf(save(draft({}, QStringLiteral(" "), {Role::Clerk}))),
                 QStringLiteral("user/name-missing"));
        QCOMPARE(codeOf(save(draft({}, QStringLiteral("wang"), {}))),
                 QStringLiteral("user/role-missing"));
    }

    void aNameIsGivenOnce() {
        m_users->add(QStringLiteral("Wang"), {Role::Clerk});

        QCOMPARE(codeOf(save(draft({}, QStringLiteral("wang "), {Role::Clerk}))),
                 QStringLiteral("user/name-taken"));
    }

    void theLastAdministratorStays() {
        const UserId id = m_users->add(QStringLiteral("boss"), {Role::Administrator});

        UserDraft disabled = draft(id, QStringLiteral("boss"), {Role::Administrator});
        disabled.disabled = true;

        QCOMPARE(codeOf(save(disabled)), QStringLiteral("user/last-administrator"));
        QCOMPARE(codeOf(save(draft(id, QStringLiteral("boss"), {Role::Clerk}))),
                 QStringLiteral("user/last-administrator"));
        QCOMPARE(find(QStringLiteral("boss"))->roles, QList<Role>{Role::Administrator});
    }

    void changingUsersNeedsTheRight() {
        m_users->file().actor().rights.clear();

        QCOMPARE(codeOf(save(draft({}, QStringLiteral("wang"), {Role::Clerk}))),
                 QStringLiteral("right/missing"));
    }

    void ownPasswordNeedsTheCurrentOne() {
        const UserId id =
            m_users->add(QStringLiteral("wang"), {Role::Clerk}, QStringLiteral("old-secret"));
        m_users->file().actor().user = id.row();
        m_users->file().actor().rights.clear();

        QCOMPARE(codeOf(change({id, QStringLiteral("guess"), QStringLiteral("new-secret")})),
                 QStringLiteral("password/wrong"));
        QCOMPARE(codeOf(change({id, QStringLiteral("old-secret"), QStringLiteral("new-secret")})),
                 QString());
    }

    void someoneElsesPasswordNeedsTheRight() {
        const UserId id = m_users->add(QStringLiteral("wang"), {Role::Clerk});
        m_users->file().actor().rights.clear();

        QCOMPARE(codeOf(change({id, {}, QStringLiteral("new-secret")})),
                 QStringLiteral("right/missing"));
    }

    void shortPasswordsAndOddPinsAreRefused() {
        const UserId id = m_users->add(QStringLiteral("wang"), {Role::Clerk});
        const auto pinCode = [&](const QString& pin) {
            return codeOf(m_users->file().write([&](storage::WriteTx& tx) {
                return identity::changePin(tx, {id, {}, pin});
            }));
        };

        QCOMPARE(codeOf(change({id, {}, QStringLiteral("12345")})),
                 QStringLiteral("password/short"));
        QCOMPARE(pinCode(QStringLiteral("123")), QStringLiteral("pin/form"));
        QCOMPARE(pinCode(QStringLiteral("12a4")), QStringLiteral("pin/form"));
        QCOMPARE(pinCode(QStringLiteral("1234")), QString());
    }

private:
    static UserDraft draft(UserId id, const QString& name, const QList<Role>& roles) {
        UserDraft made;
        made.id = id;
        made.name = name;
        made.roles = roles;
        return made;
    }
    core::Result<UserId> makeFirst(const QString& name) {
        m_users->file().actor().user = core::IdSource(2).next(core::Instant{0});
        return m_users->file().write(
            [&](storage::WriteTx& tx) { return identity::makeFirstUser(tx, name); });
    }
    core::Result<UserId> save(const UserDraft& user) {
        return m_users->file().write(
            [&](storage::WriteTx& tx) { return identity::saveUser(tx, user); });
    }
    core::Done change(const identity::SecretChange& secret) {
        return m_users->file().write(
            [&](storage::WriteTx& tx) { return identity::changePassword(tx, secret); });
    }
    std::optional<identity::User> find(const QString& name) {
        return m_users->file()
            .read([&](storage::Connection& connection) {
                return identity::findUserByName(connection, name);
            })
            .value_or(std::nullopt);
    }

    std::unique_ptr<UsersFile> m_users;
};

REGISTER_TEST(UserEditTest)
#include "useredittest.moc"
