#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace core {

struct JsonMember;

/// One value of a JSON text as it stands there: whole numbers apart from decimals (1 is not 1.0),
/// the members of an object in their order. QJsonDocument forgets both, and takes the last of two
/// equal keys in silence.
struct JsonNode {
    enum class Kind { Null, Flag, Integer, Decimal, Text, Array, Object };

    Kind kind = Kind::Null;
    bool flag = false;
    qint64 integer = 0;  ///< of Integer; beyond 64 bits the least or the greatest there is
    double decimal = 0;  ///< of Decimal
    QString text;        ///< of Text
    std::vector<JsonNode> items;
    std::vector<JsonMember> members;

    /// The member of that name, or null.
    const JsonNode* find(QStringView name) const;
};

struct JsonMember {
    QString name;
    JsonNode value;
};

/// Why a text is no value that could be read. `place` is a path such as `facts.cause` or
/// `terms[2].when[0]`; `line` counts from 1.
struct JsonProblem {
    enum class Kind { Malformed, DuplicateKey, TooDeep, NumberTooLarge, TooLarge };
    Kind kind = Kind::Malformed;
    QString place;
    int line = 0;
};

struct JsonLimits {
    int depth = 32;
    int members = 100'000;  ///< values in the whole text
};

/// What was read: with a duplicate key the whole value all the same, without what is nested too
/// deeply (null stands there); with a number or a text that is too large what stands before it;
/// nothing of a malformed text.
struct JsonReading {
    JsonNode root;
    std::optional<JsonProblem> problem;
};

/// Reads exactly one JSON value in UTF-8, without a byte order mark. Never throws.
JsonReading readStrictJson(QByteArrayView text, const JsonLimits& limits = {});

}  // namespace core
