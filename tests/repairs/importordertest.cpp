#include "repairs/domain/importorder.h"

#include "repairs/data/orderlist.h"
#include "repairs/data/orderprojection.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/words.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class ImportOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<RepairsFile>(); }
    void cleanup() { m_file.reset(); }

    void anImportedOrderIsClosedAsItWas() {
        const auto id = import(history(1));
        QVERIFY_RESULT(id);

        const OrderRecord record = m_file->load(*id);
        QCOMPARE(record.order.number, QStringLiteral("old_1"));
        QCOMPARE(record.order.outcome, std::optional(Outcome::NotRepaired));
        QCOMPARE(record.order.barrier, QStringLiteral("Spare parts not available"));
        QCOMPARE(record.order.standing.status, std::optional(Status::Closed));
        QCOMPARE(record.order.standing.closedAt, std::optional(core::Instant{1'500'003'600'000}));
        QCOMPARE(record.order.standing.updatedAt, core::Instant{1'500'003'600'000});
        QCOMPARE(record.order.standing.totalMinor, 2'500);
        QVERIFY(record.notApplied.isEmpty());
    }

    void anOrderWithoutAnEndStaysOpen() {
        ImportedOrder imported = history(1);
        imported.events = historyOf(imported.order.calledAt, std::nullopt);

        QCOMPARE(m_file->status(*import(imported)), Status::Received);
    }

    void theEndIsNeverBeforeTheBeginning() {
        const QList<OrderEvent> events = historyOf(core::Instant{1000}, core::Instant{1000});

        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].at < events[1].at);
    }

    void anOrderThatCannotBeNamedIsRefused() {
        ImportedOrder imported = history(1);
        imported.order.externalRef.clear();

        QCOMPARE(codeOf(import(imported)), QStringLiteral("import/order"));
    }

    void whatIsThereAlreadyIsFoundByItsReference() {
        const auto id = import(history(7));

        const auto find = [&](const QString& reference) {
            return *m_file->read([&](storage::Connection& connection) {
                return orderWithExternalRef(connection, reference);
            });
        };
        QCOMPARE(find(QStringLiteral("old_7")), std::optional(*id));
        QVERIFY(!find(QStringLiteral("old_8")));
        QVERIFY(!find(QString()));
    }

    void thousandsGoInOneTransaction() {
        constexpr int kOrders = 3000;

        QVERIFY_RESULT(m_file->write([&](storage::WriteTx& tx) -> core::Done {
            for (int i = 0; i < kOrders; ++i)
                CORE_TRY(importOrder(tx, history(i)));
            return {};
        }));

        QCOMPARE(*m_file->read([](storage::Connection& connection) {
            return countOrders(connection, OrderFilter());
        }),
                 qint64(kOrders));
        OrderProjection projection;
        QVERIFY(m_file->findings(projection).isEmpty());
    }

private:
    ImportedOrder history(int number) const {
        ImportedOrder imported;
        Order& order = imported.order;
        order.customer = m_file->customer;
        order.unit = m_file->unit;
        order.channel = Channel::Import;
        order.calledAt = core::Instant{1'500'000'000'000};
        order.externalRef = QStringLiteral("old_%1").arg(number);
        order.fault = QStringLiteral("Won't turn on");
        order.outcome = Outcome::NotRepaired;
        order.barrier = QStringLiteral("Spare parts not available");
        order.currency = core::Currency::cny();
        imported.events = historyOf(order.calledAt, core::Instant{1'500'003'600'000});
        OrderLine line;
        line.position = 1;
        line.text = QStringLiteral("Inspection");
        line.unitPriceMinor = 2'500;
        imported.lines = {line};
        return imported;
    }

    core::Result<OrderId> import(const ImportedOrder& imported) {
        return m_file->write([&](storage::WriteTx& tx) { return importOrder(tx, imported); });
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::ImportOrderTest;
REGISTER_TEST(ImportOrderTest)
#include "importordertest.moc"
