#include "pagekit/page.h"
#include "pagekit/recordform.h"
#include "stockdesk.h"
#include "testsuite.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"

#include <QLineEdit>
#include <QPushButton>

/// Bins as a storekeeper keeps them (S159, S80).
class BinsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<StockDesk>();
        m_page.reset(m_desk->desk.pages()
                         .page(QStringLiteral("parts.bins"))
                         ->make(m_desk->desk.context(), nullptr));
        m_desk->desk.show(*m_page);
        m_page->takeFocus();
        m_desk->desk.settle();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void theBinsStandByNameWithWhatTheyAreWorth() {
        m_desk->receive(m_desk->draft(10));
        m_desk->desk.settle();

        QCOMPARE(list().model().rowCount(), 2);
        QCOMPARE(cell(0, "name"), QStringLiteral("Shelf 3"));
        QCOMPARE(cell(0, "places"), QStringLiteral("1"));
        QCOMPARE(cell(0, "value"), QStringLiteral("45.00"));
        QCOMPARE(cell(1, "kind"), QStringLiteral("Van"));
    }

    void aBinIsAddedByItsForm() {
        m_page->run(QStringLiteral("record.new"));
        auto& form = *m_page->findChild<widgets::Form*>();
        QVERIFY(!form.field(QStringLiteral("holder"))->isVisible());
        static_cast<QLineEdit*>(form.field(QStringLiteral("name"))->editorWidget())
            ->setText(QStringLiteral("Old parts"));
        static_cast<widgets::ChoiceEdit*>(form.field(QStringLiteral("kind"))->editorWidget())
            ->setEnum(parts::BinKind::OldParts);
        m_page->run(QStringLiteral("record.save"));
        m_desk->desk.settle();
        m_page->open({{QStringLiteral("filter"), QStringLiteral("old_parts")}});
        m_desk->desk.settle();

        QCOMPARE(list().model().rowCount(), 1);
        QCOMPARE(cell(0, "name"), QStringLiteral("Old parts"));
    }

    void theKindIsChangedAndTheCurrencyStays() {
        m_page->openRecord(m_desk->van.row());
        m_desk->desk.settle();
        m_page->run(QStringLiteral("record.edit"));
        m_desk->desk.settle();
        auto& form = *m_page->findChild<widgets::Form*>();
        QVERIFY(form.field(QStringLiteral("holder"))->isVisible());
        static_cast<widgets::ChoiceEdit*>(form.field(QStringLiteral("kind"))->editorWidget())
            ->setEnum(parts::BinKind::Quarantine);
        m_page->run(QStringLiteral("record.save"));
        m_desk->desk.settle();

        const auto bin = StockDesk::need(m_desk->desk.file().read(
            [&](storage::Connection& c) { return parts::findBin(c, m_desk->van); }));
        QCOMPARE(bin->kind, parts::BinKind::Quarantine);
        QCOMPARE(bin->name, QStringLiteral("Van"));
        QCOMPARE(bin->currency, core::Currency::cny());
    }

    void aBinThatHoldsPartsIsNotThrownAway() {
        m_desk->receive(m_desk->draft(1));
        m_page->openRecord(m_desk->shelf.row());
        m_desk->desk.settle();
        m_page->run(QStringLiteral("record.delete"));
        m_desk->desk.settle();

        QCOMPARE(m_desk->desk.errors, QStringList{QStringLiteral("bin/not-empty")});
        QCOMPARE(list().model().rowCount(), 2);
    }

    void theCardLeadsToWhatLiesInIt() {
        m_page->openRecord(m_desk->van.row());
        m_desk->desk.settle();
        m_page->findChild<QPushButton*>(QStringLiteral("showStockButton"))->click();

        QCOMPARE(m_desk->desk.openedPages.last().first, QStringLiteral("parts.stock"));
        QCOMPARE(m_desk->desk.openedPages.last().second.value(QStringLiteral("bin")).toString(),
                 m_desk->van.toString());
    }

private:
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    QString cell(int row, const char* column) const {
        auto& model = list().model();
        return model.index(row, model.columnOf(QString::fromLatin1(column)))
            .data(Qt::DisplayRole)
            .toString();
    }

    std::unique_ptr<StockDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
};

REGISTER_TEST(BinsPageTest)
#include "binspagetest.moc"
