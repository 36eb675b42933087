#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace storage {

/// One condition on the full text: a token, or the beginning of one.
struct SearchTerm {
    QString token;
    bool isFront = false;

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// One typed word in the forms in which it may match; empty forms do not apply.
struct SearchWord {
    QString code;
    QString name;
    QList<SearchTerm> terms;

    bool hasFront() const;
    bool hasTail() const;
};

/// What was typed. Nothing in it is syntax.
struct SearchQuery {
    QList<SearchWord> words;
    /// All words written together ("138 0013 8000"), where that makes a code or a name.
    SearchWord joined;

    bool isEmpty() const { return words.isEmpty(); }
};

SearchQuery readQuery(const QString& text);

/// The part of `text` that folds to `folded`, as it is written there; empty where it does not
/// occur.
QString writtenAs(const QString& text, const QString& folded, bool asCode);

}  // namespace storage
