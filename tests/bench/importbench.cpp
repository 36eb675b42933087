// The whole import of a file of the Open Repair Data Standard against its rows inserted by the C
// interface.

#include "insight/domain/importrun.h"
#include "support/benchfile.h"
#include "support/rowcapture.h"
#include "support/rowreplay.h"
#include "support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace {

constexpr int kRecords = 30'000;
constexpr int kRounds = 3;

using bench::BenchFile;
using bench::need;

QByteArray oneOf(QRandomGenerator& random, std::initializer_list<const char*> words) {
    return words.begin()[random.bounded(int(words.size()))];
}

/// A record of the standard 0.3, made up.
QByteArray record(QRandomGenerator& random, int index) {
    const QByteArray category = oneOf(
        random, {"Coffee maker", "Toaster", "Vacuum", "Lamp", "Kettle", "Sewing machine",
                 "Headphones", "Hi-Fi separates", "Laptop", "Power tool", "Toy", "Hair dryer"});
    const QByteArray brand =
        oneOf(random, {"Melitta", "Bosch", "Philips", "Singer", "Braun", "Miele", "Unknown",
                       "Makita", "Dyson", "Sony", "Tefal", "Electrolux", "Moccamaster", "Siemens"});
    const QByteArray status =
        oneOf(random, {"Fixed", "Fixed", "Fixed", "Repairable", "End of life", "Unknown"});
    const QByteArray year =
        random.bounded(2) == 0 ? QByteArray::number(1985 + random.bounded(38)) : QByteArray();
    const QByteArray barrier =
        status == "End of life"
            ? oneOf(random, {"Spare parts not available", "No way to open the product",
                             "Repair information not available"})
            : QByteArray();
    const QByteArray day = QByteArray::number(2016 + random.bounded(10)) + '-' +
                           QByteArray::number(101 + random.bounded(12)).mid(1) + '-' +
                           QByteArray::number(101 + random.bounded(28)).mid(1);
    const QByteArray problem =
        oneOf(random, {"Does not turn on", "Leaks, and the lid is loose", "Blown fuse after rain",
                       "Broken switch", "No sound on the left side", "Runs for a minute and stops",
                       "The cable is worn", "Makes a burning smell"}) +
        ' ' + oneOf(random, {"since winter", "after a fall", "again", "sometimes", "always", ""});
    return "made_" + QByteArray::number(index) + ",Made up records,DNK,Husholdning ~ " + category +
           ',' + category + ',' + QByteArray::number(random.bounded(50)) + ',' + brand + ",\"" +
           year + "\",\"\"," + status + ",\"" + barrier + "\",Workshop " +
           QByteArray::number(random.bounded(125)) + ',' + day + ",\"" + problem + "\"\n";
}

QString writeTable(const QString& folder) {
    QFile file(QDir(folder).filePath(QStringLiteral("open-repair.csv")));
    if (!file.open(QIODevice::WriteOnly))
        bench::giveUp({QStringLiteral("bench/file"), file.errorString(), file.fileName()});
    file.write(
        "id,data_provider,country,partner_product_category,product_category,product_category_id,"
        "brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,"
        "group_identifier,event_date,problem\n");
    QRandomGenerator random(1);
    for (int index = 0; index < kRecords; ++index)
        file.write(record(random, index));
    return file.fileName();
}

void importTable(BenchFile& file, const QString& table) {
    insight::ImportRequest request;
    request.path = table;
    request.target = QStringLiteral("open-repair");
    auto done = file.database().write(
        file.actor(), [&](storage::WriteTx& tx) { return insight::runImport(tx, request); });
    done.waitForFinished();
    const insight::ImportResult result = need(done.result());
    if (result.imported != kRecords)
        bench::giveUp({QStringLiteral("bench/import"), QStringLiteral("Records were refused."),
                       QString::number(result.rejected)});
}

/// All rows of the import, told by a run that is not measured.
bench::WrittenRows captureImport(const QString& original, const QString& table) {
    const bench::FileCopy copy(original, QStringLiteral("import-captured.aftercare"));
    BenchFile file(copy.path(), BenchFile::Access::WriteFull);
    sqlite3* handle = nullptr;
    need(file.database().writeNow(file.actor(), [&](storage::WriteTx& tx) -> core::Done {
        handle = tx.connection().handle();
        return {};
    }));
    bench::RowCapture capture(handle);
    importTable(file, table);
    return capture.take();
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    const QString table = writeTable(run.folder());
    const QString original = QDir(run.folder()).filePath(QStringLiteral("import-empty.aftercare"));
    bench::makeEmptyFile(original);
    bench::Samples program;
    bench::Samples floor;
    double memory = 0;
    // The program first: its peak is not that of the captured rows.
    for (int round = 0; round < kRounds; ++round) {
        const bench::FileCopy copy(original, QStringLiteral("import-program.aftercare"));
        BenchFile file(copy.path(), BenchFile::Access::WriteFull);
        program.time([&] { importTable(file, table); });
        memory = bench::peakMemoryMb();
    }
    const bench::WrittenRows rows = captureImport(original, table);
    qint64 written = 0;
    for (int round = 0; round < kRounds; ++round) {
        const bench::FileCopy copy(original, QStringLiteral("import-rows.aftercare"));
        bench::RowReplay replay(copy.path(), true);
        floor.time([&] { written = replay.write(rows); });
    }
    run.say(QStringLiteral("%1 records become %2 rows").arg(kRecords).arg(written));
    const QString unit = QStringLiteral("rows/s");
    run.tell({QStringLiteral("import-records"),
              kRecords * 1000 / program.median(),
              QStringLiteral("rec/s"),
              kRecords * 1000 / floor.median(),
              {},
              memory});
    run.tell({QStringLiteral("import"), double(written) * 1000 / program.median(), unit,
              double(written) * 1000 / floor.median(), 0.7, memory});
    return 0;
}
