#include "identity/approval.h"

#include "testsuite.h"
#include "users.h"

#include <QTest>

using identity::Right;
using identity::Role;
using identity::UserId;

class ApprovalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_users = std::make_unique<UsersFile>();
        m_clerk = m_users->add(QStringLiteral("wang"), {Role::Clerk}, {}, QStringLiteral("1111"));
        m_manager =
            m_users->add(QStringLiteral("mei"), {Role::Manager}, {}, QStringLiteral("2468"));
        m_users->add(QStringLiteral("boss"), {Role::Administrator});
    }
    void init() { m_limit = std::make_unique<identity::AttemptLimit>(m_users->file().time()); }
    void cleanupTestCase() { m_users.reset(); }

    void aSecondPersonWithTheRightApproves() {
        const auto approval = approve(m_clerk, QStringLiteral("mei"), QStringLiteral("2468"));

        QVERIFY_RESULT(approval);
        QCOMPARE(approval->user, m_manager);
        QCOMPARE(approval->at, m_users->file().time().now());
    }

    void nobodyApprovesTheirOwnDoing() {
        QCOMPARE(codeOf(approve(m_manager, QStringLiteral("MEI"), QStringLiteral("2468"))),
                 QStringLiteral("approval/same-person"));
    }

    void twoUsersOfOnePersonAreNoTwoPersons() {
        core::IdSource ids(9);
        const core::RowId person = ids.next(core::Instant{1});
        const auto withPerson = [&](const QString& name) {
            identity::UserDraft draft;
            draft.name = name;
            draft.roles = {Role::Manager};
            draft.person = person;
            return *m_users->file().write(
                [&](storage::WriteTx& tx) { return identity::saveUser(tx, draft); });
        };
        const UserId first = withPerson(QStringLiteral("li"));
        withPerson(QStringLiteral("li-2"));

        QCOMPARE(codeOf(approve(first, QStringLiteral("li-2"), QStringLiteral("0000"))),
                 QStringLiteral("approval/same-person"));
    }

    void aWrongPinIsRefusedAndThenHasToWait() {
        for (int attempt = 0; attempt < 3; ++attempt)
            QCOMPARE(codeOf(approve(m_clerk, QStringLiteral("mei"), QStringLiteral("0000"))),
                     QStringLiteral("approval/wrong"));

        QCOMPARE(codeOf(approve(m_clerk, QStringLiteral("mei"), QStringLiteral("2468"))),
                 QStringLiteral("signin/wait"));
    }

    void theSecondPersonNeedsTheRightAndAPin() {
        QCOMPARE(codeOf(approve(m_manager, QStringLiteral("wang"), QStringLiteral("1111"))),
                 QStringLiteral("right/missing"));
        QCOMPARE(codeOf(approve(m_manager, QStringLiteral("boss"), QStringLiteral("1111"))),
                 QStringLiteral("approval/no-pin"));
    }

private:
    core::Result<identity::Approval> approve(UserId asking, const QString& name,
                                             const QString& pin) {
        storage::Actor actor;
        actor.user = asking.row();
        const Right right{QStringLiteral("repairs.close_without_signature"),
                          [] { return QStringLiteral("Close without signature"); },
                          {Role::Manager}};
        return m_users->file().read([&](storage::Connection& connection) {
            return identity::approve(connection, *m_limit, actor, {name, pin, right});
        });
    }

    std::unique_ptr<UsersFile> m_users;
    std::unique_ptr<identity::AttemptLimit> m_limit;
    UserId m_clerk;
    UserId m_manager;
};

REGISTER_TEST(ApprovalTest)
#include "approvaltest.moc"
