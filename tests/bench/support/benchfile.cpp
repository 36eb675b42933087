#include "support/benchfile.h"

#include "desktop/modulelist.h"
#include "identity/signin.h"
#include "insight/domain/sampledata.h"
#include "modulekit/module.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/firstrun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace bench {
namespace {

/// Noon of 6 July 2026 in Shanghai: the same file every time.
constexpr core::Instant kNoon{1'783'310'400'000};

void removeFile(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1StringView(ending));
}

}  // namespace

QString schemaMark() {
    modulekit::ModuleRegistry registry;
    modulekit::registerAll(modulelist::modules(), registry);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const storage::Migration& migration :
         storage::Migration::own() + registry.schema().migrations)
        hash.addData(need(migration.text()));
    return QString::fromLatin1(hash.result().toHex().first(8));
}

QString orderFile(const BenchRun& run) {
    const QString path =
        QDir(run.folder())
            .filePath(QStringLiteral("orders-%1-%2.aftercare").arg(run.orders()).arg(schemaMark()));
    if (QFile::exists(path) && !run.isFresh())
        return path;
    run.say(QStringLiteral("Making a file with %1 orders…").arg(run.orders()));
    removeFile(path);
    const insight::SampleWish wish{run.orders(), 1, core::Date::of(2026, 7, 6).value()};
    QElapsedTimer timer;
    timer.start();
    modulekit::ModuleRegistry registry;
    modulekit::registerAll(modulelist::modules(), registry);
    need(insight::generate(path, registry, wish));
    run.say(QStringLiteral("%1 in %2 s, %3 MB")
                .arg(path)
                .arg(double(timer.elapsed()) / 1000)
                .arg(QFile(path).size() >> 20));
    return path;
}

FileCopy::FileCopy(const QString& original, const QString& name)
    : m_path(QFileInfo(original).dir().filePath(name)) {
    removeFile(m_path);
    if (!QFile::copy(original, m_path))
        giveUp({QStringLiteral("bench/copy"), QStringLiteral("The file could not be copied."),
                m_path});
}

FileCopy::~FileCopy() {
    removeFile(m_path);
}

BenchFile::BenchFile(const QString& path, Access access) : m_time(kNoon) {
    modulekit::registerAll(modulelist::modules(), m_registry);
    m_schema = m_registry.schema();
    storage::OpenOptions options;
    options.path = path;
    options.readOnly = access == Access::Read;
    options.durability =
        access == Access::WriteNormal ? storage::Durability::Normal : storage::Durability::Full;
    m_database = need(storage::Database::open(options, m_schema, m_time));
    m_actor = identity::almightyActor(m_registry);
    const auto centre = need(m_database->readNow(
        [](storage::Connection& connection) { return staff::firstCentre(connection); }));
    if (centre)
        m_actor.centre = centre->id.row();
}

void makeEmptyFile(const QString& path) {
    removeFile(path);
    BenchFile file(path, BenchFile::Access::WriteNormal);
    staff::FirstCentre start;
    start.name = QStringLiteral("厦门服务站");
    need(file.database().writeNow(
        file.actor(), [&](storage::WriteTx& tx) { return staff::startCentre(tx, start); }));
}

}  // namespace bench
