#include "storage/statement.h"

#include "storage/sqliteerror.h"
#include "storage/statementhandle.h"
#include "storage/utf8.h"

#include <sqlite3.h>
#include <cstring>

namespace storage {
namespace {

constexpr qsizetype kLargestKeptBuffer = 64 * 1024;

}  // namespace

Statement::Handle::Handle(sqlite3* database, sqlite3_stmt* prepared, bool isCached)
    : db(database), stmt(prepared), cached(isCached) {}

Statement::Handle::~Handle() {
    sqlite3_finalize(stmt);
}

char* Statement::Handle::room(int position, qsizetype size) {
    if (buffers.size() < size_t(position))
        buffers.resize(size_t(position));
    Buffer& buffer = buffers[size_t(position) - 1];
    if (buffer.size < size || !buffer.bytes) {
        buffer.size = qMax<qsizetype>(size, 32);
        buffer.bytes.reset(new char[size_t(buffer.size)]);
    }
    return buffer.bytes.get();
}

void Statement::Handle::fail(int code) {
    if (!error)
        error = sqliteError(db, code, sqlite3_sql(stmt));
}

void Statement::Handle::rewind() {
    if (stepped && !finished)
        sqlite3_reset(stmt);
    stepped = false;
    finished = false;
    error.reset();
}

void Statement::Handle::release() {
    rewind();
    sqlite3_clear_bindings(stmt);
    for (Buffer& buffer : buffers) {
        if (buffer.size > kLargestKeptBuffer)
            buffer = {};
    }
    inUse = false;
}

Statement::Statement(Handle* handle) : m_handle(handle) {
    m_handle->inUse = true;
}

Statement::Statement(Statement&& other) noexcept : m_handle(other.m_handle) {
    other.m_handle = nullptr;
}

Statement::~Statement() {
    if (!m_handle)
        return;
    if (m_handle->cached)
        m_handle->release();
    else
        delete m_handle;
}

int Statement::positionOf(const char* name) {
    return sqlite3_bind_parameter_index(m_handle->stmt, name);
}

Statement& Statement::bind(const char* name, const Value& value) {
    return bind(positionOf(name), value);
}

Statement& Statement::bind(int position, const Value& value) {
    Handle& handle = *m_handle;
    if (handle.stepped)
        handle.rewind();
    if (position < 1 || position > sqlite3_bind_parameter_count(handle.stmt)) {
        handle.error = core::Error(sqliteError(nullptr, SQLITE_RANGE, sqlite3_sql(handle.stmt)));
        return *this;
    }
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<qint64>(&value)) {
        code = sqlite3_bind_int64(handle.stmt, position, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        char* out = handle.room(position, utf8Room(*text));
        const qsizetype size = writeUtf8(*text, out);
        code = sqlite3_bind_text64(handle.stmt, position, out, sqlite3_uint64(size), SQLITE_STATIC,
                                   SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        char* out = handle.room(position, bytes->size());
        std::memcpy(out, bytes->constData(), size_t(bytes->size()));
        code = sqlite3_bind_blob64(handle.stmt, position, out, sqlite3_uint64(bytes->size()),
                                   SQLITE_STATIC);
    } else if (const auto* real = std::get_if<double>(&value)) {
        code = sqlite3_bind_double(handle.stmt, position, *real);
    } else {
        code = sqlite3_bind_null(handle.stmt, position);
    }
    if (code != SQLITE_OK)
        handle.fail(code);
    return *this;
}

bool Statement::next() {
    Handle& handle = *m_handle;
    if (handle.error || handle.finished)
        return false;
    handle.stepped = true;
    const int code = sqlite3_step(handle.stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        handle.fail(code);
    // An ended statement would hold its snapshot (and so the log) until it is released.
    handle.finished = true;
    sqlite3_reset(handle.stmt);
    return false;
}

core::Done Statement::status() const {
    if (m_handle->error)
        return core::fail(*m_handle->error);
    return {};
}

core::Done Statement::run() {
    while (next()) {
    }
    const core::Done outcome = status();
    reset();
    return outcome;
}

void Statement::reset() {
    m_handle->rewind();
}

int Statement::columnCount() const {
    return sqlite3_column_count(m_handle->stmt);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_handle->stmt, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_handle->stmt, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_handle->stmt, column);
}

QString Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle->stmt, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_handle->stmt, column)) : QString();
}

QByteArray Statement::blob(int column) const {
    const QByteArrayView view = bytes(column);
    return view.isNull() ? QByteArray() : view.toByteArray();
}

QByteArrayView Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle->stmt, column));
    return {data, qsizetype(sqlite3_column_bytes(m_handle->stmt, column))};
}

core::RowId Statement::id(int column) const {
    const QByteArrayView view = bytes(column);
    if (view.size() != 16)
        return {};
    std::array<quint8, 16> raw;
    std::memcpy(raw.data(), view.data(), raw.size());
    return core::RowId(raw);
}

core::Instant Statement::instant(int column) const {
    return core::Instant{integer(column)};
}

Value Statement::value(int column) const {
    switch (sqlite3_column_type(m_handle->stmt, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

sqlite3_stmt* Statement::handle() const {
    return m_handle->stmt;
}

}  // namespace storage
