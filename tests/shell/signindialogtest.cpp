#include "gui/keyboarddesk.h"

#include "shell/signindialog.h"

#include <QLabel>
#include <QLineEdit>

/// Name and password at the start.
class SignInDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<KeyboardDesk>(QStringLiteral("en")); }
    void cleanup() { m_desk.reset(); }

    void theRightNameSignsIn() {
        m_desk->settle();
        m_desk->session().end();
        shell::SignInDialog dialog(m_desk->context());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));

        m_desk->type(QStringLiteral("clerk"));
        m_desk->press(Qt::Key_Return);

        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(m_desk->session().user().name, QStringLiteral("clerk"));
    }

    void aWrongPasswordStaysAndSaysSo() {
        m_desk->settle();
        m_desk->session().end();
        shell::SignInDialog dialog(m_desk->context());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));

        m_desk->type(QStringLiteral("clerk"));
        dialog.findChild<QLineEdit*>(QStringLiteral("passwordEdit"))
            ->setText(QStringLiteral("wrong"));
        m_desk->press(Qt::Key_Return);

        QTRY_VERIFY(dialog.findChild<QLabel*>(QStringLiteral("problemLabel"))->isVisible());
        QVERIFY(dialog.isVisible());
        QVERIFY(!m_desk->session().isSignedIn());
    }

private:
    std::unique_ptr<KeyboardDesk> m_desk;
};

REGISTER_TEST(SignInDialogTest)
#include "signindialogtest.moc"
