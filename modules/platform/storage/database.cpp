#include "storage/database.h"

#include "storage/datafile.h"
#include "storage/journal.h"
#include "storage/migrator.h"
#include "storage/workers.h"
#include "storage/writeguard.h"
#include "storage/writetxstate.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <sqlite3.h>

namespace storage {
namespace {

Q_LOGGING_CATEGORY(lcDatabase, "aftercare.storage.database")

QList<Migration> allMigrations(const Schema& schema) {
    return Migration::own() + schema.migrations;
}

constexpr const char* kLetterAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The two characters of this file in document numbers, drawn once.
core::Done drawNumberLetters(Connection& connection, const OpenOptions& options,
                             core::Instant now) {
    QRandomGenerator random =
        options.idSeed ? QRandomGenerator(*options.idSeed) : QRandomGenerator::securelySeeded();
    QByteArray letters;
    for (int i = 0; i < 2; ++i)
        letters += kLetterAlphabet[random.bounded(32)];
    CORE_ASSIGN(
        Statement insert,
        connection.prepare("INSERT OR IGNORE INTO sync_state (k, v) VALUES (?1, ?2), (?3, ?4)"));
    insert.bind(1, QStringLiteral("prefix")).bind(2, letters);
    insert.bind(3, QStringLiteral("made_at")).bind(4, QByteArray::number(now.ms));
    return insert.run();
}

}  // namespace

struct Database::Private {
    Private(const OpenOptions& o, const Schema& s, const core::TimeSource& t)
        : options(o),
          schema(s),
          time(t),
          migrator(allMigrations(s)),
          guard(s.tables),
          ids(o.idSeed ? core::IdSource(*o.idSeed) : core::IdSource()),
          readerConnections(size_t(qMax(1, o.readers))),
          readers(int(readerConnections.size()), Workers::AtEnd::Drop),
          writer(1, Workers::AtEnd::Finish) {}

    core::Done open();
    core::Done openWriter();
    core::Done openReader();
    core::Done transaction(const Actor& actor, const WriteJob& job);
    core::Done inTransaction(const Actor& actor, const WriteJob& job);
    core::Result<Connection*> reader(int worker);
    void notify();
    void runRead(int worker, const ReadJob& job);

    const OpenOptions options;
    const Schema& schema;
    const core::TimeSource& time;
    const Migrator migrator;
    ChangeNotifier notifier;

