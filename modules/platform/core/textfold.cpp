#include "core/textfold.h"

#include "core/hanzitable.h"

#include <QSet>

#include <algorithm>

namespace core {
namespace {

bool isPlain(QChar character) {
    const char16_t unit = character.unicode();
    return unit < 0x80 || (unit >= 0x4e00 && unit <= 0x9fff);
}

bool isCombiningMark(QChar character) {
    return character.unicode() >= 0x300 && character.unicode() <= 0x36f;
}

/// For everything that is not ASCII or a common hanzi.
QString withoutForms(QStringView text) {
    QString folded = text.toString().normalized(QString::NormalizationForm_KD);
    folded.removeIf(isCombiningMark);
    return folded.toLower().normalized(QString::NormalizationForm_KC).toLower();
}

/// Lower case for ASCII, simplified hanzi, single blanks, none at the ends.
QString foldPlain(QStringView text) {
    const HanziTable& table = HanziTable::instance();
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    bool blank = true;
    for (const QChar character : text) {
        if (character.isSpace()) {
            if (!blank)
                *out++ = u' ';
            blank = true;
            continue;
        }
        blank = false;
        const char16_t unit = character.unicode();
        if (unit < 0x80)
            *out++ = unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : character;
        else
            *out++ = table.simplified(unit);
    }
    folded.truncate(out - folded.constData());
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

char32_t codePointAt(QStringView text, qsizetype at) {
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

/// Cuts folded text into tokens.
class Tokens {
public:
    explicit Tokens(QStringView text) : m_text(text) {}

    QStringList all() {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const char32_t codePoint = codePointAt(m_text, at);
            if (isHanzi(codePoint))
                at = takeHanzi(at);
            else if (QChar::isLetterOrNumber(codePoint))
                at = takeWord(at);
            else
                at += QChar::requiresSurrogates(codePoint) ? 2 : 1;
        }
        return m_tokens;
    }

private:
    qsizetype takeHanzi(qsizetype at) {
        qsizetype previous = -1;
        while (at < m_text.size()) {
            const char32_t codePoint = codePointAt(m_text, at);
            if (!isHanzi(codePoint))
                break;
            const qsizetype end = at + (QChar::requiresSurrogates(codePoint) ? 2 : 1);
            if (previous >= 0)
                add(m_text.sliced(previous, end - previous));
            previous = at;
            at = end;
        }
        add(m_text.sliced(previous, at - previous));
        return at;
    }

    qsizetype takeWord(qsizetype from) {
        qsizetype at = from;
        while (at < m_text.size()) {
            const char32_t codePoint = codePointAt(m_text, at);
            if (isHanzi(codePoint) || !QChar::isLetterOrNumber(codePoint))
                break;
            at += QChar::requiresSurrogates(codePoint) ? 2 : 1;
        }
        add(m_text.sliced(from, at - from));
        return at;
    }

    void add(QStringView token) {
        if (!m_seen.contains(token)) {
            m_seen.insert(token);
            m_tokens.append(token.toString());
        }
    }

    QStringView m_text;
    QSet<QStringView> m_seen;
    QStringList m_tokens;
};

}  // namespace

bool isHanzi(char32_t codePoint) {
    return (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
           (codePoint >= 0x3400 && codePoint <= 0x4dbf) || codePoint == 0x3007 ||
           (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
           (codePoint >= 0x20000 && codePoint <= 0x3ffff);
}

QString foldText(QStringView text) {
    if (std::all_of(text.begin(), text.end(), isPlain))
        return foldPlain(text);
    return foldPlain(withoutForms(text));
}

QString foldCode(QStringView code) {
    QString folded = foldText(code).toUpper();
    folded.removeIf(
        [](QChar character) { return !character.isLetterOrNumber() && !character.isSurrogate(); });
    for (QChar& character : folded) {
        if (character == u'O')
            character = u'0';
        else if (character == u'I')
            character = u'1';
    }
    return folded;
}

QString toSimplified(QStringView text) {
    const HanziTable& table = HanziTable::instance();
    QString simplified = text.toString();
    for (QChar& character : simplified)
        character = table.simplified(character.unicode());
    return simplified;
}

QStringList bigrams(QStringView text) {
    const QString folded = foldText(text);
    return Tokens(folded).all();
}

}  // namespace core
