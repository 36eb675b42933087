#include "staff/domain/holidays.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

// Outside the namespace, as the macro asks.
static void initStaffHolidays() {
    Q_INIT_RESOURCE(calendar);
}

namespace staff {

namespace {

constexpr qsizetype kLargestTable = 1 << 20;

core::Error unreadableTable(const QString& where) {
    return {QStringLiteral("holidays/format"),
            QCoreApplication::translate("staff",
                                        "This is not a table of holidays: %1. Nothing was changed.")
                .arg(where),
            {}};
}

QMap<QString, QString> namesOf(const QJsonObject& names, const QString& key) {
    QMap<QString, QString> byLanguage;
    const QJsonObject entry = names.value(key).toObject();
    for (auto name = entry.constBegin(); name != entry.constEnd(); ++name)
        byLanguage.insert(name.key(), name.value().toString());
    if (byLanguage.isEmpty() && !key.isEmpty())
        byLanguage.insert(QStringLiteral("en"), key);
    return byLanguage;
}

/// The line, from 1, in which a byte stands.
qsizetype lineAt(const QByteArray& json, qsizetype offset) {
    return json.first(std::clamp<qsizetype>(offset, 0, json.size())).count('\n') + 1;
}

core::Error wrongDay(const QByteArray& json, const QString& section, const QString& day) {
    const qsizetype begin = std::max<qsizetype>(0, json.indexOf('"' + section.toUtf8() + '"'));
    const qsizetype at = json.indexOf('"' + day.toUtf8() + '"', begin);
    return unreadableTable(QCoreApplication::translate("staff", "line %1 has “%2” among its %3")
                               .arg(lineAt(json, at))
                               .arg(day, section));
}

core::Done appendDays(const QByteArray& json, const QJsonObject& table, const QString& section,
                      core::SpecialDay::Kind kind, QList<Holiday>& days) {
    const QJsonObject names = table.value(u"names").toObject();
    const QJsonObject entries = table.value(section).toObject();
    for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry) {
        const auto date = core::Date::fromIso(entry.key());
        if (!date || !entry.value().isString())
            return core::fail(wrongDay(json, section, entry.key()));
        days.append({*date, kind, namesOf(names, entry.value().toString())});
    }
    return {};
}

}  // namespace

QString Holiday::nameIn(const QString& locale) const {
    const QString english = names.value(QStringLiteral("en"));
    const QString other = names.isEmpty() ? QString() : names.first();
    return names.value(locale, english.isEmpty() ? other : english);
}

core::Result<HolidayTable> HolidayTable::fromJson(const QByteArray& json) {
    if (json.size() > kLargestTable)
        return core::fail(
            unreadableTable(QCoreApplication::translate("staff", "it is larger than a megabyte")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return core::fail(
            unreadableTable(QCoreApplication::translate("staff", "it stops making sense in line %1")
                                .arg(lineAt(json, error.offset))));
    HolidayTable table;
    CORE_TRY(appendDays(json, document.object(), QStringLiteral("holidays"),
                        core::SpecialDay::Kind::Holiday, table.days));
    CORE_TRY(appendDays(json, document.object(), QStringLiteral("workdays"),
                        core::SpecialDay::Kind::Working, table.days));
    if (table.days.isEmpty())
        return core::fail(
            unreadableTable(QCoreApplication::translate("staff", "there are no days in it")));
    std::sort(table.days.begin(), table.days.end(),
              [](const Holiday& first, const Holiday& second) { return first.date < second.date; });
    const auto twice = std::adjacent_find(
        table.days.begin(), table.days.end(),
        [](const Holiday& first, const Holiday& second) { return first.date == second.date; });
    if (twice != table.days.end())
        return core::fail(wrongDay(json, QStringLiteral("workdays"), twice->date.toIso()));
    return table;
}

core::Result<HolidayTable> HolidayTable::china() {
    initStaffHolidays();
    QFile file(QStringLiteral(":/calendar/china.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return fromJson(isOpen ? file.readAll() : QByteArray());
}

bool HolidayTable::isChinasZone(const QString& timeZone) {
    static const QStringList zones{QStringLiteral("Asia/Shanghai"),  QStringLiteral("Asia/Urumqi"),
                                   QStringLiteral("Asia/Chongqing"), QStringLiteral("Asia/Harbin"),
                                   QStringLiteral("Asia/Kashgar"),   QStringLiteral("PRC")};
    return zones.contains(timeZone);
}

}  // namespace staff
