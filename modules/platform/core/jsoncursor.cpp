#include "core/jsoncursor.h"

namespace core {

JsonFault JsonFault::of(const JsonProblem& problem) {
    switch (problem.kind) {
    case JsonProblem::Kind::DuplicateKey:
        return {QStringLiteral("duplicate_key"),
                JsonCursor::tr("The same key stands here twice. Remove one of them."),
                problem.place};
    case JsonProblem::Kind::TooDeep:
        return {
            QStringLiteral("bad_json"), JsonCursor::tr("The JSON text is nested too deeply."), {}};
    case JsonProblem::Kind::NumberTooLarge:
        return {QStringLiteral("bad_value"), JsonCursor::tr("This number is too large."),
                problem.place};
    case JsonProblem::Kind::TooLarge:
        return {QStringLiteral("bad_json"),
                JsonCursor::tr("The JSON text holds more values than can be read."), problem.place};
    case JsonProblem::Kind::Malformed:
        break;
    }
    return {
        QStringLiteral("bad_json"),
        JsonCursor::tr("This is no JSON text in UTF-8: line %1 cannot be read.").arg(problem.line),
        problem.place};
}

bool JsonCursor::expectObject() {
    if (!isObject())
        faultType(tr("an object"));
    return isObject();
}

bool JsonCursor::expectArray() {
    if (!isArray())
        faultType(tr("a list"));
    return isArray();
}

std::optional<JsonCursor> JsonCursor::member(const QString& name) {
    const JsonNode* found = m_node->find(name);
    if (!found)
        return std::nullopt;
    m_read.append(name);
    return JsonCursor(found, placeOf(name), m_faults);
}

std::optional<JsonCursor> JsonCursor::required(const QString& name) {
    auto found = member(name);
    if (!found && isObject())
        m_faults->add({QStringLiteral("missing"), tr("“%1” is missing.").arg(name), placeOf(name)});
    return found;
}

void JsonCursor::finish() {
    if (m_read.size() == qsizetype(m_node->members.size()))
        return;
    for (const auto& [name, value] : m_node->members) {
        if (m_read.contains(name))
            continue;
        m_faults->add({QStringLiteral("unknown_key"),
                       tr("“%1” is not known here. Correct or remove it.").arg(name),
                       placeOf(name)});
        return;
    }
}

QList<JsonCursor> JsonCursor::items() {
    QList<JsonCursor> cursors;
    if (!expectArray())
        return cursors;
    cursors.reserve(qsizetype(m_node->items.size()));
    for (std::size_t i = 0; i < m_node->items.size(); ++i)
        cursors.append(
            JsonCursor(&m_node->items[i], m_place + u'[' + QString::number(i) + u']', m_faults));
    return cursors;
}

QString JsonCursor::text() {
    if (!isText())
        faultType(tr("a text"));
    return m_node->text;
}

QString JsonCursor::choice(const QStringList& allowed) {
    QString value = text();
    if (isText() && !allowed.contains(value)) {
        faultValue(tr("“%1” is not possible here. Possible are: %2.")
                       .arg(value.left(80), allowed.join(u", ")));
        return {};
    }
    return value;
}

bool JsonCursor::flag() {
    if (m_node->kind != JsonNode::Kind::Flag)
        faultType(tr("true or false"));
    return m_node->flag;
}

qint64 JsonCursor::integer(qint64 least, qint64 most) {
    if (!isInteger()) {
        faultType(tr("a whole number"));
        return least;
    }
    if (m_node->integer < least || m_node->integer > most) {
        faultValue(tr("The number must lie between %1 and %2.").arg(least).arg(most));
        return least;
    }
    return m_node->integer;
}

void JsonCursor::faultType(const QString& expected) {
    fault(QStringLiteral("bad_type"), tr("%1 is expected here.").arg(expected));
}

void JsonCursor::faultValue(const QString& sentence) {
    fault(QStringLiteral("bad_value"), sentence);
}

void JsonCursor::fault(const QString& code, const QString& sentence) {
    m_faults->add({code, sentence, m_place});
}

QString JsonCursor::placeOf(const QString& member) const {
    return m_place.isEmpty() ? member : m_place + u'.' + member;
}

}  // namespace core
