#include "repairs/domain/orderwork.h"

#include "core/property.h"
#include "repairs/domain/orderrights.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class OrderWorkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<RepairsFile>(); }
    void cleanup() { m_file.reset(); }

    void amountsAreRoundedHalfUp_data() {
        QTest::addColumn<qint64>("qtyMilli");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("amount");
        QTest::newRow("one") << qint64(1000) << qint64(12345) << qint64(12345);
        QTest::newRow("below half") << qint64(333) << qint64(100) << qint64(33);
        QTest::newRow("half") << qint64(500) << qint64(1) << qint64(1);
        QTest::newRow("half and more") << qint64(1500) << qint64(3) << qint64(5);
        QTest::newRow("nothing") << qint64(1000) << qint64(0) << qint64(0);
        QTest::newRow("discount") << qint64(1500) << qint64(-3) << qint64(-5);
    }

    void amountsAreRoundedHalfUp() {
        QFETCH(qint64, qtyMilli);
        QFETCH(qint64, price);
        OrderLine line;
        line.qtyMilli = qtyMilli;
        line.unitPriceMinor = price;

        QTEST(qint64(lineAmount(line, core::Currency::cny())->minor), "amount");
    }

    void theTaxIsWithinTheAmount() {
        QCOMPARE(taxWithin(11'300, 1300), 1300);
        QCOMPARE(taxWithin(100, 1300), 12);
        QCOMPARE(taxWithin(-11'300, 1300), -1300);
        QCOMPARE(taxWithin(100, 0), 0);
    }

    void linesAndFindingsAreReadBack() {
        const OrderId order = m_file->receive();
        OrderFinding finding{{},
                             0,
                             QStringLiteral("压缩机不启动"),
                             CauseCode::Wear,
                             QStringLiteral("电容老化"),
                             QStringLiteral("更换电容")};
        OrderLine line = labour(QStringLiteral("上门检修"), 90, 15'000);
        line.taxBasisPoints = 600;

        finding.id =
            *m_file->write([&](storage::WriteTx& tx) { return saveFinding(tx, order, finding); });
        line.id = *m_file->write([&](storage::WriteTx& tx) { return saveLine(tx, order, line); });

        finding.position = line.position = 1;
        line.amountMinor = 15'000;
        line.taxMinor = 849;
        const OrderRecord record = m_file->load(order);
        QCOMPARE(record.findings, QList<OrderFinding>{finding});
        QCOMPARE(record.lines, QList<OrderLine>{line});
        QCOMPARE(record.order.standing.minutesSpent, 90);
        QCOMPARE(record.order.standing.labourMinor, 15'000);
    }

    void theTotalIsTheSumOfTheLines() {
        QVERIFY(rc::check([this] {
            const OrderId order = m_file->receive();
            WorkDraft draft{order, {}, {}, {}, {}};
            const int count = within(1, 8);
            for (int i = 0; i < count; ++i)
                draft.lines.append(anyLine());
            RepairsFile::need(
                m_file->write([&](storage::WriteTx& tx) { return saveWork(tx, draft); }));
            OrderRecord record = m_file->load(order);
            const WorkDraft removal{order, {}, {}, {}, {record.lines.first().id}};
            RC_ASSERT(totalsFit(record));

            RepairsFile::need(
                m_file->write([&](storage::WriteTx& tx) { return saveWork(tx, removal); }));

            record = m_file->load(order);
            RC_ASSERT(record.lines.size() == count - 1);
            RC_ASSERT(totalsFit(record));
        }));
    }

    void aChangedLineKeepsItsPlaceAndMovesTheTotal() {
        const OrderId order = m_file->receive();
        OrderLine line = labour(QStringLiteral("检修"), 30, 5000);
        line.id = *m_file->write([&](storage::WriteTx& tx) { return saveLine(tx, order, line); });
        RepairsFile::need(m_file->write([&](storage::WriteTx& tx) {
            return saveLine(tx, order, labour(QStringLiteral("清洗"), 10, 1000));
        }));

        line.position = 1;
        line.unitPriceMinor = 7000;
        QVERIFY_RESULT(
            m_file->write([&](storage::WriteTx& tx) { return saveLine(tx, order, line); }));

        const OrderRecord record = m_file->load(order);
        QCOMPARE(record.lines.first().id, line.id);
        QCOMPARE(record.order.standing.totalMinor, 8000);
    }

    void whatIsWrongWithALineIsNamed_data() {
        QTest::addColumn<QString>("field");
        for (const char* field : {"text", "qty", "price", "minutes", "tax"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void whatIsWrongWithALineIsNamed() {
        QFETCH(QString, field);
        const OrderId order = m_file->receive();
        OrderLine line = labour(QStringLiteral("检修"), 30, 5000);
        if (field == QStringLiteral("text"))
            line.text.clear();
        else if (field == QStringLiteral("qty"))
            line.qtyMilli = 0;
        else if (field == QStringLiteral("price"))
            line.unitPriceMinor = -1;
        else if (field == QStringLiteral("minutes"))
            line.minutes = -1;
        else
            line.taxBasisPoints = 10'001;

        const auto saved =
            m_file->write([&](storage::WriteTx& tx) { return saveLine(tx, order, line); });

        QCOMPARE(codeOf(saved), QStringLiteral("input/invalid"));
        QCOMPARE(saved.error().detail, QStringLiteral("lines[0].") + field);
    }

    void anAmountBeyondAllLimitsIsRefused() {
        const OrderId order = m_file->receive();
        OrderLine line = labour(QStringLiteral("检修"), 0, std::numeric_limits<qint64>::max());
        line.qtyMilli = std::numeric_limits<qint64>::max();

        QCOMPARE(
            codeOf(m_file->write([&](storage::WriteTx& tx) { return saveLine(tx, order, line); })),
            QStringLiteral("input/invalid"));
    }

    void aClosedOrderTakesNoMoreLines() {
        const OrderId order = m_file->readyOrder();
        RepairsFile::need(m_file->sign(order));
        RepairsFile::need(m_file->close(m_file->closing(order)));

        QCOMPARE(codeOf(m_file->write([&](storage::WriteTx& tx) {
                     return saveLine(tx, order, labour(QStringLiteral("检修"), 30, 5000));
                 })),
                 QStringLiteral("order/closed"));
    }

    void aLineOfAnotherOrderIsNotTouched() {
        const OrderId one = m_file->receive();
        const OrderId other = m_file->receive();
        const auto line = m_file->write([&](storage::WriteTx& tx) {
            return saveLine(tx, one, labour(QStringLiteral("检修"), 30, 5000));
        });

        QCOMPARE(codeOf(m_file->write(
                     [&](storage::WriteTx& tx) { return removeLine(tx, other, *line); })),
                 QStringLiteral("order/no-such-row"));
        QCOMPARE(m_file->load(one).lines.size(), 1);
    }

    void aSaveIsNotedOnceInTheLedger() {
        const OrderId order = m_file->receive();
        const OrderLine line = labour(QStringLiteral("检修"), 30, 5000);
        m_file->time().advance(1000);

        QVERIFY_RESULT(m_file->write([&](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(saveLine(tx, order, line));
            CORE_TRY(saveLine(tx, order, line));
            return {};
        }));

        const OrderRecord record = m_file->load(order);
        QCOMPARE(record.events.size(), 2);
        QCOMPARE(record.events.last().kind, EventKind::Edited);
        QCOMPARE(record.order.standing.updatedAt, m_file->now());
    }

private:
    static OrderLine labour(const QString& text, int minutes, qint64 priceMinor) {
        OrderLine line;
        line.text = text;
        line.minutes = minutes;
        line.unitPriceMinor = priceMinor;
        return line;
    }

    static OrderLine anyLine() {
        OrderLine line = labour(QStringLiteral("检修"), within(0, 500), within(0, 1'000'000));
        line.kind = *rc::gen::element(LineKind::Labour, LineKind::Part, LineKind::Other);
        line.qtyMilli = within(1, 100'000);
        line.taxBasisPoints = within(0, 2000);
        return line;
    }

    static bool totalsFit(const OrderRecord& record) {
        qint64 sums[3] = {0, 0, 0};
        int minutes = 0;
        for (const OrderLine& line : record.lines) {
            if (lineAmount(line, record.order.currency)->minor != line.amountMinor)
                return false;
            sums[int(line.kind)] += line.amountMinor;
            minutes += line.minutes;
        }
        const OrderStanding& standing = record.order.standing;
        return standing.labourMinor == sums[0] && standing.partMinor == sums[1] &&
               standing.otherMinor == sums[2] &&
               standing.totalMinor == sums[0] + sums[1] + sums[2] &&
               standing.minutesSpent == minutes;
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::OrderWorkTest;
REGISTER_TEST(OrderWorkTest)
#include "orderworktest.moc"
