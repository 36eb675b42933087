#pragma once

#include "storage/projection.h"
#include "storage/table.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace storage {

class SearchTable;

/// What one record is found by. Made by the feature from the rows of the record; plain text, the
/// index folds it. A document without title is of a record that is not to be found.
struct SearchDocument {
    QString title;     ///< first line of a hit: "张三", "WX2607-7K-0001"
    QString subtitle;  ///< second line: "13800138000 · 厦门市…"
    /// Numbers, serials, phones, plates: found whole, from the front (2 characters or more) and
    /// from the back (3 or more), with O/0 and I/1 taken as the same.
    QStringList codes;
    /// Names of people, firms, brands, models: found from any of their first 8 characters on, in
    /// both scripts, by pinyin and by initials, and as text.
    QStringList names;
    /// Everything else: found by one hanzi or more, by whole words and beginnings of words.
    QString text;
};

/// A kind of record that can be found. `touchedBy` names the other tables a document is made of:
/// the SQL gets the changed row's id as :id and gives the seqs of the records of this kind whose
/// document holds it, as `SELECT c.seq FROM contact t JOIN customer c ON c.id = t.customer_id WHERE
/// t.id = :id`. Keep the names of a record that has thousands of others (a centre, a product) out
/// of their documents.
struct SearchKind {
    struct Dependency {
        const Table* table;
        QByteArray sql;
    };

    /// "customer", "unit", "order": goes into the name of the table, so lower-case letters and _
    /// only.
    QString name;
    const Table* table;
    QList<Dependency> touchedBy;
    /// Called only for rows that are there and not deleted.
    std::function<core::Result<SearchDocument>(Connection&, qint64 seq)> document;
};

struct SearchHit {
    QString kind;
    core::RowId id;
    qint64 seq = 0;
    QString title;
    QString subtitle;
    /// The code, the name or the piece of text that matched, as it is written in the record.
    QString matched;

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// The one box: number, tail of a number, hanzi, pinyin, initials, both scripts. Two structures:
/// `search_code` (migration 0002) holds codes forwards and backwards and the forms of names, so
/// that fronts and tails are ranges of one B-tree; `search_<kind>` holds the tokens of texts and
/// names. The table of a kind is made by its feature's local migration with exactly this text
/// (tokens are split beforehand, so the ASCII tokenizer is right for hanzi of any plane):
///
///     CREATE VIRTUAL TABLE search_order USING fts5(tokens, keys UNINDEXED,
///         tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1');
///
/// Its rowid is the record's seq; `keys` holds the record's entries in `search_code`. No search
/// reads more than a bounded number of rows, however common what is typed. Const functions may run
/// on several threads, each with its own Connection.
class SearchIndex final : public Projection {
public:
    explicit SearchIndex(QList<SearchKind> kinds);
    ~SearchIndex() override;

    /// Up to `limit` hits, the hits of a kind together. Within a kind a whole code comes before the
    /// beginning or the end of one, that before a name and a name before text; equals newest first.
    /// Words (separated by blanks) must all match. Nothing typed is an operator.
    core::Result<QList<SearchHit>> search(Connection& connection, const QString& text,
                                          int limit) const;
    /// The same within one kind, for its list and its look-ups. Lists need the seqs alone.
    core::Result<QList<SearchHit>> searchKind(Connection& connection, const QString& kind,
                                              const QString& text, int limit) const;
    core::Result<QList<qint64>> seqsOf(Connection& connection, const QString& kind,
                                       const QString& text, int limit) const;

    QString name() const override { return QStringLiteral("derived/search"); }
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;
    core::Done refresh(Connection& connection, const ChangeSet& changes) override;
    core::Done rebuild(Connection& connection) override;

private:
    const SearchTable* tableOf(const QString& kind) const;

    const QList<SearchKind> m_kinds;
    std::vector<SearchTable> m_tables;  ///< one a kind, in their order
};

}  // namespace storage
