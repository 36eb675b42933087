#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace agreements {

/// An object of JSON that is read strictly: a key that nobody asked for, one that is missing or
/// stands twice is an error. The first error stays. Its code is one of "bad_json", "bad_type",
/// "bad_value", "missing", "unknown_key", "duplicate_key"; its detail is the place ("target.hours",
/// empty for the line as a whole).
class ClockRecord final {
public:
    /// One line, at most 64 KiB of it.
    static ClockRecord fromLine(QByteArrayView line);
    ClockRecord(const QJsonObject& object, const QString& place);

    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    /// A text without control characters, at most 500 characters long.
    QString text(const char* key, bool isRequired = true);
    QStringList texts(const char* key);
    bool flag(const char* key);
    /// A whole number from 1 to `most`.
    int count(const char* key, int most);
    core::Instant instant(const char* key);
    /// None where the key is absent or is no object.
    std::optional<ClockRecord> object(const char* key);

    void refuse(const char* code, const char* key, const QString& message);
    void take(const ClockRecord& inner);
    /// Fails where something was wrong or a key was not read.
    core::Done finished();

private:
    ClockRecord() = default;
    QJsonValue value(const char* key, bool isRequired);
    QString placeOf(const QString& key) const;

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_read;
    std::optional<core::Error> m_error;
};

}  // namespace agreements
