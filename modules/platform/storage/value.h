#pragma once

#include "core/id.h"
#include "core/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace storage {

/// One cell as SQLite keeps it: NULL, INTEGER, REAL, TEXT, BLOB.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

inline Value null() {
    return {};
}
inline Value toValue(qint64 number) {
    return number;
}
inline Value toValue(int number) {
    return qint64(number);
}
inline Value toValue(bool flag) {
    return qint64(flag ? 1 : 0);
}
inline Value toValue(double number) {
    return number;
}
inline Value toValue(QStringView text) {
    return text.toString();
}
inline Value toValue(const QString& text) {
    return text;
}
/// A literal would silently become a truth value.
Value toValue(const char* text) = delete;
Value toValue(const char16_t* text) = delete;
inline Value toValue(const QByteArray& bytes) {
    return bytes;
}
inline Value toValue(core::Instant instant) {
    return instant.ms;
}
/// The nil id is kept as NULL.
inline Value toValue(const core::RowId& id) {
    return id.isNil() ? Value() : Value(id.toBytes());
}
template <class Entity>
Value toValue(const core::Id<Entity>& id) {
    return toValue(id.row());
}
template <class T>
Value toValue(const std::optional<T>& value) {
    return value ? toValue(*value) : Value();
}

}  // namespace storage
