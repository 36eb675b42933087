#include "storage/searchquery.h"

#include "core/textfold.h"
#include "storage/searchentries.h"

#include <algorithm>

namespace storage {
namespace {

constexpr qsizetype kLongestQuery = 200;
constexpr qsizetype kMostWords = 6;
constexpr qsizetype kMostTerms = 8;

bool isOneHanzi(QStringView token) {
    return core::isHanzi(token.front().unicode())
               ? token.size() == 1
               : token.size() == 2 && token.front().isHighSurrogate();
}

/// The last hanzi of a run is a token of its own; behind a pair that ends with it, it says nothing.
QList<SearchTerm> termsOf(const QString& word) {
    QList<SearchTerm> terms;
    for (const QString& token : core::bigrams(word)) {
        const bool single = isOneHanzi(token);
        if (single && !terms.isEmpty() && terms.last().token.endsWith(token))
            continue;
        terms.append({token, single || isWordOfLetters(token)});
        if (terms.size() == kMostTerms)
            break;
    }
    return terms;
}

SearchWord wordOf(const QString& typed) {
    SearchWord word;
    word.code = indexedCode(typed);
    word.name = indexedName(typed);
    word.terms = termsOf(typed);
    const bool readable = word.name.size() > 1 ||
                          (!word.name.isEmpty() && core::isHanzi(word.name.front().unicode()));
    if (!readable)
        word.name.clear();
    return word;
}

bool isSayingNothing(const SearchWord& word) {
    return word.code.isEmpty() && word.name.isEmpty() && word.terms.isEmpty();
}

/// The folded form of a text and, for each of its characters, where it comes from.
struct FoldedWithPlaces {
    QString folded;
    QList<qsizetype> places;
    QList<qsizetype> ends;
};

FoldedWithPlaces foldWithPlaces(const QString& text, bool asCode) {
    FoldedWithPlaces result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QStringView piece = QStringView(text).sliced(at, length);
        QString folded = asCode ? core::foldCode(piece) : core::foldText(piece);
        folded.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
        for (qsizetype i = 0; i < folded.size(); ++i) {
            result.places.append(at);
            result.ends.append(at + length);
        }
        result.folded += folded;
        at += length;
    }
    return result;
}

}  // namespace

bool SearchWord::hasFront() const {
    return code.size() >= kShortestFront;
}

bool SearchWord::hasTail() const {
    return code.size() >= kShortestTail;
}

SearchQuery readQuery(const QString& text) {
    SearchQuery query;
    const QStringList typed = text.left(kLongestQuery).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : typed) {
        SearchWord word = wordOf(part);
        if (isSayingNothing(word))
            continue;
        query.words.append(std::move(word));
        if (query.words.size() == kMostWords)
            break;
    }
    if (query.words.size() > 1) {
        query.joined = wordOf(typed.join(QString()));
        query.joined.terms.clear();
    }
    return query;
}

QString writtenAs(const QString& text, const QString& folded, bool asCode) {
    constexpr qsizetype kLongestSearched = 2000;
    if (folded.isEmpty())
        return {};
    const FoldedWithPlaces whole = foldWithPlaces(text.left(kLongestSearched), asCode);
    const qsizetype at = whole.folded.indexOf(folded);
    if (at < 0)
        return {};
    const qsizetype from = whole.places[at];
    return text.mid(from, whole.ends[at + folded.size() - 1] - from);
}

}  // namespace storage
