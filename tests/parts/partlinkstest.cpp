#include "parts/domain/partlinks.h"
#include "parts/stockfile.h"
#include "testsuite.h"

/// Substitutes, kits and packs of parts.
class PartLinksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSubstituteIsShownWithWhatIsThereOfIt() {
        StockFile file;
        const auto other = file.add(QStringLiteral("Other"));
        QVERIFY_RESULT(save(file, {{}, file.part, other, true, {}}));
        QVERIFY_RESULT(file.receive(file.draft(4)));

        QCOMPARE(substitutes(file, file.part).first().part, other);
        QCOMPARE(substitutes(file, other).first().part, file.part);
        QCOMPARE(substitutes(file, other).first().availableMilli, 4000);
    }

    void aSubstituteGoesOneWayUnlessItIsSaid() {
        StockFile file;
        const auto other = file.add(QStringLiteral("Other"));
        QVERIFY_RESULT(save(file, {{}, file.part, other, false, {}}));

        QVERIFY(substitutes(file, other).isEmpty());
        QCOMPARE(codeOf(save(file, {{}, file.part, file.part, false, {}})),
                 QStringLiteral("input/invalid"));
    }

    void theItemsOfAFaultAreItsKit() {
        StockFile file;
        const auto add = [&](int pieces) {
            return file.write([&](storage::WriteTx& tx) {
                return parts::saveKitItem(
                    tx, {{}, QStringLiteral("no ignition"), file.part, pieces * 1000});
            });
        };
        QVERIFY_RESULT(add(2));
        QCOMPARE(codeOf(add(0)), QStringLiteral("input/invalid"));

        const auto kit = StockFile::need(file.read([](storage::Connection& connection) {
            return parts::kitFor(connection, QStringLiteral("no ignition"));
        }));

        QCOMPARE(kit.size(), 1);
        QCOMPARE(kit.first().qtyMilli, 2000);
    }

    void aScannedPackFindsThePart() {
        StockFile file;
        parts::Part part;
        part.name = QStringLiteral("Screw");
        part.packUnit = QStringLiteral("box");
        part.packMilli = 100'000;
        part.packBarcode = QStringLiteral("BOX1");
        const auto id = file.add(part);

        const auto found = StockFile::need(file.read([](storage::Connection& connection) {
            return parts::partWithBarcode(connection, QStringLiteral("BOX1"));
        }));

        QCOMPARE(found, std::optional(id));
    }

    void aCommonPartNeedsItsMinimum() {
        parts::Part part;
        part.name = QStringLiteral("Fuse");
        part.isCommon = true;
        QVERIFY(core::isAnyWrong(parts::problemsOf(part)));
        part.minMilli = 5000;
        QVERIFY(!core::isAnyWrong(parts::problemsOf(part)));
        part.maxMilli = 4000;
        QVERIFY(core::isAnyWrong(parts::problemsOf(part)));
    }

private:
    static core::Result<parts::SubstituteId> save(StockFile& file,
                                                  const parts::PartSubstitute& substitute) {
        return file.write(
            [&](storage::WriteTx& tx) { return parts::saveSubstitute(tx, substitute); });
    }
    static QList<parts::Substitute> substitutes(StockFile& file, const parts::PartId& part) {
        return StockFile::need(file.read([&](storage::Connection& connection) {
            return parts::substitutesOf(connection, part);
        }));
    }
};

REGISTER_TEST(PartLinksTest)
#include "partlinkstest.moc"
