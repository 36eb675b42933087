#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QStringList>

namespace parts {

/// The index of the words of stock_balance (migration 0037): pieces of two characters of its
/// filter_key, one where no letter or digit follows, each once, sorted by their bytes.
QByteArray wordTokens(const QString& filterKey);

/// What stock_words is asked for: rows that may hold all of the words. Empty where none of them has
/// a letter or digit; then every row may. Whether a row does is for instr() to say.
QString wordMatch(const QStringList& words);

/// Follows a balance that was made, or whose part is called otherwise.
core::Done indexWords(storage::Connection& connection, qint64 seq, const QString& filterKey);
core::Done dropWords(storage::Connection& connection, qint64 seq);

/// How many balances match, counted up to `most`.
core::Result<qint64> countMatches(storage::Connection& connection, const QString& match,
                                  qint64 most);

}  // namespace parts
