#include "gui/keyboarddesk.h"

#include <QAbstractButton>

/// The checklist of a new centre on the desk.
class DeskPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStepIsSkippedAndBroughtBack() {
        KeyboardDesk desk(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        const QString step = QStringLiteral("staff.printers");
        QTRY_VERIFY(button(desk, step));

        button(desk, step + QStringLiteral(".skip"))->click();
        QTRY_VERIFY(!button(desk, step));
        QAbstractButton* back = button(desk, QStringLiteral("bringBackButton"));
        QVERIFY(back->isVisible());
        back->click();

        QVERIFY(button(desk, step));
        QVERIFY(!back->isVisible());
    }

    void aCardThatHasNothingToShowSaysSo() {
        KeyboardDesk desk(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();

        const auto cards =
            desk.window().currentPage()->findChildren<QWidget*>(QStringLiteral("showAllButton"));
        QVERIFY(!cards.isEmpty());
        for (const QWidget* all : cards)
            QVERIFY(!all->isVisible());
    }

private:
    static QAbstractButton* button(KeyboardDesk& desk, const QString& name) {
        return desk.window().currentPage()->findChild<QAbstractButton*>(name);
    }
};

REGISTER_TEST(DeskPageTest)
#include "deskpagetest.moc"
