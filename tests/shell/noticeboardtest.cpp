#include "shell/noticeboard.h"

#include "support/testsuite.h"
#include "widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

/// Where notices stand, and behind what.
class NoticeBoardTest final : public QObject {
    Q_OBJECT

    using Level = widgets::MessageBar::Level;

private Q_SLOTS:
    void init() {
        m_bar = std::make_unique<widgets::MessageBar>();
        m_board = std::make_unique<shell::NoticeBoard>(*m_bar, nullptr);
        m_opened = 0;
    }
    void cleanup() {
        m_board.reset();
        m_bar.reset();
    }

    void aNoticeStandsInTheBarAndItsActionRunsOnce() {
        show(QStringLiteral("A clock is overdue."));
        QCOMPARE(m_bar->sentence(), QStringLiteral("A clock is overdue."));
        m_bar->findChild<QPushButton*>(QStringLiteral("messageActionButton"))->click();
        QCOMPARE(m_opened, 1);
        QVERIFY(m_bar->isHidden());
    }

    void anErrorIsReadFirst() {
        m_bar->show(Level::Error, QStringLiteral("The disk is full."));
        show(QStringLiteral("A clock is overdue."));
        QCOMPARE(m_bar->sentence(), QStringLiteral("The disk is full."));
        m_bar->dismiss();
        QCOMPARE(m_bar->sentence(), QStringLiteral("A clock is overdue."));
        m_bar->dismiss();
        QVERIFY(m_bar->isHidden());
    }

    void theLaterOfTwoNoticesStaysBehindAnError() {
        m_bar->show(Level::Error, QStringLiteral("The disk is full."));
        show(QStringLiteral("first"));
        show(QStringLiteral("second"));
        m_bar->dismiss();
        QCOMPARE(m_bar->sentence(), QStringLiteral("second"));
    }

    void withoutATrayNothingIsLost() {
        m_board->show(QStringLiteral("A clock is overdue."), {QStringLiteral("Show"), [] {}}, true,
                      QStringLiteral("Centre"));
        QCOMPARE(m_bar->sentence(), QStringLiteral("A clock is overdue."));
    }

private:
    void show(const QString& sentence) {
        m_board->show(sentence, {QStringLiteral("Show"), [this] { ++m_opened; }}, false, {});
    }

    std::unique_ptr<widgets::MessageBar> m_bar;
    std::unique_ptr<shell::NoticeBoard> m_board;
    int m_opened = 0;
};

REGISTER_TEST(NoticeBoardTest)
#include "noticeboardtest.moc"
