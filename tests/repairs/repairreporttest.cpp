#include "repairs/domain/repairreport.h"

#include "repairs/data/paperpartyreads.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class RepairReportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteOrderMakesAReport() {
        const auto report = repairReport(complete(), parties());

        QVERIFY_RESULT(report);
        QCOMPARE(report->causes, QStringList{QStringLiteral("电容老化")});
        QCOMPARE(report->measures, QStringList{QStringLiteral("更换电容")});
        QCOMPARE(report->minutesSpent, 90);
        QCOMPARE(report->restoredOn, core::Date::of(2026, 7, 6));
        QCOMPARE(report->labour.minor, 15'000);
        QCOMPARE(report->parts.minor, 3'000);
        QCOMPARE(report->total.minor, 18'000);
        QCOMPARE(report->parties.customerName, QStringLiteral("张三"));
    }

    void whatTheReportLacksIsNamed_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("cause") << QStringLiteral("cause")
                               << QStringLiteral("the cause of the fault");
        QTest::newRow("measure") << QStringLiteral("measure")
                                 << QStringLiteral("the measures taken");
        QTest::newRow("minutes") << QStringLiteral("minutes") << QStringLiteral("the time spent");
        QTest::newRow("restored on") << QStringLiteral("restored_on")
                                     << QStringLiteral("the day of return to normal operation");
    }

    void whatTheReportLacksIsNamed() {
        QFETCH(QString, field);
        QFETCH(QString, words);
        OrderRecord record = complete();
        if (field == QStringLiteral("cause"))
            record.findings.first().cause = QStringLiteral(" ");
        else if (field == QStringLiteral("measure"))
            record.findings.first().measure.clear();
        else if (field == QStringLiteral("minutes"))
            record.lines.first().minutes = 0;
        else
            record.order.restoredOn.reset();

        const auto report = repairReport(record, parties());

        QCOMPARE(codeOf(report), QStringLiteral("report/incomplete"));
        QCOMPARE(missingForReport(record), QStringList{words});
        QVERIFY(report.error().message.contains(words));
    }

    void allThatIsMissingIsNamedAtOnce() {
        const auto report = repairReport(OrderRecord(), parties());

        QCOMPARE(codeOf(report), QStringLiteral("report/incomplete"));
        QCOMPARE(missingForReport(OrderRecord()).size(), 4);
    }

    void aCauseGivenByItsCodeCounts() {
        OrderRecord record = complete();
        record.findings.first().cause.clear();
        record.findings.first().causeCode = CauseCode::Wear;
        QVERIFY_RESULT(repairReport(record, parties()));

        record.findings.first().causeCode = CauseCode::Unknown;
        QVERIFY(!repairReport(record, parties()));
    }

    void theSameCauseIsNamedOnce() {
        OrderRecord record = complete();
        record.findings.append(record.findings.first());

        QCOMPARE(repairReport(record, parties())->causes.size(), 1);
    }

    void theReceiptShowsTheLastAgreedAmount() {
        OrderRecord record = complete();
        for (const qint64 amount : {10'000, 20'000}) {
            OrderEvent agreed;
            agreed.kind = EventKind::AmountAgreed;
            agreed.amountMinor = amount;
            record.events.append(agreed);
        }

        QCOMPARE(receiptOf(record, parties()).agreedAmount->minor, 20'000);
        QCOMPARE(repairSheetOf(record, parties()).receipt.agreedAmount->minor, 20'000);
    }

    void thePartiesAreReadFromTheFile() {
        RepairsFile file;
        const Order order = file.load(file.receive()).order;

        const auto read = file.read(
            [&](storage::Connection& connection) { return partiesOf(connection, order); });

        QVERIFY_RESULT(read);
        QCOMPARE(read->centreName, QStringLiteral("厦门服务站"));
        QCOMPARE(read->customerName, QStringLiteral("张三"));
        QCOMPARE(read->unitSerial, QStringLiteral("AC-0001"));
        QVERIFY(read->unitTitle.contains(QStringLiteral("Gree")));
    }

private:
    static PaperParties parties() {
        PaperParties parties;
        parties.customerName = QStringLiteral("张三");
        return parties;
    }

    static OrderRecord complete() {
        OrderRecord record;
        record.order.number = QStringLiteral("WX2607-7K-0001");
        record.order.currency = core::Currency::cny();
        record.order.restoredOn = core::Date::of(2026, 7, 6);
        OrderFinding finding;
        finding.cause = QStringLiteral("电容老化");
        finding.measure = QStringLiteral("更换电容");
        record.findings = {finding};
        OrderLine labour;
        labour.minutes = 90;
        labour.amountMinor = 15'000;
        OrderLine part;
        part.kind = LineKind::Part;
        part.amountMinor = 3'000;
        record.lines = {labour, part};
        return record;
    }
};

}  // namespace repairs

using repairs::RepairReportTest;
REGISTER_TEST(RepairReportTest)
#include "repairreporttest.moc"
