#include "core/isoinstant.h"

#include "core/localtime.h"

namespace core {
namespace {

constexpr qint64 kMsPerMinute = 60'000;

std::optional<int> digits(QStringView text, qsizetype at, int count) {
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t digit = i < text.size() ? text[i].unicode() : u'x';
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = value * 10 + (digit - u'0');
    }
    return value;
}

/// Minutes east of UTC from `Z` or `+HH:MM`.
std::optional<int> offsetMinutes(QStringView text) {
    if (text == u"Z")
        return 0;
    if (text.size() != 6 || text[3] != u':' || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * (*hours * 60 + *minutes);
}

}  // namespace

std::optional<Instant> instantFromIso(QStringView text) {
    // YYYY-MM-DDTHH:MM:SS, then perhaps .fff, then the offset
    constexpr qsizetype kSecondsEnd = 19;
    if (text.size() <= kSecondsEnd || text[10] != u'T' || text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const auto date = Date::fromIso(text.left(10));
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    qsizetype at = kSecondsEnd;
    int milliseconds = 0;
    if (text[at] == u'.') {
        const auto fraction = digits(text, at + 1, 3);
        if (!fraction)
            return std::nullopt;
        milliseconds = *fraction;
        at += 4;
    }
    const auto offset = offsetMinutes(text.mid(at));
    if (!offset)
        return std::nullopt;
    const qint64 seconds = (*hour * 60 + *minute) * 60 + *second;
    const Instant utc = toInstant({*date, int(seconds * 1000 + milliseconds)}, QTimeZone::utc());
    return Instant{utc.ms - *offset * kMsPerMinute};
}

QString isoInstant(Instant instant, const QTimeZone& zone) {
    const LocalTime local = toLocal(instant, zone);
    const qint64 offset = (toInstant(local, QTimeZone::utc()).ms - instant.ms) / kMsPerMinute;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const int seconds = local.msOfDay / 1000;
    QString text = local.date.toIso() + u'T' + two(seconds / 3600) + u':' + two(seconds / 60 % 60) +
                   u':' + two(seconds % 60);
    if (const int milliseconds = local.msOfDay % 1000; milliseconds != 0)
        text += u'.' + QString::number(milliseconds).rightJustified(3, u'0');
    return text + (offset < 0 ? u'-' : u'+') + two(qAbs(offset) / 60) + u':' +
           two(qAbs(offset) % 60);
}

}  // namespace core
