#include "agreements/domain/clockrecord.h"

#include "core/isoinstant.h"
#include "core/jsoncursor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace agreements {
namespace {

constexpr qsizetype kLongestLine = 65'536;
constexpr qsizetype kLongestText = 500;

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ClockRecord)
};

bool hasControlCharacter(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.category() == QChar::Other_Control; });
}

}  // namespace

ClockRecord ClockRecord::fromLine(QByteArrayView line) {
    ClockRecord record;
    if (line.size() > kLongestLine) {
        record.refuse("bad_json", "", RecordText::tr("The line is longer than 64 KiB."));
        return record;
    }
    const core::JsonReading read = core::readStrictJson(line);
    if (read.problem) {
        const core::JsonFault fault = core::JsonFault::of(*read.problem);
        // Only where the line could be read to its end is there a place within it.
        const bool isWhole = read.problem->kind == core::JsonProblem::Kind::DuplicateKey;
        record.m_error = core::Error{fault.code, fault.message, isWhole ? fault.place : QString()};
    } else if (read.root.kind != core::JsonNode::Kind::Object) {
        record.refuse("bad_type", "", RecordText::tr("The line is not an object of JSON."));
    }
    record.m_object = QJsonDocument::fromJson(line.toByteArray()).object();
    return record;
}

ClockRecord::ClockRecord(const QJsonObject& object, const QString& place)
    : m_object(object), m_place(place) {}

QString ClockRecord::placeOf(const QString& key) const {
    return m_place.isEmpty() || key.isEmpty() ? m_place + key : m_place + u'.' + key;
}

void ClockRecord::refuse(const char* code, const char* key, const QString& message) {
    if (!m_error)
        m_error =
            core::Error{QString::fromLatin1(code), message, placeOf(QString::fromLatin1(key))};
}

void ClockRecord::take(const ClockRecord& inner) {
    if (!m_error)
        m_error = inner.m_error;
}

QJsonValue ClockRecord::value(const char* key, bool isRequired) {
    const QString name = QString::fromLatin1(key);
    m_read.insert(name);
    if (isRequired && !m_object.contains(name))
        refuse("missing", key, RecordText::tr("“%1” is missing.").arg(placeOf(name)));
    return m_object.value(name);
}

QString ClockRecord::text(const char* key, bool isRequired) {
    const QJsonValue json = value(key, isRequired);
    if (json.isUndefined())
        return {};
    const QString text = json.toString();
    if (!json.isString())
        refuse("bad_type", key, RecordText::tr("This must be a text."));
    else if (text.size() > kLongestText || hasControlCharacter(text))
        refuse("bad_value", key,
               RecordText::tr("A text has at most 500 characters and no control characters."));
    else if (isRequired && text.isEmpty())
        refuse("bad_value", key, RecordText::tr("This text must not be empty."));
    return text;
}

QStringList ClockRecord::texts(const char* key) {
    const QJsonValue json = value(key, false);
    QStringList texts;
    if (json.isUndefined())
        return texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& each : array)
        texts.append(each.toString());
    const bool areTexts = std::all_of(array.begin(), array.end(),
                                      [](const QJsonValue& each) { return each.isString(); });
    if (!json.isArray() || !areTexts)
        refuse("bad_type", key, RecordText::tr("This must be a list of texts."));
    return texts;
}

bool ClockRecord::flag(const char* key) {
    const QJsonValue json = value(key, false);
    if (!json.isUndefined() && !json.isBool())
        refuse("bad_type", key, RecordText::tr("This must be true or false."));
    return json.toBool();
}

int ClockRecord::count(const char* key, int most) {
    const QJsonValue json = value(key, true);
    const double number = json.toDouble();
    const qint64 whole = json.toInteger();
    if (!json.isDouble() || number != double(whole)) {
        if (!json.isUndefined())
            refuse("bad_type", key, RecordText::tr("This must be a whole number."));
        return 1;
    }
    if (whole >= 1 && whole <= most)
        return int(whole);
    refuse("bad_value", key, RecordText::tr("This must be a number from 1 to %1.").arg(most));
    return 1;
}

core::Instant ClockRecord::instant(const char* key) {
    const QString written = text(key);
    const auto instant = core::instantFromIso(written);
    if (!instant && !written.isEmpty())
        refuse("bad_value", key,
               RecordText::tr("This must be a moment such as 2026-03-08T09:30:00+08:00."));
    return instant.value_or(core::Instant{});
}

std::optional<ClockRecord> ClockRecord::object(const char* key) {
    const QJsonValue json = value(key, true);
    if (json.isObject())
        return ClockRecord(json.toObject(), placeOf(QString::fromLatin1(key)));
    if (!json.isUndefined())
        refuse("bad_type", key, RecordText::tr("This must be an object."));
    return std::nullopt;
}

core::Done ClockRecord::finished() {
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_error && !m_read.contains(key))
            m_error = core::Error{QStringLiteral("unknown_key"),
                                  RecordText::tr("“%1” is not known here.").arg(placeOf(key)),
                                  placeOf(key)};
    }
    if (m_error)
        return core::fail(*m_error);
    return {};
}

}  // namespace agreements
