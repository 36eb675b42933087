#include "core/workcalendar.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {
namespace {

/// {"from":"1970-01-01","days":[[[540,720],[780,1080]], …]} with Monday first.
QJsonArray shiftsToJson(const QList<Shift>& shifts) {
    QJsonArray array;
    for (const Shift& shift : shifts)
        array.append(QJsonArray{shift.fromMinute, shift.toMinute});
    return array;
}

std::optional<QList<Shift>> shiftsFromJson(const QJsonValue& json) {
    if (!json.isArray())
        return std::nullopt;
    QList<Shift> shifts;
    for (const QJsonValue& value : json.toArray()) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
            return std::nullopt;
        shifts.append({pair[0].toInt(-1), pair[1].toInt(-1)});
    }
    return shifts;
}

std::optional<WorkWeek> weekFromJson(const QJsonObject& json) {
    const auto from = Date::fromIso(json[u"from"].toString());
    const QJsonArray days = json[u"days"].toArray();
    if (!from || days.size() != 7)
        return std::nullopt;
    WorkWeek week{*from, {}};
    for (qsizetype i = 0; i < days.size(); ++i) {
        const auto shifts = shiftsFromJson(days[i]);
        if (!shifts)
            return std::nullopt;
        week.days[size_t(i)] = *shifts;
    }
    return week;
}

std::optional<SpecialDay> specialDayFromJson(const QJsonObject& json) {
    const QString kind = json[u"kind"].toString();
    const bool working = kind == QStringLiteral("working");
    const auto shifts = shiftsFromJson(json[u"shifts"].toArray());
    if ((!working && kind != QStringLiteral("holiday")) || !shifts)
        return std::nullopt;
    return SpecialDay{working ? SpecialDay::Kind::Working : SpecialDay::Kind::Holiday,
                      json[u"name"].toString(), *shifts};
}

Error calendarFormat(const QString& place) {
    return {QStringLiteral("calendar/format"),
            QCoreApplication::translate(
                "core", "The work calendar cannot be read: its part “%1” is wrong. Enter it again.")
                .arg(place),
            {}};
}

}  // namespace

Result<WorkCalendar> WorkCalendar::fromJson(const QJsonObject& json) {
    QList<WorkWeek> weeks;
    for (const QJsonValue& value : json[u"weeks"].toArray()) {
        const auto week = weekFromJson(value.toObject());
        if (!week)
            return fail(calendarFormat(QStringLiteral("weeks")));
        weeks.append(*week);
    }
    QHash<Date, SpecialDay> specialDays;
    const QJsonObject days = json[u"days"].toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        const auto date = Date::fromIso(it.key());
        const auto day = specialDayFromJson(it.value().toObject());
        if (!date || !day)
            return fail(calendarFormat(it.key()));
        specialDays.insert(*date, *day);
    }
    return make(json[u"version"].toInt(), json[u"zone"].toString(), weeks, specialDays);
}

QJsonObject WorkCalendar::toJson() const {
    QJsonArray weeks;
    for (const WorkWeek& week : m_weeks) {
        QJsonArray days;
        for (const QList<Shift>& shifts : week.days)
            days.append(shiftsToJson(shifts));
        weeks.append(QJsonObject{{QStringLiteral("from"), week.from.toIso()},
                                 {QStringLiteral("days"), days}});
    }
    QJsonObject specialDays;
    for (auto it = m_specialDays.begin(); it != m_specialDays.end(); ++it) {
        const bool working = it->kind == SpecialDay::Kind::Working;
        specialDays.insert(
            it.key().toIso(),
            QJsonObject{{QStringLiteral("kind"),
                         working ? QStringLiteral("working") : QStringLiteral("holiday")},
                        {QStringLiteral("name"), it->name},
                        {QStringLiteral("shifts"), shiftsToJson(it->shifts)}});
    }
    return {{QStringLiteral("version"), m_version},
            {QStringLiteral("zone"), QString::fromUtf8(m_zone.id())},
            {QStringLiteral("weeks"), weeks},
            {QStringLiteral("days"), specialDays}};
}

QByteArray WorkCalendar::canonicalJson() const {
    QJsonObject json = toJson();
    json.remove(QStringLiteral("version"));
    QJsonObject days = json[u"days"].toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        QJsonObject day = it.value().toObject();
        day.remove(QStringLiteral("name"));
        it.value() = day;
    }
    json[QStringLiteral("days")] = days;
    // Objects of QJson keep their keys sorted, so the bytes depend on nothing else.
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString WorkCalendar::fingerprint() const {
    constexpr qsizetype kDigits = 32;
    const auto hash = QCryptographicHash::hash(canonicalJson(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(kDigits));
}

}  // namespace core
