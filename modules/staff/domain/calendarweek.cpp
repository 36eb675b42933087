#include "staff/domain/calendarweek.h"

#include <QStringList>

namespace staff {

namespace {

constexpr int kMinutesOfDay = 1440;

QString minuteText(int minute) {
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

std::optional<int> minuteFromText(QStringView text) {
    if (text.size() != 5 || text.at(2) != u':')
        return std::nullopt;
    bool hasHours = false;
    bool hasMinutes = false;
    const uint hours = text.left(2).toUInt(&hasHours);
    const uint minutes = text.mid(3).toUInt(&hasMinutes);
    if (!hasHours || !hasMinutes || minutes > 59 || hours * 60 + minutes > kMinutesOfDay)
        return std::nullopt;
    return static_cast<int>(hours * 60 + minutes);
}

}  // namespace

QString shiftsText(const QList<core::Shift>& shifts) {
    QStringList words;
    for (const core::Shift& shift : shifts)
        words.append(minuteText(shift.fromMinute) + u'-' + minuteText(shift.toMinute));
    return words.join(u' ');
}

std::optional<QList<core::Shift>> shiftsFromText(QStringView text) {
    QList<core::Shift> shifts;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() != 11 || word.at(5) != u'-')
            return std::nullopt;
        const auto from = minuteFromText(word.left(5));
        const auto to = minuteFromText(word.mid(6));
        if (!from || !to)
            return std::nullopt;
        shifts.append({*from, *to});
    }
    return shifts;
}

QString weekText(const core::WorkWeek& week) {
    QStringList days;
    for (const QList<core::Shift>& shifts : week.days)
        days.append(shiftsText(shifts));
    return days.join(u';');
}

std::optional<core::WorkWeek> weekFromText(const core::Date& from, QStringView text) {
    const QList<QStringView> days = text.split(u';');
    core::WorkWeek week{from, {}};
    if (days.size() != static_cast<qsizetype>(week.days.size()))
        return std::nullopt;
    for (size_t index = 0; index < week.days.size(); ++index) {
        const auto shifts = shiftsFromText(days.at(static_cast<qsizetype>(index)));
        if (!shifts)
            return std::nullopt;
        week.days.at(index) = *shifts;
    }
    return week;
}

}  // namespace staff
