#include "parts/data/stockwordindex.h"

#include <QList>

#include <algorithm>

namespace parts {
namespace {

using storage::Connection;
using storage::Statement;

/// What the tokenizer leaves whole: letters and digits, and everything beyond ASCII.
bool isWordCharacter(char32_t character) {
    return character > 127 || (character >= U'0' && character <= U'9') ||
           (character >= U'a' && character <= U'z');
}

QByteArray utf8Of(const char32_t* characters, qsizetype count) {
    return QString::fromUcs4(characters, count).toUtf8();
}

/// `onPiece(bytes, characters)` for each piece, in the order of the text.
template <class OnPiece>
void cut(const QString& text, OnPiece onPiece) {
    const std::u32string characters = text.toStdU32String();
    for (size_t at = 0; at < characters.size(); ++at) {
        if (!isWordCharacter(characters[at]))
            continue;
        const bool hasNext = at + 1 < characters.size() && isWordCharacter(characters[at + 1]);
        onPiece(utf8Of(characters.data() + at, hasNext ? 2 : 1), hasNext ? 2 : 1);
    }
}

}  // namespace

QByteArray wordTokens(const QString& filterKey) {
    QList<QByteArray> tokens;
    cut(filterKey, [&tokens](const QByteArray& piece, int) { tokens.append(piece); });
    std::ranges::sort(tokens);
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens.join(' ');
}

QString wordMatch(const QStringList& words) {
    QStringList terms;
    for (const QString& word : words) {
        QString single;
        const qsizetype before = terms.size();
        cut(word, [&](const QByteArray& piece, int characters) {
            const QString quoted = u'"' + QString::fromUtf8(piece) + u'"';
            if (characters == 2)
                terms.append(quoted);
            else
                single = quoted;
        });
        // Of a piece of one character it is not known what follows in the text.
        if (terms.size() == before && !single.isEmpty())
            terms.append(single + u'*');
    }
    terms.removeDuplicates();
    return terms.join(u' ');
}

core::Done dropWords(Connection& connection, qint64 seq) {
    CORE_ASSIGN(Statement drop, connection.derive("DELETE FROM stock_words WHERE rowid = :seq"));
    return drop.bind(":seq", seq).run();
}

core::Done indexWords(Connection& connection, qint64 seq, const QString& filterKey) {
    CORE_ASSIGN(Statement insert, connection.derive("INSERT INTO stock_words (rowid, tokens) "
                                                    "VALUES (:seq, :tokens)"));
    return insert.bind(":seq", seq).bind(":tokens", QString::fromUtf8(wordTokens(filterKey))).run();
}

core::Result<qint64> countMatches(Connection& connection, const QString& match, qint64 most) {
    CORE_ASSIGN(Statement row, connection.prepare("SELECT count(*) FROM (SELECT 1 FROM stock_words "
                                                  "WHERE stock_words MATCH :match LIMIT :most)"));
    row.bind(":match", match).bind(":most", most);
    const qint64 count = row.next() ? row.integer(0) : 0;
    CORE_TRY(row.status());
    return count;
}

}  // namespace parts
