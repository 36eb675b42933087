#include "repairs/domain/recordprint.h"

#include "repairs/domain/orderrights.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class RecordPrintTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<RepairsFile>(); }
    void cleanup() { m_file.reset(); }

    void theFirstReportIsTwoNumberedCopies() {
        const OrderId order = m_file->receive();

        QCOMPARE(print(order, DocumentKind::RepairReport), (Printing{2, 0}));

        const QList<OrderPrint> prints = m_file->load(order).prints;
        QCOMPARE(prints.size(), 2);
        QCOMPARE(prints[0].copyNumber, 1);
        QCOMPARE(prints[1].copyNumber, 2);
        QCOMPARE(prints[1].copies, 2);
    }

    void whatIsPrintedAgainIsAReprint() {
        const OrderId order = m_file->receive();
        print(order, DocumentKind::RepairReport);

        QCOMPARE(print(order, DocumentKind::RepairReport), (Printing{1, 1}));
        QCOMPARE(print(order, DocumentKind::RepairReport), (Printing{1, 2}));
    }

    void documentsAreCountedApart() {
        const OrderId order = m_file->receive();

        QCOMPARE(print(order, DocumentKind::Receipt), (Printing{1, 0}));
        QCOMPARE(print(order, DocumentKind::RepairSheet), (Printing{1, 0}));
        QCOMPARE(print(order, DocumentKind::Receipt), (Printing{1, 1}));
        QCOMPARE(print(m_file->receive(), DocumentKind::Receipt), (Printing{1, 0}));
    }

    void asManySheetsAreCountedAsWerePrinted() {
        const OrderId order = m_file->receive();

        QCOMPARE(print(order, DocumentKind::RepairReport, 3), (Printing{3, 0}));

        const QList<OrderPrint> prints = m_file->load(order).prints;
        QCOMPARE(prints.size(), 3);
        QCOMPARE(prints[2].copyNumber, 3);
        QCOMPARE(prints[2].copies, 3);
    }

    void thePreviewChangesNothing() {
        const OrderId order = m_file->receive();

        const auto next = m_file->read([&](storage::Connection& connection) {
            return nextPrinting(connection, order, DocumentKind::RepairReport);
        });

        QCOMPARE(*next, (Printing{2, 0}));
        QVERIFY(m_file->load(order).prints.isEmpty());
    }

    void printingIsNoChangeOfTheOrder() {
        const OrderId order = m_file->receive();
        const core::Instant before = m_file->load(order).order.standing.updatedAt;
        m_file->time().advance(1000);

        print(order, DocumentKind::Receipt);

        QCOMPARE(m_file->load(order).order.standing.updatedAt, before);
    }

private:
    Printing print(const OrderId& order, DocumentKind document, std::optional<int> copies = {}) {
        return RepairsFile::need(m_file->write(
            [&](storage::WriteTx& tx) { return recordPrint(tx, order, document, copies); }));
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::RecordPrintTest;
REGISTER_TEST(RecordPrintTest)
#include "recordprinttest.moc"
