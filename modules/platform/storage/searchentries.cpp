#include "storage/searchentries.h"

#include "core/pinyin.h"
#include "core/textfold.h"

#include <algorithm>

namespace storage {
namespace {

/// A name is found from each of its first characters on.
constexpr qsizetype kStartsOfAName = 8;
constexpr int kReadingsOfAName = 8;
constexpr qsizetype kMostTokens = 1000;
constexpr qsizetype kLongestToken = 40;
constexpr qsizetype kLongestText = 20'000;
constexpr qsizetype kLongestWord = 24;

/// Positions at which something begins: each hanzi, each word of other letters.
QList<qsizetype> startsOf(const QString& folded) {
    QList<qsizetype> starts;
    bool inWord = false;
    for (qsizetype at = 0; at < folded.size() && starts.size() < kStartsOfAName; ++at) {
        const QChar character = folded[at];
        const bool hanzi = core::isHanzi(character.unicode()) || character.isHighSurrogate();
        const bool letter = character.isLetterOrNumber();
        if (hanzi || (letter && !inWord))
            starts.append(at);
        inWord = !hanzi && (letter || character.isSurrogate());
    }
    return starts;
}

void addCodeKeys(const QString& code, QStringList& keys) {
    const QString folded = indexedCode(code);
    if (folded.isEmpty())
        return;
    keys.append(searchmark::kForward + folded);
    keys.append(searchmark::kBackward + reversed(folded));
}

void addPinyinKeys(const core::PinyinReading& reading, QStringList& keys) {
    const qsizetype starts = std::min(reading.size(), kStartsOfAName);
    for (qsizetype start = 0; start < starts; ++start) {
        const core::PinyinReading rest = reading.mid(start);
        for (const QString& key : {core::fullPinyin(rest), core::pinyinInitials(rest)}) {
            if (key.size() > 1)
                keys.append(searchmark::kName + key.left(kLongestName));
        }
    }
}

void addNameKeys(const QString& name, QStringList& keys) {
    const QString folded = core::foldText(name);
    for (const qsizetype start : startsOf(folded)) {
        const QString key = indexedName(QStringView(folded).sliced(start));
        if (key.size() > 1 || core::isHanzi(key.front().unicode()))
            keys.append(searchmark::kName + key);
    }
    for (const core::PinyinReading& reading : core::readName(name, kReadingsOfAName))
        addPinyinKeys(reading, keys);
}

}  // namespace

QString reversed(const QString& code) {
    QString backwards(code);
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

QString indexedCode(const QString& code) {
    const QString plain = code.trimmed();
    QString folded = core::foldCode(plain);
    if (plain.startsWith(QStringLiteral("+86")))
        folded.remove(0, 2);
    else if (plain.startsWith(QStringLiteral("+886")))
        folded.replace(0, 3, u'0');
    // A tail is asked for more often than a front, and both are found within the bound.
    return folded.right(kLongestCode);
}

QString indexedName(QStringView name) {
    QString plain = core::foldText(name);
    plain.removeIf(
        [](QChar character) { return !character.isLetterOrNumber() && !character.isSurrogate(); });
    return plain.left(kLongestName);
}

bool isWordOfLetters(QStringView token) {
    return token.size() >= kShortestWordFront && token.size() <= kLongestWord &&
           std::all_of(token.begin(), token.end(), [](QChar character) {
               return character.isLetter() && !core::isHanzi(character.unicode());
           });
}

SearchEntries entriesOf(const SearchDocument& document) {
    SearchEntries entries;
    if (document.title.isEmpty())
        return entries;
    for (const QString& code : document.codes)
        addCodeKeys(code, entries.keys);
    for (const QString& name : document.names)
        addNameKeys(name, entries.keys);
    std::sort(entries.keys.begin(), entries.keys.end());
    entries.keys.erase(std::unique(entries.keys.begin(), entries.keys.end()), entries.keys.end());

    const QString text = document.names.join(u'\n') + u'\n' + document.text.left(kLongestText);
    qsizetype count = 0;
    for (const QString& token : core::bigrams(text)) {
        if (token.size() > kLongestToken)
            continue;
        if (++count > kMostTokens)
            break;
        if (!entries.tokens.isEmpty())
            entries.tokens += u' ';
        entries.tokens += token;
        if (isWordOfLetters(token))
            entries.words.append(token);
    }
    return entries;
}

}  // namespace storage
