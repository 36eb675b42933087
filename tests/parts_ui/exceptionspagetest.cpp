#include "pagekit/page.h"
#include "parts/ui/earliermovedialog.h"
#include "stockdesk.h"
#include "testsuite.h"
#include "widgets/emptystate.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/tableview.h"

#include <QLabel>
#include <QPushButton>

/// What somebody has to look at in the stock (S41).
class ExceptionsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<StockDesk>(); }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void aStockInOrderSaysSo() {
        show();
        QVERIFY(m_page->findChild<widgets::EmptyState*>()->isVisible());
    }

    void whatWentOutShortIsListedWithWhatToDo() {
        m_desk->receive(m_desk->draft(2));
        m_desk->issue(m_desk->draft(5), true);
        show();

        QCOMPARE(list().model().rowCount(), 2);
        QCOMPARE(cell(0, "kind"), QStringLiteral("Went out short"));
        QCOMPARE(cell(0, "part"), QStringLiteral("Motor"));
        QCOMPARE(cell(0, "bin"), QStringLiteral("Shelf 3"));
        QCOMPARE(cell(1, "kind"), QStringLiteral("Below zero"));
        QVERIFY2(cardText().contains(QStringLiteral("allowed it")), qPrintable(cardText()));
        m_page->open({{QStringLiteral("filter"), QStringLiteral("negative")}});
        m_desk->desk.settle();
        QCOMPARE(list().model().rowCount(), 1);
        QVERIFY2(cardText().contains(QStringLiteral("less than nothing")), qPrintable(cardText()));
    }

    void whatIsSettledGoesAway() {
        m_desk->receive(m_desk->draft(2));
        m_desk->issue(m_desk->draft(5), true);
        show();
        m_desk->receive(m_desk->draft(5));
        m_desk->desk.settle();

        QCOMPARE(list().model().rowCount(), 1);
    }

    void theEntryIsTakenBackFromHere() {
        m_desk->receive(m_desk->draft(2));
        m_desk->issue(m_desk->draft(5), true);
        show();
        m_page->findChild<QPushButton*>(QStringLiteral("takeBackButton"))->click();
        m_desk->desk.settle();

        auto* dialog = m_page->findChild<parts::ui::EarlierMoveDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
    }

    void enterLeadsToThePart() {
        m_desk->issue(m_desk->draft(1), true);
        show();
        QTest::keyClick(&list().table(), Qt::Key_Return);

        QCOMPARE(m_desk->desk.openedRecords.last().first, QStringLiteral("part"));
        QCOMPARE(m_desk->desk.openedRecords.last().second, m_desk->motor.row());
    }

private:
    void show() {
        m_page.reset(m_desk->desk.pages()
                         .page(QStringLiteral("parts.exceptions"))
                         ->make(m_desk->desk.context(), nullptr));
        m_desk->desk.show(*m_page);
        m_page->takeFocus();
        m_desk->desk.settle();
    }
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    QString cell(int row, const char* column) const {
        auto& model = list().model();
        const QModelIndex index = model.index(row, model.columnOf(QString::fromLatin1(column)));
        const QVariant value = index.data(Qt::DisplayRole);
        return value.toString();
    }
    QString cardText() const {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    std::unique_ptr<StockDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
};

REGISTER_TEST(ExceptionsPageTest)
#include "exceptionspagetest.moc"
