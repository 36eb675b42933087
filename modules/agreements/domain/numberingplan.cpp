#include "agreements/domain/numberingplan.h"

namespace agreements {
namespace {

constexpr int kDeepest = 64;

QString belowTenThousand(int number) {
    static constexpr QStringView digits = u"零一二三四五六七八九";
    static constexpr QStringView places = u" 十百千";
    QString text;
    bool hasGap = false;
    int unit = 1000;
    for (int place = 3; place >= 0; --place, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            hasGap = !text.isEmpty();
            continue;
        }
        if (hasGap)
            text += digits[0];
        hasGap = false;
        text += digits[digit];
        if (place > 0)
            text += places[place];
    }
    return text;
}

QString romanNumeral(int number) {
    struct Letters {
        int value;
        const char* text;
    };
    static constexpr Letters letters[] = {
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
        {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    QString text;
    for (const auto& [value, symbol] : letters)
        for (; number >= value; number -= value)
            text += QLatin1String(symbol);
    return text;
}

/// A to Z, AA, AB …
QString letterNumeral(int number, char16_t first) {
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(char16_t(first + (number - 1) % 26)));
    return text;
}

QString circledNumeral(int number) {
    if (number <= 20)
        return QChar(char16_t(0x2460 + number - 1));
    if (number <= 35)
        return QChar(char16_t(0x3251 + number - 21));
    if (number <= 50)
        return QChar(char16_t(0x32B1 + number - 36));
    return QStringLiteral("(%1)").arg(number);
}

QString englishNumberText(Numbering style, int count) {
    switch (style) {
    case Numbering::CnComma:
        return romanNumeral(count) + u'.';
    case Numbering::CnArticle:
        return QStringLiteral("Article %1").arg(count);
    case Numbering::CnParen:
        return u'(' + letterNumeral(count, u'a') + u')';
    case Numbering::Circled:
        return QStringLiteral("(%1)").arg(count);
    default:
        return numberText(style, count, Language::Simplified);
    }
}

bool joinsWithDot(QStringView before, QStringView after) {
    const auto isPlain = [](QChar character) {
        return character.unicode() < 0x80 && character.isLetterOrNumber();
    };
    return !before.isEmpty() && !after.isEmpty() && isPlain(before.back()) &&
           isPlain(after.front());
}

}  // namespace

QString chineseNumeral(qint64 number, Language language) {
    if (number < 0 || number > 99'999'999)
        return QString::number(number);
    if (number == 0)
        return QStringLiteral("零");
    const int high = int(number / 10'000);
    const int low = int(number % 10'000);
    QString text;
    if (high > 0)
        text = belowTenThousand(high) +
               (language == Language::Traditional ? QStringLiteral("萬") : QStringLiteral("万"));
    if (high > 0 && low > 0 && low < 1000)
        text += QStringLiteral("零");
    text += belowTenThousand(low);
    // 十二, not 一十二, where it begins the number.
    if (text.startsWith(u"一十"))
        text.remove(0, 1);
    return text;
}

QString numberText(Numbering style, int count, Language language) {
    if (count < 1)
        return {};
    if (language == Language::English)
        if (style == Numbering::CnComma || style == Numbering::CnArticle ||
            style == Numbering::CnParen || style == Numbering::Circled)
            return englishNumberText(style, count);
    switch (style) {
    case Numbering::None:
        return {};
    case Numbering::CnComma:
        return chineseNumeral(count, language) + QStringLiteral("、");
    case Numbering::CnArticle:
        return QStringLiteral("第") + chineseNumeral(count, language) +
               (language == Language::Traditional ? QStringLiteral("條") : QStringLiteral("条"));
    case Numbering::CnParen:
        return QStringLiteral("（") + chineseNumeral(count, language) + QStringLiteral("）");
    case Numbering::ArabicDot:
        return QStringLiteral("%1.").arg(count);
    case Numbering::ArabicParen:
        return QStringLiteral("(%1)").arg(count);
    case Numbering::Decimal:
        return QString::number(count);
    case Numbering::Circled:
        return circledNumeral(count);
    case Numbering::Letter:
        return letterNumeral(count, u'A') + u'.';
    }
    Q_UNREACHABLE();
}

struct NumberingPlan::Counting {
    const QList<Numbering>& styles;
    const DocumentFilling& filling;
    Numbering styleAt(int level) const {
        if (styles.isEmpty())
            return Numbering::None;
        return styles[std::min<qsizetype>(level, styles.size() - 1)];
    }
};

NumberingPlan::NumberingPlan(const Template& agreement, const DocumentFilling& filling) {
    Counting counting{agreement.numbering, filling};
    int counter = 0;
    add(agreement.clauses, 0, {}, counter, counting);
}

void NumberingPlan::add(const QList<Clause>& clauses, int level, const QList<Step>& path,
                        int& counter, Counting& counting) {
    if (level > kDeepest)
        return;
    const Numbering style = counting.styleAt(level);
    for (const Clause& clause : clauses) {
        if (!counting.filling.holds(clause.when))
            continue;
        Entry entry{path, style != Numbering::None, clause.heading};
        if (entry.hasNumber)
            entry.path.append({style, ++counter});
        if (!m_entries.contains(clause.id))
            m_entries.insert(clause.id, entry);
        int fresh = 0;
        add(clause.clauses, level + 1, entry.path, entry.hasNumber ? fresh : counter, counting);
    }
}

/// A decimal number holds those of the levels above it.
QString NumberingPlan::stepText(const QList<Step>& path, qsizetype index, Language language) {
    if (path[index].style != Numbering::Decimal)
        return numberText(path[index].style, path[index].count, language);
    QStringList counts;
    for (qsizetype i = 0; i <= index; ++i)
        counts.append(QString::number(path[i].count));
    return counts.join(u'.');
}

QString NumberingPlan::number(const QString& clauseId, Language language) const {
    const auto found = m_entries.constFind(clauseId);
    if (found == m_entries.cend() || !found->hasNumber)
        return {};
    return stepText(found->path, found->path.size() - 1, language);
}

QString NumberingPlan::reference(const QString& clauseId, Language language) const {
    const auto found = m_entries.constFind(clauseId);
    if (found == m_entries.cend())
        return {};
    const QList<Step>& path = found->path;
    if (path.isEmpty()) {
        const QString& heading = found->heading.readableIn(language);
        if (!heading.isEmpty())
            return heading;
        return language == Language::English ? QStringLiteral("Preamble") : QStringLiteral("前言");
    }
    QString text;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i].style == Numbering::Decimal)
            text.clear();
        QString step = stepText(path, i, language);
        if (step.endsWith(u'.'))
            step.chop(1);
        if (joinsWithDot(text, step))
            text += u'.';
        text += step;
    }
    if (text.endsWith(u"、"))
        text.chop(1);
    return text;
}

}  // namespace agreements