    // In the order in which they depend on each other; the threads end first.
    std::optional<FileLock> lock;
    WriteGuard guard;
    core::IdSource ids;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<WriteTx::Private> state;
    std::vector<std::unique_ptr<Connection>> readerConnections;
    Workers readers;
    Workers writer;
};

core::Done Database::Private::open() {
    return options.readOnly ? openReader() : openWriter();
}

core::Done Database::Private::openWriter() {
    CORE_ASSIGN(lock, FileLock::take(options.path));
    CORE_ASSIGN(connection, openForWriting(options));
    CORE_TRY(migrator.migrate(*connection, options.path, time.now()));
    CORE_TRY(drawNumberLetters(*connection, options, time.now()));
    CORE_ASSIGN(const int version, Migrator::versionOf(*connection));
    CORE_ASSIGN(journal,
                Journal::open(*connection, {options.deviceId, version, options.generated}));
    guard.watch(connection->handle());
    state = std::make_unique<WriteTx::Private>(*connection, *journal, guard, schema, ids);
    return {};
}

core::Done Database::Private::openReader() {
    CORE_ASSIGN(readerConnections.front(), openForReading(options.path));
    Connection& first = *readerConnections.front();
    CORE_TRY(migrator.checkVersion(first));
    CORE_ASSIGN(const int version, Migrator::versionOf(first));
    if (version < migrator.version())
        return core::fail(
            QStringLiteral("file/older"),
            QCoreApplication::translate(
                "storage",
                "The file was made by an older version of the program. Open it "
                "once for writing, so that it can be brought up to date."),
            QStringLiteral("file %1, program %2").arg(version).arg(migrator.version()));
    return {};
}

core::Result<Connection*> Database::Private::reader(int worker) {
    auto& slot = readerConnections[size_t(worker)];
    if (!slot) {
        CORE_ASSIGN(slot, openForReading(options.path));
    }
    return slot.get();
}

void Database::Private::runRead(int worker, const ReadJob& job) {
    auto opened = reader(worker);
    if (opened) {
        // One state of the file for all statements of the job.
        if (auto begun = (*opened)->execute("BEGIN"); !begun)
            opened = core::fail(std::move(begun).error());
    }
    job(opened);
    if (opened && !sqlite3_get_autocommit((*opened)->handle()))
        (void)(*opened)->execute("COMMIT");
}

core::Done Database::Private::inTransaction(const Actor& actor, const WriteJob& job) {
    CORE_TRY(connection->execute("BEGIN IMMEDIATE"));
    state->begin(actor, time.now());
    WriteTx tx(*state);
    CORE_TRY(guarded<core::Done>([&] { return job(tx); }));
    CORE_TRY(guarded<core::Done>([&] { return state->finish(); }));
    return connection->execute("COMMIT");
}

core::Done Database::Private::transaction(const Actor& actor, const WriteJob& job) {
    if (!connection)
        return core::fail(
            QStringLiteral("file/read-only"),
            QCoreApplication::translate("storage",
                                        "The file is open for reading only. Open it for writing "
                                        "to change something."));
    core::Done outcome = inTransaction(actor, job);
    if (outcome) {
        journal->committed();
        notify();
        return outcome;
    }
    if (!sqlite3_get_autocommit(connection->handle())) {
        if (auto undone = connection->execute("ROLLBACK"); !undone)
            qCCritical(lcDatabase) << "rollback failed:" << undone.error().detail;
    }
    journal->rolledBack();
    return outcome;
}

void Database::Private::notify() {
    if (state->changes.rows.isEmpty() || !notifier.isHeard())
        return;
    QMetaObject::invokeMethod(
        &notifier, [this, changes = state->changes] { Q_EMIT notifier.committed(changes); },
        Qt::QueuedConnection);
}

core::Result<std::unique_ptr<Database>> Database::open(const OpenOptions& options,
                                                       const Schema& schema,
                                                       const core::TimeSource& time) {
    qRegisterMetaType<ChangeSet>();
    auto d = std::make_unique<Private>(options, schema, time);
    CORE_TRY(d->open());
    return std::unique_ptr<Database>(new Database(std::move(d)));
}

Database::Database(std::unique_ptr<Private> d) : m_d(std::move(d)) {}

Database::~Database() {
    // A read may wait for a write, never the other way round.
    m_d->readers.stop();
    m_d->writer.stop();
}

core::Error Database::closing() {
    return {QStringLiteral("storage/closing"),
            QCoreApplication::translate("storage", "The file is being closed. Nothing was saved."),
            {}};
}

core::Error Database::thrown(const std::exception& exception) {
    return {QStringLiteral("storage/exception"),
            QCoreApplication::translate(
                "storage", "The program could not carry this out. Please report this."),
            QString::fromLocal8Bit(exception.what())};
}

bool Database::enqueueWrite(const Actor& actor, WriteJob job,
                            std::function<void(core::Done)> done) {
    return m_d->writer.add([d = m_d.get(), actor, job = std::move(job),
                            done = std::move(done)](int) { done(d->transaction(actor, job)); });
}

core::Done Database::writeAndWait(const Actor& actor, const WriteJob& job) {
    if (m_d->writer.isMine())
        return core::fail(
            QStringLiteral("storage/nested"),
            QCoreApplication::translate(
                "storage", "The program could not carry this out. Please report this."),
            QStringLiteral("a write within a write"));
    core::Done outcome;
    if (m_d->writer.runHere([&] { outcome = m_d->transaction(actor, job); }))
        return outcome;
    std::binary_semaphore finished(0);
    const bool isQueued = m_d->writer.add([&](int) {
        outcome = m_d->transaction(actor, job);
        finished.release();
    });
    if (!isQueued)
        return core::fail(closing());
    finished.acquire();
    return outcome;
}

bool Database::enqueueRead(ReadJob job) {
    return m_d->readers.add(
        [d = m_d.get(), job = std::move(job)](int worker) { d->runRead(worker, job); });
}

core::Done Database::sealGenerated(const Actor& actor) {
    return writeNow(actor, [this](WriteTx& tx) -> core::Done {
        const WriteGuard::Pass pass(&tx.m_d.guard);
        return tx.m_d.journal.seal(m_d->schema.tables);
    });
}

bool Database::isIdle() const {
    return m_d->readers.isIdle() && m_d->writer.isIdle();
}

ChangeNotifier& Database::notifier() {
    return m_d->notifier;
}

const Schema& Database::schema() const {
    return m_d->schema;
}

const core::TimeSource& Database::time() const {
    return m_d->time;
}

QString Database::path() const {
    return m_d->options.path;
}

bool Database::isReadOnly() const {
    return m_d->options.readOnly;
}

const Migrator& Database::migrator() const {
    return m_d->migrator;
}

}  // namespace storage
