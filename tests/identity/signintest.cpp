#include "identity/signin.h"

#include "identity/session.h"
#include "identity/userrecords.h"
#include "testsuite.h"
#include "users.h"

#include <QSignalSpy>
#include <QTest>

using identity::Role;
using identity::UserId;

class SignInTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_users = std::make_unique<UsersFile>();
        m_limit = std::make_unique<identity::AttemptLimit>(m_users->file().time());
    }
    void cleanup() {
        m_limit.reset();
        m_users.reset();
    }

    void theRightPasswordGivesTheRightsOfTheRoles() {
        m_users->add(QStringLiteral("boss"), {Role::Administrator}, QStringLiteral("secret-one"));
        m_users->add(QStringLiteral("wang"), {Role::Clerk}, QStringLiteral("secret-two"));

        const auto boss = signIn(QStringLiteral("Boss"), QStringLiteral("secret-one"));
        const auto clerk = signIn(QStringLiteral("wang"), QStringLiteral("secret-two"));

        QVERIFY_RESULT(boss);
        QVERIFY_RESULT(clerk);
        QVERIFY(boss->actor.may(QStringLiteral("identity.change_users")));
        QVERIFY(!clerk->actor.may(QStringLiteral("identity.change_users")));
    }

    void aWrongNameAndAWrongPasswordLookTheSame() {
        m_users->add(QStringLiteral("wang"), {Role::Clerk}, QStringLiteral("secret-two"));

        const auto wrongName = signIn(QStringLiteral("chen"), QStringLiteral("secret-two"));
        const auto wrongPassword = signIn(QStringLiteral("wang"), QStringLiteral("secret"));

        QCOMPARE(codeOf(wrongName), QStringLiteral("signin/wrong"));
        QCOMPARE(wrongName.error(), wrongPassword.error());
    }

    void guessingHasToWait() {
        m_users->add(QStringLiteral("wang"), {Role::Clerk}, QStringLiteral("secret-two"));
        for (int attempt = 0; attempt < 3; ++attempt)
            QCOMPARE(codeOf(signIn(QStringLiteral("wang"), QStringLiteral("guess"))),
                     QStringLiteral("signin/wrong"));

        QCOMPARE(codeOf(signIn(QStringLiteral("wang"), QStringLiteral("secret-two"))),
                 QStringLiteral("signin/wait"));
        m_users->file().time().advance(5'001);
        QCOMPARE(codeOf(signIn(QStringLiteral("wang"), QStringLiteral("secret-two"))), QString());
    }

    void aDisabledUserStaysOutside() {
        m_users->add(QStringLiteral("boss"), {Role::Administrator});
        identity::UserDraft draft;
        draft.id = m_users->add(QStringLiteral("wang"), {Role::Clerk});
        draft.name = QStringLiteral("wang");
        draft.roles = {Role::Clerk};
        draft.disabled = true;
        QVERIFY_RESULT(m_users->file().write(
            [&](storage::WriteTx& tx) { return identity::saveUser(tx, draft); }));

        QCOMPARE(codeOf(signIn(QStringLiteral("wang"), {})), QStringLiteral("user/disabled"));
        QCOMPARE(codeOf(actorFor(QStringLiteral("wang"))), QStringLiteral("user/disabled"));
    }

    void withoutANameTheFirstAdministratorActs() {
        QCOMPARE(codeOf(actorFor({})), QStringLiteral("user/none"));
        m_users->add(QStringLiteral("wang"), {Role::Clerk});
        const UserId boss = m_users->add(QStringLiteral("boss"), {Role::Administrator});
        m_users->add(QStringLiteral("chief"), {Role::Administrator});

        QCOMPARE(actorFor({})->user, boss.row());
        QCOMPARE(codeOf(actorFor(QStringLiteral("nobody"))), QStringLiteral("user/unknown"));
    }

    void theDeskOpensWithoutAskingForASoleUserWithoutPassword() {
        QVERIFY(!withoutSignIn());
        const UserId boss = m_users->add(QStringLiteral("boss"), {Role::Administrator});
        QCOMPARE(withoutSignIn()->id, boss);

        m_users->add(QStringLiteral("wang"), {Role::Clerk});

        QVERIFY(!withoutSignIn());
    }

    void theSessionTellsWhoSitsThere() {
        const UserId boss = m_users->add(QStringLiteral("boss"), {Role::Administrator});
        const auto signedIn = m_users->file().read([&](storage::Connection& connection) {
            return identity::signedInAs(connection, m_users->file().registry(), boss);
        });
        identity::Session session;
        const QSignalSpy changes(&session, &identity::Session::changed);

        session.start(*signedIn);
        QVERIFY(session.isSignedIn());
        QVERIFY(session.may(identity::changeUsersRight()));
        session.end();

        QVERIFY(!session.may(identity::changeUsersRight()));
        QCOMPARE(changes.size(), 2);
    }

private:
    core::Result<identity::SignedIn> signIn(const QString& name, const QString& password) {
        return m_users->file().read([&](storage::Connection& connection) {
            return identity::signIn(connection, m_users->file().registry(), *m_limit, name,
                                    password);
        });
    }
    core::Result<storage::Actor> actorFor(const QString& name) {
        return m_users->file().read([&](storage::Connection& connection) {
            return identity::actorFor(connection, m_users->file().registry(), name);
        });
    }
    std::optional<identity::User> withoutSignIn() {
        return m_users->file()
            .read([](storage::Connection& connection) {
                return identity::userWithoutSignIn(connection);
            })
            .value_or(std::nullopt);
    }

    std::unique_ptr<UsersFile> m_users;
    std::unique_ptr<identity::AttemptLimit> m_limit;
};

REGISTER_TEST(SignInTest)
#include "signintest.moc"
