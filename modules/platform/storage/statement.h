#pragma once

#include "core/result.h"
#include "storage/value.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace storage {

/// A prepared statement, borrowed from its Connection's cache and reset when it goes out of scope.
/// Bind by name (":number") or position (from 1); columns count from 0.
class Statement final {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(const char* name, const Value& value);
    Statement& bind(int position, const Value& value);
    template <class T>
        requires(!std::is_same_v<T, Value>)
    Statement& bind(const char* name, const T& value) { return bind(name, toValue(value)); }
    template <class T>
        requires(!std::is_same_v<T, Value>)
    Statement& bind(int position, const T& value) { return bind(position, toValue(value)); }

    /// Steps to the next row; false at the end and on an error, which status() then holds.
    bool next();
    core::Done status() const;
    /// Runs a statement that returns no rows.
    core::Done run();
    /// Ready for the next bind.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    core::RowId id(int column) const;  ///< nil for NULL
    core::Instant instant(int column) const;
    Value value(int column) const;

private:
    friend class Connection;
    struct Handle;  // the statement with its cache flag
    explicit Statement(Handle* handle);
    Handle* m_handle;
};

}  // namespace storage
