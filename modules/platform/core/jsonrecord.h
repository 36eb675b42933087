#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "core/strictjson.h"

#include <QByteArrayView>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace core {

/// An object of JSON that is read strictly, key by key: one that nobody asked for, one that is
/// missing or stands twice is an error. The first error stays. Its code is one of "bad_json",
/// "bad_type", "bad_value", "missing", "unknown_key", "duplicate_key"; its detail is the place
/// ("target.hours", empty for the line as a whole). For lines of JSON; JsonCursor walks over whole
/// documents.
class JsonRecord final {
public:
    /// One line, at most 64 KiB of it.
    static JsonRecord fromLine(QByteArrayView line);

    bool has(const char* key) const { return find(key) != nullptr; }
    static constexpr qsizetype kLongestText = 500;
    /// A text without control characters, at most `longest` characters long.
    QString text(const char* key, bool isRequired = true, qsizetype longest = kLongestText);
    QStringList texts(const char* key);
    bool flag(const char* key);
    /// A whole number from 1 to `most`.
    int count(const char* key, int most);
    /// A whole number of any size.
    qint64 number(const char* key);
    core::Instant instant(const char* key);
    /// None where the key is absent or is no object.
    std::optional<JsonRecord> object(const char* key);
    /// The objects of a list.
    QList<JsonRecord> objects(const char* key);

    void refuse(const char* code, const char* key, const QString& message);
    void take(const JsonRecord& inner);
    /// Fails where something was wrong or a key was not read.
    core::Done finished();

private:
    JsonRecord() = default;
    JsonRecord within(const JsonNode& node, const QString& place) const;
    const JsonNode* find(const char* key) const;
    const JsonNode* value(const char* key, bool isRequired);
    QString placeOf(const QString& key) const;

    std::shared_ptr<const JsonNode> m_root;  ///< of the line; `m_object` is within
    const JsonNode* m_object = nullptr;
    QString m_place;
    QSet<QString> m_read;
    std::optional<core::Error> m_error;
};

}  // namespace core
