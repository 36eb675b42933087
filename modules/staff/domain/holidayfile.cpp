#include "staff/domain/holidayfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace staff {
namespace {

constexpr qint64 kLargestFile = 1'000'000;

/// The texts keep the context they were translated in.
QString holidayText(const char* source) {
    return QCoreApplication::translate("staff::ui::HolidayFile", source);
}

std::optional<core::Date> dateIn(const QString& cell) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    return core::Date::of(match.captured(1).toInt(), match.captured(2).toInt(),
                          match.captured(3).toInt());
}

bool isWorkingWord(const QString& cell) {
    static const QStringList words{QStringLiteral("working"), QStringLiteral("workday"),
                                   QStringLiteral("班"),      QStringLiteral("上班"),
                                   QStringLiteral("补班"),    QStringLiteral("補班")};
    return words.contains(cell.toLower());
}

}  // namespace

core::Result<HolidayTable> holidaysFromText(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,;\\t，；]"));
    HolidayTable table;
    QSet<core::Date> dates;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        QStringList cells;
        for (const QString& cell : line.split(between))
            cells.append(cell.simplified().remove(u'"'));
        if (cells.join(QString()).isEmpty())
            continue;
        const auto date = dateIn(cells.first());
        if (!date && number == 1)
            continue;  // Names of the columns.
        if (!date)
            return core::fail(
                QStringLiteral("holidays/format"),
                holidayText(QT_TRANSLATE_NOOP("staff::ui::HolidayFile",
                                              "Line %1 does not begin with a date such as "
                                              "2026-10-01. Correct the file and try again."))
                    .arg(number));
        if (dates.contains(*date))
            return core::fail(
                QStringLiteral("holidays/format"),
                holidayText(QT_TRANSLATE_NOOP("staff::ui::HolidayFile",
                                              "Line %1 has a day that stands above already. "
                                              "Correct the file and try again."))
                    .arg(number));
        dates.insert(*date);
        Holiday holiday{*date, core::SpecialDay::Kind::Holiday, {}};
        if (isWorkingWord(cells.value(1)))
            holiday.kind = core::SpecialDay::Kind::Working;
        holiday.names.insert(QStringLiteral("en"), cells.value(cells.size() > 2 ? 2 : 1));
        table.days.append(holiday);
    }
    std::sort(table.days.begin(), table.days.end(),
              [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
    if (table.days.isEmpty())
        return core::fail(QStringLiteral("holidays/format"),
                          holidayText(QT_TRANSLATE_NOOP("staff::ui::HolidayFile",
                                                        "The file has no holidays. Choose a file "
                                                        "with a date at the start of each line.")));
    return table;
}

core::Result<HolidayTable> holidaysFromFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(QStringLiteral("holidays/unreadable"),
                          holidayText(QT_TRANSLATE_NOOP("staff::ui::HolidayFile",
                                                        "The file %1 cannot be read. Check that "
                                                        "it is there and not open elsewhere."))
                              .arg(path),
                          file.errorString());
    const QByteArray content = file.read(kLargestFile);
    if (content.trimmed().startsWith('{'))
        return HolidayTable::fromJson(content);
    return holidaysFromText(QString::fromUtf8(content));
}

}  // namespace staff
