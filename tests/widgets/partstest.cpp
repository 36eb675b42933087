#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/chip.h"
#include "widgets/messagebar.h"
#include "widgets/prompts.h"
#include "widgets/segmented.h"
#include "widgets/systemscheme.h"
#include "widgets/textlabel.h"
#include "widgets/tile.h"
#include "widgets/timeline.h"
#include "widgets/type.h"
#include "widgets/undobar.h"

#include <QApplication>
#include <QDBusVariant>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace widgets {

namespace {

/// Runs `act` on the dialog that the next prompt opens.
void whenAsked(std::function<void(QWidget&)> act) {
    QTimer::singleShot(0, qApp, [act] {
        QWidget* dialog = QApplication::activeModalWidget();
        Q_ASSERT(dialog);
        act(*dialog);
    });
}

}  // namespace

class PartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AppStyle::apply(lightTheme()); }

    void aMessageIsNamedForScreenReadersAndCanBeClosed() {
        MessageBar bar;
        bool opened = false;
        bar.show(MessageBar::Level::Warning, QStringLiteral("Only 200 MB are left."),
                 {{QStringLiteral("Open"), [&] { opened = true; }}});
        QCOMPARE(bar.accessibleName(), QStringLiteral("Only 200 MB are left."));

        bar.findChild<QPushButton*>(QStringLiteral("messageActionButton"))->click();

        QVERIFY(opened);
        QVERIFY(!bar.isVisible());
    }

    void escapeClosesAMessage() {
        MessageBar bar;
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.show(MessageBar::Level::Info, QStringLiteral("Read."));

        QTest::keyClick(&bar, Qt::Key_Escape);

        QCOMPARE(dismissed.count(), 1);
    }

    void undoRunsOnce() {
        UndoBar bar;
        int undone = 0;
        bar.show(QStringLiteral("Deleted."), [&] { ++undone; });
        auto* button = bar.findChild<QPushButton*>(QStringLiteral("undoButton"));

        button->click();
        button->click();

        QCOMPARE(undone, 1);
        QVERIFY(!bar.isVisible());
    }

    void enterNeverConfirmsWhatCannotBeTakenBack() {
        whenAsked([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });

        QVERIFY(!confirm(nullptr, QStringLiteral("Delete?"), QStringLiteral("Delete")));
    }

    void theVerbConfirms() {
        whenAsked([](QWidget& dialog) {
            auto* button = dialog.findChild<QPushButton*>(QStringLiteral("confirmButton"));
            QCOMPARE(button->text(), QStringLiteral("Delete"));
            button->click();
        });

        QVERIFY(confirm(nullptr, QStringLiteral("Delete?"), QStringLiteral("Delete")));
    }

    void aReasonIsNeededBeforeItsVerb() {
        whenAsked([](QWidget& dialog) {
            auto* button = dialog.findChild<QPushButton*>(QStringLiteral("confirmButton"));
            auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("reasonEdit"));
            QVERIFY(!button->isEnabled());
            QTest::keyClicks(edit, QStringLiteral("Customer left"));
            QVERIFY(button->isEnabled());
            button->click();
        });

        QCOMPARE(askForReason(nullptr, QStringLiteral("Why?"), QStringLiteral("&Reason"),
                              QStringLiteral("Close")),
                 QStringLiteral("Customer left"));
    }

    void chipsSayHowLateTheyAre() {
        const ChipLabel chip(
            Chip{Family::Working, QStringLiteral("In repair"), QStringLiteral("2 days overdue")});

        QCOMPARE(chip.accessibleName(), QStringLiteral("In repair, 2 days overdue"));
        QVERIFY(chipSize({Family::Working, "In repair", "late"}).width() >
                chipSize({Family::Working, "In repair"}).width());
    }

    void tilesReadTheirFigure() {
        Tile tile(QStringLiteral("Waiting"));
        QSignalSpy clicked(&tile, &QAbstractButton::clicked);
        tile.setFigure(QStringLiteral("12"), QStringLiteral("3 over 2 hours"));
        tile.show();

        QTest::keyClick(&tile, Qt::Key_Space);

        QCOMPARE(tile.accessibleName(), QStringLiteral("Waiting: 12"));
        QCOMPARE(clicked.count(), 1);
    }

    void settingAFilterIsNoChoice() {
        Segmented filters;
        filters.add(QStringLiteral("all"), QStringLiteral("All"));
        filters.add(QStringLiteral("late"), QStringLiteral("Late"));
        QSignalSpy chosen(&filters, &Segmented::currentChanged);

        filters.setCurrent(QStringLiteral("late"));

        QCOMPARE(chosen.count(), 0);
        QCOMPARE(filters.current(), QStringLiteral("late"));
        filters.findChild<QAbstractButton*>(QStringLiteral("allSegment"))->click();
        QCOMPARE(chosen.count(), 1);
    }

    void eventsReadAsSentences() {
        Timeline timeline;
        timeline.setEvents({{.when = "14:54", .who = "Li", .what = "Started"},
                            {.when = "11:20", .what = "Waiting", .note = "Part on its way"}});

        QCOMPARE(timeline.count(), 2);
        QStringList names;
        for (const QWidget* row : timeline.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            names << row->accessibleName();
        QVERIFY(names.contains(QStringLiteral("14:54, Li, Started")));
        QVERIFY(names.contains(QStringLiteral("11:20, Waiting, Part on its way")));
    }

    void labelsFollowThemeAndFont() {
        TextLabel label(QStringLiteral("Customer"), TextRole::Secondary, Ink::Secondary);
        const QFont before = QApplication::font();

        AppStyle::apply(darkTheme());
        QApplication::setFont(applicationFont(QStringLiteral("zh_CN"), 20));

        QCOMPARE(label.palette().color(QPalette::WindowText), darkTheme().text2);
        QTRY_COMPARE(label.font().pointSizeF(), 18.0);
        AppStyle::apply(lightTheme());
        QApplication::setFont(before);
    }

    void fontsNameTheFormsOfTheirLanguage() {
#ifndef Q_OS_WIN
        QVERIFY(applicationFont(QStringLiteral("zh_CN")).families().first().endsWith(u"SC"));
        QVERIFY(applicationFont(QStringLiteral("zh_TW")).families().first().endsWith(u"TC"));
#endif
        QCOMPARE(applicationFont(QStringLiteral("en")).pointSizeF(), 10.0);
    }

    void mnemonicsInBracketsShowWhileAltIsDown() {
        const auto* style = qobject_cast<AppStyle*>(QApplication::style());
        QWidget window;
        window.show();
        QCOMPARE(style->shownText(QStringLiteral("客户(&C)")), QStringLiteral("客户"));

        QTest::keyPress(&window, Qt::Key_Alt);
        QCOMPARE(style->shownText(QStringLiteral("客户(&C)")), QStringLiteral("客户(&C)"));
        QTest::keyRelease(&window, Qt::Key_Alt);

        QCOMPARE(style->shownText(QStringLiteral("客户(&C)")), QStringLiteral("客户"));
    }

    void thePortalsWishIsRead() {
        QCOMPARE(SystemScheme::schemeOf(QVariant::fromValue(QDBusVariant(1U))), Scheme::Dark);
        QCOMPARE(SystemScheme::schemeOf(2U), Scheme::Light);
        QVERIFY(!SystemScheme::schemeOf(0U));
        QVERIFY(!SystemScheme::schemeOf(QStringLiteral("dark")));
    }
};

REGISTER_TEST(PartsTest)

}  // namespace widgets

#include "partstest.moc"
