#include "tabular/csvreader.h"
#include "tabular/xlsxreader.h"
#include "testsuite.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace {

/// Changes a few bytes, cuts or doubles a stretch.
QByteArray mutated(QByteArray bytes, QRandomGenerator& random) {
    for (int change = random.bounded(1, 6); change > 0 && !bytes.isEmpty(); --change) {
        const qsizetype at = random.bounded(int(bytes.size()));
        const qsizetype length = qMin<qsizetype>(bytes.size() - at, random.bounded(1, 64));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            bytes.insert(at, "\",;\t|\r\n'\\=\xEF\xBB\xBF\xFF\x80"[random.bounded(15)]);
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

/// Reads to the end or the error; true where an error came, as a sentence.
bool endsWell(core::Result<std::unique_ptr<tabular::TableReader>> reader) {
    if (!reader)
        return !reader.error().code.isEmpty() && !reader.error().message.isEmpty();
    tabular::Row row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return !found.error().code.isEmpty() && !found.error().message.isEmpty() &&
                   !(*reader)->next(row).value_or(true);
        if (!*found)
            return true;
    }
}

template <class Reader>
core::Result<std::unique_ptr<tabular::TableReader>> asTable(
    core::Result<std::unique_ptr<Reader>> reader) {
    if (!reader)
        return core::fail(reader.error());
    return std::unique_ptr<tabular::TableReader>(std::move(*reader));
}

}  // namespace

class MutatedFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMutatedCsvIsReadOrRefused();
    void aMutatedWorkbookIsReadOrRefused();
};

void MutatedFileTest::aMutatedCsvIsReadOrRefused() {
    QRandomGenerator random(20260701);
    const QByteArray seed =
        QStringLiteral("姓名,电话,note\r\n\"张, \"\"伟\",138,\"a\nb\"\r\nx;y|z,1,=2\r\n")
            .toUtf8()
            .repeated(3);

    for (QDeadlineTimer deadline(800); !deadline.hasExpired();) {
        const QByteArray bytes = mutated(seed, random);
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        QVERIFY2(endsWell(asTable(tabular::CsvReader::open(std::move(buffer)))),
                 bytes.toHex().constData());
    }
}

void MutatedFileTest::aMutatedWorkbookIsReadOrRefused() {
    QRandomGenerator random(20260702);
    QFile file(QStringLiteral(AFTERCARE_TEST_DATA "/tabular/openpyxl.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray seed = file.readAll();

    for (QDeadlineTimer deadline(800); !deadline.hasExpired();) {
        const QByteArray bytes = mutated(seed, random);
        QVERIFY2(endsWell(asTable(tabular::XlsxReader::open(bytes))), bytes.toHex().constData());
    }
}

REGISTER_TEST(MutatedFileTest)
#include "mutatedfiletest.moc"
