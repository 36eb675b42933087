#include "core/jsonrecord.h"

#include "core/isoinstant.h"
#include "core/jsoncursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

constexpr qsizetype kLongestLine = 65'536;

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ClockRecord)
};

bool hasControlCharacter(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.category() == QChar::Other_Control; });
}

}  // namespace

JsonRecord JsonRecord::fromLine(QByteArrayView line) {
    JsonRecord record;
    if (line.size() > kLongestLine) {
        record.refuse("bad_json", "", RecordText::tr("The line is longer than 64 KiB."));
        return record;
    }
    JsonReading read = readStrictJson(line);
    if (read.problem) {
        const JsonFault fault = JsonFault::of(*read.problem);
        // Only where the line could be read to its end is there a place within it.
        const bool isWhole = read.problem->kind == JsonProblem::Kind::DuplicateKey;
        record.m_error = Error{fault.code, fault.message, isWhole ? fault.place : QString()};
    } else if (read.root.kind != JsonNode::Kind::Object) {
        record.refuse("bad_type", "", RecordText::tr("The line is not an object of JSON."));
    }
    record.m_root = std::make_shared<const JsonNode>(std::move(read.root));
    record.m_object = record.m_root.get();
    return record;
}

JsonRecord JsonRecord::within(const JsonNode& node, const QString& place) const {
    JsonRecord inner;
    inner.m_root = m_root;
    inner.m_object = &node;
    inner.m_place = place;
    return inner;
}

const JsonNode* JsonRecord::find(const char* key) const {
    return m_object ? m_object->find(QString::fromLatin1(key)) : nullptr;
}

QString JsonRecord::placeOf(const QString& key) const {
    return m_place.isEmpty() || key.isEmpty() ? m_place + key : m_place + u'.' + key;
}

void JsonRecord::refuse(const char* code, const char* key, const QString& message) {
    if (!m_error)
        m_error = Error{QString::fromLatin1(code), message, placeOf(QString::fromLatin1(key))};
}

void JsonRecord::take(const JsonRecord& inner) {
    if (!m_error)
        m_error = inner.m_error;
}

const JsonNode* JsonRecord::value(const char* key, bool isRequired) {
    const QString name = QString::fromLatin1(key);
    m_read.insert(name);
    const JsonNode* found = find(key);
    if (isRequired && !found)
        refuse("missing", key, RecordText::tr("“%1” is missing.").arg(placeOf(name)));
    return found;
}

QString JsonRecord::text(const char* key, bool isRequired, qsizetype longest) {
    const JsonNode* json = value(key, isRequired);
    if (!json)
        return {};
    if (json->kind != JsonNode::Kind::Text)
        refuse("bad_type", key, RecordText::tr("This must be a text."));
    else if (json->text.size() > longest || hasControlCharacter(json->text))
        refuse("bad_value", key,
               RecordText::tr("A text has at most 500 characters and no control characters."));
    else if (isRequired && json->text.isEmpty())
        refuse("bad_value", key, RecordText::tr("This text must not be empty."));
    return json->text;
}

QStringList JsonRecord::texts(const char* key) {
    const JsonNode* json = value(key, false);
    QStringList texts;
    if (!json)
        return texts;
    bool areTexts = json->kind == JsonNode::Kind::Array;
    for (const JsonNode& each : json->items) {
        areTexts = areTexts && each.kind == JsonNode::Kind::Text;
        texts.append(each.text);
    }
    if (!areTexts)
        refuse("bad_type", key, RecordText::tr("This must be a list of texts."));
    return texts;
}

bool JsonRecord::flag(const char* key) {
    const JsonNode* json = value(key, false);
    if (json && json->kind != JsonNode::Kind::Flag)
        refuse("bad_type", key, RecordText::tr("This must be true or false."));
    return json && json->flag;
}

qint64 JsonRecord::number(const char* key) {
    const JsonNode* json = value(key, true);
    if (json && json->kind != JsonNode::Kind::Integer)
        refuse("bad_type", key, RecordText::tr("This must be a whole number."));
    return json && json->kind == JsonNode::Kind::Integer ? json->integer : 0;
}

int JsonRecord::count(const char* key, int most) {
    const JsonNode* json = find(key);
    const qint64 whole = number(key);
    if (!json || json->kind != JsonNode::Kind::Integer)
        return 1;
    if (whole >= 1 && whole <= most)
        return int(whole);
    refuse("bad_value", key, RecordText::tr("This must be a number from 1 to %1.").arg(most));
    return 1;
}

core::Instant JsonRecord::instant(const char* key) {
    const QString written = text(key);
    const auto instant = instantFromIso(written);
    if (!instant && !written.isEmpty())
        refuse("bad_value", key,
               RecordText::tr("This must be a moment such as 2026-03-08T09:30:00+08:00."));
    return instant.value_or(Instant{});
}

std::optional<JsonRecord> JsonRecord::object(const char* key) {
    const JsonNode* json = value(key, true);
    if (json && json->kind == JsonNode::Kind::Object)
        return within(*json, placeOf(QString::fromLatin1(key)));
    if (json)
        refuse("bad_type", key, RecordText::tr("This must be an object."));
    return std::nullopt;
}

QList<JsonRecord> JsonRecord::objects(const char* key) {
    const JsonNode* json = value(key, true);
    QList<JsonRecord> all;
    if (!json)
        return all;
    bool areObjects = json->kind == JsonNode::Kind::Array;
    for (const JsonNode& each : json->items) {
        areObjects = areObjects && each.kind == JsonNode::Kind::Object;
        all.append(within(
            each, QStringLiteral("%1[%2]").arg(placeOf(QString::fromLatin1(key))).arg(all.size())));
    }
    if (!areObjects)
        refuse("bad_type", key, RecordText::tr("This must be a list of objects."));
    return all;
}

core::Done JsonRecord::finished() {
    if (!m_error && m_object) {
        for (const JsonMember& member : m_object->members) {
            if (m_read.contains(member.name))
                continue;
            const QString place = placeOf(member.name);
            m_error = Error{QStringLiteral("unknown_key"),
                            RecordText::tr("“%1” is not known here.").arg(place), place};
            break;
        }
    }
    if (m_error)
        return fail(*m_error);
    return {};
}

}  // namespace core
