#include "gui/keyboarddesk.h"

#include <QListView>

/// The box of Ctrl+K and Ctrl+Shift+P.
class PaletteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandsAreFoundByNamePinyinAndInitials_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("hanzi") << QStringLiteral("设置");
        QTest::newRow("pinyin") << QStringLiteral("shezhi");
        QTest::newRow("initials") << QStringLiteral("sz");
    }
    void commandsAreFoundByNamePinyinAndInitials() {
        QFETCH(const QString, typed);
        KeyboardDesk desk(QStringLiteral("zh_CN"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();

        desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(typed);

        QVERIFY(titles(desk).contains(QStringLiteral("设置")));
    }

    void enterRunsTheMarkedCommand() {
        KeyboardDesk desk(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();

        desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("settings"));
        desk.press(Qt::Key_Return);

        QCOMPARE(desk.window().currentPageId(), QStringLiteral("shell.settings"));
    }

    void aCommandThatCannotRunSaysWhyAndDoesNothing() {
        KeyboardDesk desk(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();

        desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("next status"));

        const auto* view = desk.window().findChild<QListView*>(QStringLiteral("paletteView"));
        QVERIFY(view->model()->rowCount() > 0);
        const QString spoken = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("This page has no such command.")),
                 qPrintable(spoken));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window().currentPageId(), QStringLiteral("shell.desk"));
    }

    void escapeClosesItAndLeavesThePage() {
        KeyboardDesk desk(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();

        desk.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.window().findChild<QWidget*>(QStringLiteral("palette"))->isVisible());
        desk.press(Qt::Key_Escape);

        QVERIFY(!desk.window().findChild<QWidget*>(QStringLiteral("palette"))->isVisible());
        QCOMPARE(desk.window().currentPageId(), QStringLiteral("shell.desk"));
    }

private:
    static QStringList titles(KeyboardDesk& desk) {
        const auto* view = desk.window().findChild<QListView*>(QStringLiteral("paletteView"));
        QStringList titles;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            titles.append(view->model()->index(row, 0).data().toString());
        return titles;
    }
};

REGISTER_TEST(PaletteTest)
#include "palettetest.moc"
