#include "parts/partsfile.h"
#include "storage/searchindex.h"
#include "testsuite.h"

class SavePartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackAsItWasSaved() {
        PartsFile file;
        parts::Part part;
        part.number = QStringLiteral("C-100");
        part.name = QStringLiteral("压缩机");
        part.unitOfMeasure = QStringLiteral("台");
        part.barcode = QStringLiteral("4006381333931");
        part.category = QStringLiteral("制冷");
        part.note = QStringLiteral("note");

        part.id = PartsFile::need(file.save(part));

        part.centre = file.actor().centre;
        QCOMPARE(file.card(part.id).part, part);
    }

    void aPartWithoutNumberGetsTheNext() {
        PartsFile file;

        QVERIFY(file.card(file.add(QStringLiteral("压缩机"))).part.number.startsWith(u"PJ2607-"));
    }

    void aNumberThatIsTakenIsRefused() {
        PartsFile file;
        file.add(QStringLiteral("压缩机"), QStringLiteral("C-100"));
        parts::Part second;
        second.name = QStringLiteral("电机");
        second.number = QStringLiteral("C-100");

        QCOMPARE(codeOf(file.save(second)), QStringLiteral("input/invalid"));
    }

    void aScannedBarcodeFindsThePart() {
        PartsFile file;
        parts::Part part;
        part.name = QStringLiteral("压缩机");
        part.barcode = QStringLiteral("4006381333931");
        const auto id = PartsFile::need(file.save(part));
        file.add(QStringLiteral("没有条码"));
        const auto scan = [&file](const QString& barcode) {
            return PartsFile::need(file.read([&](storage::Connection& connection) {
                return parts::partWithBarcode(connection, barcode);
            }));
        };

        QCOMPARE(scan(part.barcode), std::optional(id));
        QCOMPARE(scan(QString()), std::nullopt);
    }

    void aRemovedPartCanBeRestored() {
        PartsFile file;
        const auto id = file.add(QStringLiteral("压缩机"));

        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) { return parts::removePart(tx, id); }));
        QCOMPARE(codeOf(file.save(file.card(id).part)), QStringLiteral("part/removed"));
        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return parts::restorePart(tx, id); }));

        QVERIFY(!file.card(id).isRemoved);
    }

    void savingIsRefusedWithoutTheRight() {
        PartsFile file;
        file.actor().rights.remove(QStringLiteral("parts.edit"));

        QCOMPARE(codeOf(file.save(parts::Part())), QStringLiteral("right/missing"));
    }

    void partsAreFoundInTheOneBox() {
        PartsFile file;
        file.add(QStringLiteral("压缩机"), QStringLiteral("C-100"));
        const auto& kinds = file.file().registry().searchKinds();
        const storage::SearchIndex index(QList<storage::SearchKind>(kinds.begin(), kinds.end()));

        for (const QString& text : {QStringLiteral("壓縮機"), QStringLiteral("ysj"),
                                    QStringLiteral("yasuoji"), QStringLiteral("c100")}) {
            const auto hits = PartsFile::need(file.read([&](storage::Connection& connection) {
                return index.search(connection, text, 5);
            }));
            QVERIFY2(hits.size() == 1, qPrintable(text));
        }
    }
};

REGISTER_TEST(SavePartTest)
#include "saveparttest.moc"
