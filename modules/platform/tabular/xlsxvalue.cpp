#include "tabular/xlsxvalue.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace tabular {
namespace {

constexpr double kLastDay = 2958466;  // 10000-01-01
constexpr qint64 kSecondsPerDay = 86400;

/// The letters of a format code that mean something: without quoted text, escapes, colours.
QString bareCode(QStringView code) {
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code[i];
        if (sign == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else if (sign == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            const QStringView inside = code.mid(i + 1, close < 0 ? -1 : close - i - 1);
            if (inside.compare(u"h", Qt::CaseInsensitive) == 0 ||
                inside.compare(u"hh", Qt::CaseInsensitive) == 0 ||
                inside.compare(u"m", Qt::CaseInsensitive) == 0 ||
                inside.compare(u"mm", Qt::CaseInsensitive) == 0)
                bare += inside;
            i = close < 0 ? code.size() : close;
        } else if (sign == u';') {
            break;  // the first section is enough
        } else {
            bare += sign.toLower();
        }
    }
    return bare;
}

}  // namespace

NumberKind numberKind(int builtInFormat) {
    const auto isIn = [builtInFormat](int low, int high) {
        return builtInFormat >= low && builtInFormat <= high;
    };
    if (isIn(14, 17) || builtInFormat == 22 || isIn(27, 31) || builtInFormat == 36 ||
        isIn(50, 54) || isIn(57, 58))
        return NumberKind::Date;
    if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47) || isIn(55, 56))
        return NumberKind::Time;
    return NumberKind::Number;
}

NumberKind numberKind(QStringView formatCode) {
    const QString code = bareCode(formatCode);
    if (code.startsWith(u"general"))
        return NumberKind::Number;
    if (code.contains(u'y') || code.contains(u'd') || code.contains(u"mmm"))
        return NumberKind::Date;
    if (code.contains(u'h') || code.contains(u's'))
        return NumberKind::Time;
    const bool onlyMonth = code.contains(u'm') && !code.contains(u'0') && !code.contains(u'#');
    return onlyMonth ? NumberKind::Date : NumberKind::Number;
}

QString plainNumber(QStringView stored) {
    const QStringView text = stored.trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return text.toString();
    if (std::fabs(number) > 1e21 || (number != 0 && std::fabs(number) < 1e-15))
        return QString::number(number, 'g', 15);
    // 15 digits are what a spreadsheet shows; the rest is the noise of binary fractions.
    const int before = number == 0 ? 1 : int(std::floor(std::log10(std::fabs(number)))) + 1;
    QString plain = QString::number(QString::number(number, 'g', 15).toDouble(), 'f',
                                    qBound(0, 15 - before, 30));
    if (plain.contains(u'.')) {
        while (plain.endsWith(u'0'))
            plain.chop(1);
        if (plain.endsWith(u'.'))
            plain.chop(1);
    }
    return plain == u"-0" ? QStringLiteral("0") : plain;
}

QString dateText(QStringView serial, bool since1904) {
    bool isNumber = false;
    const double number = serial.trimmed().toDouble(&isNumber);
    if (!isNumber || !(number >= 0) || number >= kLastDay)
        return serial.trimmed().toString();
    const qint64 seconds = std::llround(number * double(kSecondsPerDay));
    const qint64 day = seconds / kSecondsPerDay;
    const QTime time = QTime(0, 0).addSecs(int(seconds % kSecondsPerDay));
    if (day == 0 && !since1904)
        return time.toString(Qt::ISODate);
    // Spreadsheets believe in a 29th of February 1900, day 60.
    const QDate epoch = since1904  ? QDate(1904, 1, 1)
                        : day < 60 ? QDate(1899, 12, 31)
                                   : QDate(1899, 12, 30);
    const QString date = day == 60 && !since1904 ? QStringLiteral("1900-02-29")
                                                 : epoch.addDays(day).toString(Qt::ISODate);
    return time == QTime(0, 0) ? date : date + u' ' + time.toString(Qt::ISODate);
}

QString unescaped(const QString& text) {
    if (!text.contains(u"_x"))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

int columnOfReference(QStringView reference) {
    int column = 0;
    for (const QChar sign : reference) {
        if (sign < u'A' || sign > u'Z')
            break;
        column = column * 26 + (sign.unicode() - u'A' + 1);
        if (column > 100'000)
            return -1;
    }
    return column - 1;
}

QString cellReference(int column, qint64 row) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

}  // namespace tabular
