#pragma once

#include "core/result.h"
#include "storage/value.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace storage {

/// A prepared statement, borrowed from its Connection's cache and reset when it goes out of scope;
/// it must not outlive the Connection. Bind by name (":number") or position (from 1); what is bound
/// stays bound until it is bound again, also over run() and reset(). Columns count from 0. A wrong
/// name or position is an error of the statement, never ignored.
class Statement final {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(const char* name, const Value& value);
    Statement& bind(int position, const Value& value);
    template <class T>
    requires(!std::is_same_v<T, Value>) Statement& bind(const char* name, const T& value) {
        return bind(name, toValue(value));
    }
    template <class T>
    requires(!std::is_same_v<T, Value>) Statement& bind(int position, const T& value) {
        return bind(position, toValue(value));
    }

    /// Steps to the next row; false at the end and on an error, which status() then holds.
    bool next();
    core::Done status() const;
    /// Runs a statement that returns no rows, or whose rows are of no interest.
    core::Done run();
    /// Ready for the next bind.
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    core::RowId id(int column) const;  ///< nil for NULL
    core::Instant instant(int column) const;
    Value value(int column) const;
    /// The bytes of a text or blob without a copy; valid until the next step.
    QByteArrayView bytes(int column) const;

    sqlite3_stmt* handle() const;

private:
    friend class Connection;
    struct Handle;  // the statement with its cache flag
    explicit Statement(Handle* handle);
    int positionOf(const char* name);
    Handle* m_handle;
};

}  // namespace storage
