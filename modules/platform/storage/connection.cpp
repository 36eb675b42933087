#include "storage/connection.h"

#include "storage/sqliteerror.h"
#include "storage/statementhandle.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <sqlite3.h>
#include <algorithm>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace storage {
namespace {

constexpr size_t kLargestCache = 256;
constexpr int kStepsBetweenCancelChecks = 20000;
/// Room for the cursors of one row into a table with twenty indexes: the default holds a fifth of
/// them, and malloc gives the rest at ten times the price.
constexpr int kLookasideSlotBytes = 1200;
constexpr int kLookasideSlots = 400;

struct SqlHash : std::hash<std::string_view> {
    using is_transparent = void;
};

/// Counting memory costs every allocation a global lock, which the readers would queue for.
void configureSqliteOnce() {
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

int openFlags(Connection::Mode mode) {
    constexpr int kAlways = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::Write:
        return kAlways | SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create:
        return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::Read:
    case Connection::Mode::Immutable:
        break;
    }
    return kAlways | SQLITE_OPEN_READONLY;
}

QByteArray uriOf(const QString& path, Connection::Mode mode) {
    QUrl url = QUrl::fromLocalFile(path);
    if (mode == Connection::Mode::Immutable)
        url.setQuery(QStringLiteral("immutable=1"));
    return url.toEncoded(QUrl::FullyEncoded);
}

bool holdsStatement(const char* tail, const char* end) {
    return std::any_of(tail, end, [](char c) {
        return c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != ';';
    });
}

}  // namespace

struct Connection::Cache {
    std::unordered_map<std::string, std::unique_ptr<Statement::Handle>, SqlHash, std::equal_to<>>
        statements;
    std::function<bool()> cancelled;

    /// Lists build their SQL from filters, so the number of texts has no bound of its own.
    void makeRoom() {
        if (statements.size() < kLargestCache)
            return;
        std::erase_if(statements, [](const auto& entry) { return !entry.second->inUse; });
    }
};

core::Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode) {
    configureSqliteOnce();
    sqlite3* db = nullptr;
    const int code = sqlite3_open_v2(uriOf(path, mode).constData(), &db, openFlags(mode), nullptr);
    std::unique_ptr<Connection> connection(new Connection(db));
    if (code != SQLITE_OK)
        return core::fail(sqliteError(db, code));
    sqlite3_busy_timeout(db, 5000);
    sqlite3_db_config(db, SQLITE_DBCONFIG_LOOKASIDE, nullptr, kLookasideSlotBytes, kLookasideSlots);
    if (mode == Mode::Read || mode == Mode::Immutable)
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return connection;
}

Connection::Connection(sqlite3* db) : m_db(db), m_cache(std::make_unique<Cache>()) {}

Connection::~Connection() {
    m_cache.reset();
    sqlite3_close_v2(m_db);
}

core::Result<Statement> Connection::prepare(QByteArrayView sql) {
    const std::string_view key(sql.data(), size_t(sql.size()));
    const auto found = m_cache->statements.find(key);
    if (found != m_cache->statements.end() && !found->second->inUse)
        return Statement(found->second.get());

    const bool isCached = found == m_cache->statements.end();
    const char* tail = nullptr;
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.data(), int(sql.size()),
                                        isCached ? SQLITE_PREPARE_PERSISTENT : 0, &prepared, &tail);
    auto handle = std::make_unique<Statement::Handle>(m_db, prepared, isCached);
    if (code != SQLITE_OK)
        return core::fail(sqliteError(m_db, code, sql));
    if (!prepared || holdsStatement(tail, sql.data() + sql.size()))
        return core::fail(sqliteError(nullptr, SQLITE_MISUSE, sql));
    if (!isCached)
        return Statement(handle.release());
    m_cache->makeRoom();
    return Statement(
        m_cache->statements.emplace(std::string(key), std::move(handle)).first->second.get());
}

core::Done Connection::execute(QByteArrayView sql) {
    CORE_ASSIGN(Statement statement, prepare(sql));
    return statement.run();
}

core::Result<Value> Connection::single(QByteArrayView sql) {
    CORE_ASSIGN(Statement statement, prepare(sql));
    if (statement.next())
        return statement.value(0);
    CORE_TRY(statement.status());
    return Value();
}

qint64 Connection::lastInsertRowId() const {
    return sqlite3_last_insert_rowid(m_db);
}

qint64 Connection::changes() const {
    return sqlite3_changes64(m_db);
}

void Connection::interrupt() {
    sqlite3_interrupt(m_db);
}

void Connection::setCancelled(std::function<bool()> cancelled) {
    m_cache->cancelled = std::move(cancelled);
    if (!m_cache->cancelled) {
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
        return;
    }
    const auto ask = [](void* cache) -> int {
        return static_cast<Cache*>(cache)->cancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(m_db, kStepsBetweenCancelChecks, ask, m_cache.get());
}

}  // namespace storage
