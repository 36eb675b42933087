#pragma once

#include "core/strictjson.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace core {

/// What is wrong with a JSON text, for programs and people: `code` is one of bad_json, bad_type,
/// bad_value, missing, unknown_key, duplicate_key; `place` a path (`facts.cause`), empty where the
/// text as a whole is meant.
struct JsonFault {
    QString code;
    QString message;  ///< translated, says how it would be right
    QString place;

    static JsonFault of(const JsonProblem& problem);
    friend bool operator==(const JsonFault&, const JsonFault&) = default;
};

/// Keeps the first fault; what is read after it does not matter any more.
class JsonFaults {
public:
    bool isEmpty() const { return !m_first; }
    const std::optional<JsonFault>& first() const { return m_first; }
    void add(JsonFault fault) {
        if (!m_first)
            m_first = std::move(fault);
    }

private:
    std::optional<JsonFault> m_first;
};

/// Walks over a JSON value and reports with its place what is not as expected. Every member that an
/// object has must be read, or finish() names it as unknown: a misspelt name must not be taken for
/// an absent one. After a fault all reads give empty values. The value and the faults must outlive
/// the cursor.
class JsonCursor {
    Q_DECLARE_TR_FUNCTIONS(core::JsonCursor)
public:
    JsonCursor(const JsonNode& node, JsonFaults& faults) : JsonCursor(&node, {}, &faults) {}

    const JsonNode& node() const { return *m_node; }
    const QString& place() const { return m_place; }
    bool isNull() const { return m_node->kind == JsonNode::Kind::Null; }
    bool isText() const { return m_node->kind == JsonNode::Kind::Text; }
    bool isInteger() const { return m_node->kind == JsonNode::Kind::Integer; }
    bool isObject() const { return m_node->kind == JsonNode::Kind::Object; }
    bool isArray() const { return m_node->kind == JsonNode::Kind::Array; }

    /// Faults where the value is of another type, for reading on with member() and items().
    bool expectObject();
    bool expectArray();

    /// The member, or nothing where there is none.
    std::optional<JsonCursor> member(const QString& name);
    /// The member; its absence is a fault ("missing").
    std::optional<JsonCursor> required(const QString& name);
    /// Names the first member that was not asked for.
    void finish();
    QList<JsonCursor> items();

    QString text();
    /// A text that is one of `allowed`.
    QString choice(const QStringList& allowed);
    bool flag();
    qint64 integer(qint64 least, qint64 most);

    void faultType(const QString& expected);
    void faultValue(const QString& sentence);
    void fault(const QString& code, const QString& sentence);

private:
    JsonCursor(const JsonNode* node, QString place, JsonFaults* faults)
        : m_node(node), m_place(std::move(place)), m_faults(faults) {}
    QString placeOf(const QString& member) const;

    const JsonNode* m_node;
    QString m_place;
    JsonFaults* m_faults;
    QStringList m_read;
};

}  // namespace core
