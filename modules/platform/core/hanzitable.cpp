#include "core/hanzitable.h"

#include <QStringView>

namespace core {
namespace {

struct SyllableRow {
    QStringView syllable;
    QStringView usual;
    QStringView others;
};

constexpr SyllableRow kSyllableRows[] = {
#include "core/hanzi/readings.inc"
};

constexpr QStringView kSimplifiedPairs =
#include "core/hanzi/simplified.inc"
    ;

constexpr char16_t kZero = u'〇';

}  // namespace

const HanziTable& HanziTable::instance() {
    static const HanziTable kTable;
    return kTable;
}

HanziTable::HanziTable() {
    for (qsizetype i = 0; i + 1 < kSimplifiedPairs.size(); i += 2)
        m_simplified[kSimplifiedPairs[i].unicode() - kFirst] = kSimplifiedPairs[i + 1].unicode();
    m_syllables.append(QString());
    for (const SyllableRow& row : kSyllableRows) {
        const auto number = quint16(m_syllables.size());
        m_syllables.append(row.syllable.toString());
        for (const QChar hanzi : row.usual) {
            if (hanzi != kZero)
                m_usual[hanzi.unicode() - kFirst] = number;
        }
        for (const QChar hanzi : row.others)
            m_others[hanzi.unicode()].append(number);
    }
}

void HanziTable::appendReadings(char16_t hanzi, QStringList& readings) const {
    const auto append = [&](quint16 number) {
        if (number != 0 && !readings.contains(m_syllables[number]))
            readings.append(m_syllables[number]);
    };
    const unsigned at = unsigned(hanzi) - kFirst;
    append(at < kCount ? m_usual[at] : quint16(0));
    for (const quint16 number : m_others.value(hanzi))
        append(number);
}

QStringList HanziTable::readings(char16_t hanzi) const {
    if (hanzi == kZero)
        return {QStringLiteral("ling")};
    QStringList all;
    appendReadings(hanzi, all);
    if (const char16_t other = simplified(hanzi); other != hanzi)
        appendReadings(other, all);
    return all;
}

}  // namespace core
