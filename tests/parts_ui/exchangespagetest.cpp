#include "pagekit/page.h"
#include "parts/data/exchangereads.h"
#include "parts/ui/exchangecardview.h"
#include "parts/ui/exchangedialog.h"
#include "stockdesk.h"
#include "testsuite.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using parts::ui::ExchangeDialog;

/// The end of a storekeeper's day: new parts out without their old ones (S119, S120, S41).
class ExchangesPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<StockDesk>();
        m_oldParts = m_desk->bin(QStringLiteral("Old parts"), parts::BinKind::OldParts);
        parts::Part board;
        board.name = QStringLiteral("Board");
        board.isOldForNew = true;
        m_desk->motor = m_desk->part(board);
        m_desk->receive(m_desk->draft(10));
        parts::MoveDraft out = m_desk->draft(1);
        out.document = {QStringLiteral("note"), {}, {}, QStringLiteral("N-1")};
        m_desk->issue(out);
        m_desk->desk.file().time().advance(24 * 3'600'000);
        out.document.number = QStringLiteral("N-2");
        m_desk->issue(out);
        m_page.reset(m_desk->desk.pages()
                         .page(QStringLiteral("parts.exchanges"))
                         ->make(m_desk->desk.context(), nullptr));
        m_desk->desk.show(*m_page);
        m_page->takeFocus();
        m_desk->desk.settle();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void whatIsOutWithoutItsOldPartIsListed() {
        QCOMPARE(list().model().rowCount(), 2);
        QCOMPARE(cell(0, "document"), QStringLiteral("N-2"));
        QCOMPARE(cell(0, "state"), QStringLiteral("Waited for"));
        filter("today");
        QCOMPARE(list().model().rowCount(), 1);
        filter("in");
        QCOMPARE(list().model().rowCount(), 0);
    }

    void enterReceivesTheOldPart() {
        QTest::keyClick(&list().table(), Qt::Key_Return);
        m_desk->desk.settle();
        type("label", "T-9");
        save();

        QCOMPARE(list().model().rowCount(), 1);
        filter("in");
        QCOMPARE(list().model().rowCount(), 1);
        QCOMPARE(cell(0, "label"), QStringLiteral("T-9"));
        QCOMPARE(cell(0, "state"), QStringLiteral("Fate open"));
        parts::StockPlace there = m_desk->draft(1).place;
        there.bin = m_oldParts;
        there.owner = parts::StockOwner::Customer;
        QCOMPARE(m_desk->level(there).onHandMilli, 1000);
    }

    void aReasonIsNeededWhereItDoesNotCome() {
        press("notComingButton");
        save();
        QVERIFY(!field("reason").problem().isEmpty());
        type("reason", "the customer keeps it");
        save();

        QCOMPARE(list().model().rowCount(), 1);
        filter("not_coming");
        QCOMPARE(list().model().rowCount(), 1);
    }

    void theFateMovesTheOldPart() {
        QTest::keyClick(&list().table(), Qt::Key_Return);
        m_desk->desk.settle();
        save();
        filter("in");
        press("fateButton");
        auto* fate = static_cast<widgets::ChoiceEdit*>(field("fate").editorWidget());
        fate->setEnum(parts::CoreFate::Refurbish);
        save();
        QVERIFY(!field("to").problem().isEmpty());
        QVERIFY(!field("pin").isVisible());
        fate->setEnum(parts::CoreFate::Scrap);
        QVERIFY(field("pin").isVisible());
        fate->setEnum(parts::CoreFate::ToMaker);
        save();

        filter("decided");
        QCOMPARE(list().model().rowCount(), 1);
        QCOMPARE(cell(0, "state"), QStringLiteral("Settled"));
    }

    void aDepositIsTakenAndGivenBack() {
        press("depositButton");
        type("amount", "50");
        save();
        QCOMPARE(cell(0, "deposit"), QStringLiteral("50.00"));
        QVERIFY2(foot().contains(QStringLiteral("￥50.00")), qPrintable(foot()));

        press("depositButton");
        QCOMPARE(static_cast<widgets::ChoiceEdit*>(field("kind").editorWidget())
                     ->valueAs<parts::DepositKind>(),
                 parts::DepositKind::Refunded);
        type("amount", "60");
        save();
        QVERIFY2(field("amount").problem().contains(QStringLiteral("Only")),
                 qPrintable(field("amount").problem()));
        type("amount", "50");
        save();
        QVERIFY2(foot().contains(QStringLiteral("No deposits")), qPrintable(foot()));
    }

    void whatIsExpectedByYesterdayIsOverdue() {
        press("termsButton");
        type("dueOn", "2026-07-01");
        type("label", "T-1");
        save();
        QCOMPARE(cell(0, "state"), QStringLiteral("Overdue"));
        filter("overdue");
        QCOMPARE(list().model().rowCount(), 1);
        QCOMPARE(cell(0, "label"), QStringLiteral("T-1"));
    }

private:
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    QString cell(int row, const char* column) const {
        auto& model = list().model();
        return model.index(row, model.columnOf(QString::fromLatin1(column)))
            .data(Qt::DisplayRole)
            .toString();
    }
    QString foot() const {
        return m_page->findChild<QLabel*>(QStringLiteral("depositsHeld"))->text();
    }
    void filter(const char* id) {
        m_page->open({{QStringLiteral("filter"), QString::fromLatin1(id)}});
        m_desk->desk.settle();
    }
    void press(const char* name) {
        m_page->findChild<QPushButton*>(QLatin1String(name))->click();
        m_desk->desk.settle();
    }
    ExchangeDialog& dialog() const {
        for (auto* one : m_page->findChildren<ExchangeDialog*>())
            if (one->isVisible())
                return *one;
        qFatal("no dialog is open");
    }
    widgets::Field& field(const char* id) const {
        return *dialog().findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    void type(const char* id, const char* text) {
        static_cast<QLineEdit*>(field(id).editorWidget())->setText(QString::fromUtf8(text));
    }
    void save() {
        dialog().findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
        m_desk->desk.settle();
    }

    std::unique_ptr<StockDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
    parts::BinId m_oldParts;
};

REGISTER_TEST(ExchangesPageTest)
#include "exchangespagetest.moc"
