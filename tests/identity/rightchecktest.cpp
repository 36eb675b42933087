#include "identity/rightcheck.h"

#include "testsuite.h"
#include "users.h"

#include <QTest>

using identity::Right;
using identity::Role;

class RightCheckTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_users = std::make_unique<UsersFile>(); }
    void cleanup() { m_users.reset(); }

    void theRefusalNamesTheRightAndWhoHasIt() {
        m_users->add(QStringLiteral("boss"), {Role::Administrator});
        m_users->add(QStringLiteral("mei"), {Role::Manager});
        m_users->add(QStringLiteral("wang"), {Role::Clerk});

        const auto refused = requireClosing();

        QCOMPARE(codeOf(refused), QStringLiteral("right/missing"));
        QVERIFY(refused.error().message.contains(QStringLiteral("Close without signature")));
        QVERIFY(refused.error().message.contains(QStringLiteral("boss, mei")));
        QVERIFY(!refused.error().message.contains(QStringLiteral("wang")));
    }

    void whoHasTheRightPasses() {
        m_users->file().actor().rights.insert(closingRight().id);

        QVERIFY_RESULT(requireClosing());
    }

    void aCentreDecidesWhoHasARight() {
        core::IdSource ids(3);
        const core::RowId centre = ids.next(core::Instant{1});

        QVERIFY_RESULT(m_users->file().write([&](storage::WriteTx& tx) {
            return identity::saveRolesWith(tx, closingRight(), centre, {Role::Clerk});
        }));

        QCOMPARE(rolesWith(centre), (QList<Role>{Role::Clerk, Role::Administrator}));
        QCOMPARE(rolesWith({}), (QList<Role>{Role::Manager, Role::Administrator}));
    }

    void onlyUsersOfTheCentreAreNamed() {
        core::IdSource ids(3);
        const core::RowId here = ids.next(core::Instant{1});
        identity::UserDraft elsewhere;
        elsewhere.name = QStringLiteral("far");
        elsewhere.roles = {Role::Manager};
        elsewhere.centre = ids.next(core::Instant{2});
        QVERIFY_RESULT(m_users->file().write(
            [&](storage::WriteTx& tx) { return identity::saveUser(tx, elsewhere); }));
        m_users->add(QStringLiteral("boss"), {Role::Administrator});

        const auto names = m_users->file().read([&](storage::Connection& connection) {
            return identity::usersWith(connection, closingRight(), here);
        });

        QCOMPARE(*names, QStringList{QStringLiteral("boss")});
    }

private:
    static Right closingRight() {
        return {QStringLiteral("repairs.close_without_signature"),
                [] { return QStringLiteral("Close without signature"); },
                {Role::Manager}};
    }
    core::Done requireClosing() {
        return m_users->file().write(
            [](storage::WriteTx& tx) { return identity::require(tx, closingRight()); });
    }
    QList<Role> rolesWith(const core::RowId& centre) {
        return m_users->file()
            .read([&](storage::Connection& connection) {
                return identity::rolesWith(connection, closingRight(), centre);
            })
            .value_or(QList<Role>());
    }

    std::unique_ptr<UsersFile> m_users;
};

REGISTER_TEST(RightCheckTest)
#include "rightchecktest.moc"
