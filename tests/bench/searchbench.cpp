// What is typed into the one box, through the whole program, at a million orders.

#include "querymix.h"
#include "storage/searchindex.h"
#include "support/benchfile.h"
#include "support/samples.h"

#include <QCoreApplication>

namespace {

constexpr int kOfEachKind = 60;
constexpr int kHits = 40;

using bench::BenchFile;
using bench::need;

/// One range of the codes' tree with as many entries as a page of hits: less cannot be read.
void readRange(storage::Connection& connection, const QString& typed) {
    auto row =
        need(connection.prepare("SELECT seq FROM search_code WHERE kind = 50 AND code >= "
                                ":code ORDER BY code LIMIT 40"));
    row.bind(":code", QString(u'>' + typed));
    while (row.next())
        row.integer(0);
    need(row.status());
}

void search(BenchFile& file, const QString& typed) {
    auto found = file.database().read([&file, typed](storage::Connection& connection) {
        return file.search().search(connection, typed, kHits);
    });
    found.waitForFinished();
    need(found.result());
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    BenchFile file(bench::orderFile(run), BenchFile::Access::Read);
    const auto mix = need(file.database().readNow(
        [](storage::Connection& connection) { return bench::queryMix(connection, kOfEachKind); }));
    bench::Samples all;
    bench::Samples floor;
    // In turns, so that no kind finds its pages read by the query before.
    QList<bench::Samples> ofKind(mix.size());
    for (int index = 0; index < kOfEachKind; ++index) {
        for (int kind = 0; kind < mix.size(); ++kind) {
            if (index >= mix[kind].typed.size())
                continue;
            const QString& typed = mix[kind].typed[index];
            ofKind[kind].time([&] { search(file, typed); });
            floor.time([&] {
                need(file.database().readNow([&](storage::Connection& connection) -> core::Done {
                    readRange(connection, typed);
                    return {};
                }));
            });
        }
    }
    const QString unit = QStringLiteral("ms");
    for (int kind = 0; kind < mix.size(); ++kind) {
        all.add(ofKind[kind]);
        run.tell({QStringLiteral("search-") + mix[kind].name, ofKind[kind].percentile(99), unit,
                  floor.percentile(99)});
    }
    run.tell({QStringLiteral("search-p50"), all.median(), unit, floor.median()});
    run.tell({QStringLiteral("search-p99"), all.percentile(99), unit, floor.percentile(99), 16});
    return 0;
}
