#include "widgets/phrasebar.h"

#include "testsuite.h"
#include "widgets/noteedit.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

/// Phrases that go into a note by one key.
class PhraseBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_note = new widgets::NoteEdit(m_window.get());
        m_bar = new widgets::PhraseBar(*m_note, m_window.get());
        layout->addWidget(m_note);
        layout->addWidget(m_bar);
        m_bar->setPhrases({QStringLiteral("Leaks"), QStringLiteral("Noise")});
        m_window->show();
        m_note->setFocus();
    }

    void oneKeyTakesAPhraseAndCountsAsTyped() {
        const QSignalSpy edited(m_note, &widgets::NoteEdit::edited);
        QTest::keyClick(m_note, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_note->value(), QStringLiteral("Noise"));
        QCOMPARE(edited.size(), 1);
    }

    void whatStandsThereStays() {
        QTest::keyClicks(m_note, QStringLiteral("since May"));
        QTest::keyClick(m_note, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_note->value(), QStringLiteral("since May; Leaks"));
        QTest::keyClicks(m_note, QStringLiteral("!"));
        QCOMPARE(m_note->value(), QStringLiteral("since May; Leaks!"));
    }

    void aDigitWithoutPhraseDoesNothing() {
        QTest::keyClick(m_note, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_note->isBlank());
    }

    void allAreListedByOneKey() {
        QTest::keyClick(m_note, Qt::Key_F4);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QTest::keyClick(menu, Qt::Key_2);
        QCOMPARE(m_note->value(), QStringLiteral("Noise"));
    }

    void aButtonTakesItsPhraseAndLeavesTheFocus() {
        const auto buttons = m_bar->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 2);
        buttons.first()->click();
        QCOMPARE(m_note->value(), QStringLiteral("Leaks"));
        QCOMPARE(m_window->focusWidget(), m_note);
    }

    void withoutPhrasesNothingIsShown() {
        m_bar->setPhrases({});
        QVERIFY(m_bar->isHidden());
        QVERIFY(m_bar->findChildren<QPushButton*>().isEmpty());
    }

private:
    std::unique_ptr<QWidget> m_window;
    widgets::NoteEdit* m_note = nullptr;
    widgets::PhraseBar* m_bar = nullptr;
};

REGISTER_TEST(PhraseBarTest)
#include "phrasebartest.moc"
