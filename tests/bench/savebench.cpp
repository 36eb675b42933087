// One save through the whole program against the same rows written by the C interface.

#include "repairs/domain/orderwork.h"
#include "repairs/domain/receiveorder.h"
#include "support/benchfile.h"
#include "support/rowcapture.h"
#include "support/rowreplay.h"
#include "support/samples.h"

#include <QCoreApplication>
#include <QSet>

namespace {

constexpr int kWarmUp = 20;
constexpr int kSaves = 300;
constexpr qint64 kBetweenSavesMs = 60'000;

using bench::BenchFile;
using bench::need;

/// Whose orders are saved: customers and units that are in the file.
struct Caller {
    repairs::CustomerId customer;
    repairs::UnitId unit;
};

QList<Caller> callersOf(BenchFile& file) {
    return need(
        file.database().readNow([](storage::Connection& connection) -> core::Result<QList<Caller>> {
            QList<Caller> callers;
            CORE_ASSIGN(auto row,
                        connection.prepare("SELECT customer_id, unit_id FROM repair_order "
                                           "WHERE seq % 97 = 3 AND unit_id IS NOT NULL LIMIT 400"));
            while (row.next())
                callers.append({repairs::CustomerId(row.id(0)), repairs::UnitId(row.id(1))});
            CORE_TRY(row.status());
            return callers;
        }));
}

/// An order with one finding and two lines, as a form hands it over.
core::Done saveOrder(storage::WriteTx& tx, const Caller& caller, int index) {
    repairs::IntakeDraft intake;
    intake.order.customer = caller.customer;
    intake.order.unit = caller.unit;
    intake.order.contactPhone = QStringLiteral("138%1").arg(10'000'000 + index * 7919);
    intake.order.fault = QStringLiteral("开机不制冷，外机有异响 %1").arg(index);
    intake.order.customerExpectation = QStringLiteral("今天修好");
    CORE_ASSIGN(const auto order, repairs::receiveOrder(tx, intake));
    repairs::WorkDraft work;
    work.order = order.id;
    repairs::OrderFinding finding;
    finding.fault = QStringLiteral("启动电容失效");
    finding.causeCode = repairs::CauseCode::Wear;
    finding.cause = QStringLiteral("容量衰减");
    finding.measure = QStringLiteral("更换启动电容并试机");
    work.findings = {finding};
    repairs::OrderLine labour;
    labour.text = QStringLiteral("上门维修");
    labour.minutes = 60;
    labour.unitPriceMinor = 8000;
    repairs::OrderLine part;
    part.kind = repairs::LineKind::Part;
    part.text = QStringLiteral("启动电容 35μF");
    part.unitPriceMinor = 4500;
    work.lines = {labour, part};
    return repairs::saveWork(tx, work);
}

/// Over the writer's thread and back, as the window does it.
void saveThrough(BenchFile& file, const Caller& caller, int index) {
    auto saved = file.database().write(
        file.actor(), [&](storage::WriteTx& tx) { return saveOrder(tx, caller, index); });
    saved.waitForFinished();
    need(saved.result());
    file.time().advance(kBetweenSavesMs);
}

QList<Caller> readCallers(const QString& path) {
    BenchFile file(path, BenchFile::Access::Read);
    return callersOf(file);
}

/// What each save writes, told by a run that is not measured.
std::vector<bench::WrittenRows> captureSaves(const QString& original,
                                             const QList<Caller>& callers) {
    const bench::FileCopy copy(original, QStringLiteral("save-captured.aftercare"));
    BenchFile file(copy.path(), BenchFile::Access::WriteNormal);
    sqlite3* handle = nullptr;
    need(file.database().writeNow(file.actor(), [&](storage::WriteTx& tx) -> core::Done {
        handle = tx.connection().handle();
        return {};
    }));
    bench::RowCapture capture(handle);
    std::vector<bench::WrittenRows> saves;
    for (int index = 0; index < kWarmUp + kSaves; ++index) {
        need(file.database().writeNow(file.actor(), [&](storage::WriteTx& tx) {
            return saveOrder(tx, callers[index % callers.size()], index);
        }));
        file.time().advance(kBetweenSavesMs);
        saves.push_back(capture.take());
    }
    return saves;
}

bool isBusiness(const QByteArray& table) {
    static const QSet<QByteArray> tables{"repair_order", "order_event", "order_finding",
                                         "order_line"};
    return tables.contains(table);
}

struct Times {
    bench::Samples program;
    bench::Samples rows;
    bench::Samples business;
};

/// The three take turns, so that the disk is the same for each.
Times measure(const QString& original, const QList<Caller>& callers,
              const std::vector<bench::WrittenRows>& saves, bool isFull) {
    const bench::FileCopy mine(original, QStringLiteral("save-program.aftercare"));
    const bench::FileCopy raw(original, QStringLiteral("save-rows.aftercare"));
    const bench::FileCopy bare(original, QStringLiteral("save-business.aftercare"));
    BenchFile file(mine.path(),
                   isFull ? BenchFile::Access::WriteFull : BenchFile::Access::WriteNormal);
    bench::RowReplay rows(raw.path(), isFull);
    bench::RowReplay business(bare.path(), isFull);
    Times times;
    Times warming;
    for (int index = 0; index < kWarmUp + kSaves; ++index) {
        Times& kept = index < kWarmUp ? warming : times;
        const Caller& caller = callers[index % callers.size()];
        const bench::WrittenRows& written = saves[size_t(index)];
        kept.program.time([&] { saveThrough(file, caller, index); });
        kept.rows.time([&] { rows.write(written); });
        kept.business.time([&] { business.write(written, isBusiness); });
    }
    return times;
}

QString rowsText(const bench::WrittenRows& save) {
    QStringList parts;
    for (int table = 0; table < save.tables.size(); ++table) {
        qint64 count = 0;
        for (const bench::WrittenRow& row : save.rows)
            count += row.table == table ? 1 : 0;
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(
                QString::fromLatin1(save.tables[table].name)));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    const QString original = bench::orderFile(run);
    const QList<Caller> callers = readCallers(original);
    const auto saves = captureSaves(original, callers);
    run.say(QStringLiteral("A save writes %1 rows: %2")
                .arg(saves.back().rows.size())
                .arg(rowsText(saves.back())));
    QList<bench::Figure> aimed;
    for (const bool isFull : {true, false}) {
        const QString mode = isFull ? QStringLiteral("full") : QStringLiteral("normal");
        const Times times = measure(original, callers, saves, isFull);
        const QString unit = QStringLiteral("ms");
        run.tell({QStringLiteral("save-%1-bare").arg(mode), times.program.median(), unit,
                  times.business.median()});
        run.tell({QStringLiteral("save-%1-p99").arg(mode), times.program.percentile(99), unit,
                  times.rows.percentile(99)});
        aimed.append({QStringLiteral("save-%1").arg(mode), times.program.median(), unit,
                      times.rows.median(), 1.5});
    }
    // The worse one last.
    if (aimed[0].figure / aimed[0].floor > aimed[1].figure / aimed[1].floor)
        aimed.swapItemsAt(0, 1);
    for (const bench::Figure& figure : aimed)
        run.tell(figure);
    return 0;
}
