#pragma once

#include "storage/searchindex.h"

#include <QString>
#include <QStringList>

namespace storage {

/// The first character of an entry in `search_code` says what follows it.
namespace searchmark {
constexpr char16_t kForward = u'>';   ///< a folded code
constexpr char16_t kBackward = u'<';  ///< the same from its end
constexpr char16_t kName =
    u'=';  ///< a name from one of its characters on, plain, pinyin or initials
constexpr char16_t kWord = u'#';  ///< a word of the texts, kept once with seq 0, for its beginnings
}  // namespace searchmark

/// The shortest beginning and end of a code that are looked for.
constexpr qsizetype kShortestFront = 2;
constexpr qsizetype kShortestTail = 3;
constexpr qsizetype kShortestWordFront = 3;
/// Longer names and codes are found by this many characters.
constexpr qsizetype kLongestName = 24;
constexpr qsizetype kLongestCode = 40;

/// What a document puts into the index.
struct SearchEntries {
    QString tokens;     ///< for the full text, separated by blanks
    QStringList keys;   ///< for `search_code`, sorted, each once
    QStringList words;  ///< the tokens of letters alone

    friend bool operator==(const SearchEntries&, const SearchEntries&) = default;
};

SearchEntries entriesOf(const SearchDocument& document);

/// A code as it is indexed: folded, of bounded length. Telephone numbers of the mainland and of
/// Taiwan lose their country's prefix.
QString indexedCode(const QString& code);
/// A name without blanks and signs, folded, of bounded length.
QString indexedName(QStringView name);
QString reversed(const QString& code);
bool isWordOfLetters(QStringView token);

}  // namespace storage
