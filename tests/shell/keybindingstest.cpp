#include "gui/keyboarddesk.h"

#include "shell/keybindings.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

/// Keys that a person changes.
class KeyBindingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<KeyboardDesk>(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        m_desk->settle();
        QTRY_COMPARE(m_desk->window().currentPageId(), QStringLiteral("shell.desk"));
    }
    void cleanup() { m_desk.reset(); }

    void aChangedKeyWorksAtOnceAndTheUsualOneNoMore() {
        keys().setKeys(command("window.settings"), {Qt::CTRL | Qt::ALT | Qt::Key_9});

        m_desk->press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_desk->window().currentPageId(), QStringLiteral("shell.desk"));
        m_desk->press(Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_desk->window().currentPageId(), QStringLiteral("shell.settings"));
    }

    void aResetGivesTheUsualKeyBack() {
        const auto& settings = command("window.settings");
        keys().setKeys(settings, {});
        QVERIFY(keys().isChanged(settings));

        keys().reset(settings);

        QVERIFY(!keys().isChanged(settings));
        QCOMPARE(keys().keysOf(settings), settings.keys);
    }

    void keysAreKeptForTheUserAndNobodyElse() {
        const auto& settings = command("window.settings");
        keys().setKeys(settings, {Qt::Key_F12});

        const shell::KeyBindings again(m_desk->context());
        QCOMPARE(again.keysOf(settings), QList<QKeySequence>{Qt::Key_F12});

        identity::SignedIn other{m_desk->session().user(), m_desk->session().actor()};
        other.user.id = identity::UserId(core::IdSource(9).next(m_desk->file().time().now()));
        m_desk->session().start(other);
        QCOMPARE(keys().keysOf(settings), settings.keys);
    }

    void aKeyThatTwoCommandsHaveIsAConflict() {
        keys().setKeys(command("window.settings"), {Qt::Key_F5});

        const auto conflicts = keys().conflictsOf(command("list.refresh"));

        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first()->id, QStringLiteral("window.settings"));
        keys().release(QKeySequence(Qt::Key_F5));
        QVERIFY(keys().keysOf(command("window.settings")).isEmpty());
        QVERIFY(keys().keysOf(command("list.refresh")).isEmpty());
    }

    void buttonsHintAtTheKeyThatWasSet() {
        keys().setKeys(command("record.new"), {Qt::CTRL | Qt::Key_N});

        QCOMPARE(keys().hints().value(QStringLiteral("F2")), QStringLiteral("Ctrl+N"));
    }

    void thePageOfKeysWorksByKeyboardAlone() {
        m_desk->window().openPage(QStringLiteral("shell.settings"),
                                  {{QStringLiteral("page"), QStringLiteral("shell.keys")}});
        m_desk->settle();
        QVERIFY(m_desk->tabTo(QStringLiteral("keysTable")));
        m_desk->press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keyEdit"));
        m_desk->press(Qt::Key_F5);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("assignButton"));
        const auto* sentence = m_desk->window().findChild<QLabel*>(QStringLiteral("keySentence"));
        QVERIFY2(sentence->text().contains(QStringLiteral("Refresh")),
                 qPrintable(sentence->text()));

        m_desk->press(Qt::Key_Space);

        QCOMPARE(keys().keysOf(m_desk->context().pages.commands().first()),
                 QList<QKeySequence>{Qt::Key_F5});
        QVERIFY(keys().keysOf(command("list.refresh")).isEmpty());
    }

private:
    shell::KeyBindings& keys() { return m_desk->window().keys(); }
    const pagekit::CommandDescription& command(const char* id) {
        return *m_desk->context().pages.command(QLatin1String(id));
    }

    std::unique_ptr<KeyboardDesk> m_desk;
};

REGISTER_TEST(KeyBindingsTest)
#include "keybindingstest.moc"
