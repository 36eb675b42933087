#include "gui/keyboarddesk.h"

#include "shell/keybindings.h"
#include "widgets/editor.h"
#include "widgets/undobar.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolTip>

/// Commands of the window that act on what the person is at: pages used, fields, what was done
/// last.
class KeyCommandsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<KeyboardDesk>(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        m_desk->settle();
        QTRY_COMPARE(page(), QStringLiteral("shell.desk"));
    }
    void cleanup() { m_desk.reset(); }

    void aListFollowsTheKeyThatANewRecordWasGiven() {
        keys().setKeys(command("record.new"), {Qt::CTRL | Qt::Key_N});
        openCustomers();

        m_desk->press(Qt::Key_F2);
        QVERIFY(!isInAForm());
        m_desk->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isInAForm());
    }

    void theListOfPagesUsedGoesThereAndBack() {
        openCustomers();
        m_desk->press(Qt::Key_4, Qt::AltModifier);
        const QString units = page();

        step();
        release();
        QCOMPARE(page(), QStringLiteral("customers.customers"));
        step();
        release();
        QCOMPARE(page(), units);
    }

    void holdingCtrlGoesFurtherBack() {
        openCustomers();
        m_desk->press(Qt::Key_4, Qt::AltModifier);
        const QString units = page();

        step();
        step();
        QCOMPARE(page(), QStringLiteral("shell.desk"));
        step();
        QCOMPARE(page(), units);
        step();
        step();
        release();
        QCOMPARE(page(), QStringLiteral("shell.desk"));
        step();
        QCOMPARE(page(), units);
    }

    void theFirstPageHasNoneBeforeIt() {
        step();
        QCOMPARE(page(), QStringLiteral("shell.desk"));
    }

    void undoTakesBackWhatTheBarOffersWhereTheFieldHasNothing() {
        openCustomers();
        m_desk->press(Qt::Key_F3);
        bool isTakenBack = false;
        m_desk->window().showUndo(QStringLiteral("Deleted."), [&] { isTakenBack = true; });

        m_desk->press(Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(isTakenBack);
        QVERIFY(!m_desk->window().findChild<widgets::UndoBar*>()->isOffering());
    }

    void undoGoesToTheFieldFirst() {
        openCustomers();
        m_desk->press(Qt::Key_F2);
        m_desk->type(QStringLiteral("李"));
        bool isTakenBack = false;
        m_desk->window().showUndo(QStringLiteral("Deleted."), [&] { isTakenBack = true; });
        const auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(name);

        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->text(), QString());
        QVERIFY(!isTakenBack);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(name->text(), QStringLiteral("李"));
    }

    void f1SaysWhatMayBeTypedIntoTheField() {
        m_desk->press(Qt::Key_4, Qt::AltModifier);
        m_desk->press(Qt::Key_F2);
        const auto help = [] {
            const auto* editor = dynamic_cast<widgets::Editor*>(QApplication::focusWidget());
            return editor ? editor->help() : QString();
        };
        for (int field = 0; field < 12 && help().isEmpty(); ++field)
            m_desk->press(Qt::Key_Tab);
        QVERIFY(!help().isEmpty());

        m_desk->press(Qt::Key_F1);

        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(help().toHtmlEscaped()));
        QToolTip::hideText();
    }

    void f1OutsideAFieldShowsTheKeys() {
        m_desk->pressInto(Qt::Key_F1, [this] {
            QCOMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("keySheet"));
            m_desk->press(Qt::Key_Escape);
        });
    }

private:
    shell::KeyBindings& keys() { return m_desk->window().keys(); }
    const pagekit::CommandDescription& command(const char* id) {
        return *m_desk->context().pages.command(QLatin1String(id));
    }
    QString page() { return m_desk->window().currentPageId(); }
    void openCustomers() {
        m_desk->press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(page(), QStringLiteral("customers.customers"));
    }
    static bool isInAForm() {
        const QWidget* at = QApplication::focusWidget();
        while (at && !at->inherits("widgets::FormPane"))
            at = at->parentWidget();
        return at;
    }
    /// Ctrl stays down.
    void step() {
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        m_desk->settle();
    }
    void release() { QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Control); }

    std::unique_ptr<KeyboardDesk> m_desk;
};

REGISTER_TEST(KeyCommandsTest)
#include "keycommandstest.moc"
