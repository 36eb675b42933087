#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace storage {

/// What is being typed and not yet saved. `kind` names the form ("order"), `key` the record it
/// edits (empty for a new one). Drafts belong to a user and to this file; they are never sent.
struct Draft {
    QString kind;
    QString key;
    QByteArray content;  ///< as the form writes it
    core::Instant savedAt;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Keeps drafts. The statics run inside a job of the Database, the others queue one.
class DraftStore final {
public:
    explicit DraftStore(Database& database) : m_database(database) {}

    QFuture<core::Done> save(const Actor& actor, const QString& kind, const QString& key,
                             const QByteArray& content);
    QFuture<core::Result<std::optional<Draft>>> load(const Actor& actor, const QString& kind,
                                                     const QString& key);
    /// The newest first; of all kinds where `kind` is empty.
    QFuture<core::Result<QList<Draft>>> list(const Actor& actor, const QString& kind = {});
    QFuture<core::Done> remove(const Actor& actor, const QString& kind, const QString& key);

    /// For the use case that saves the record: the draft goes in the same transaction.
    static core::Done removeIn(WriteTx& tx, const QString& kind, const QString& key);
    static core::Done saveIn(WriteTx& tx, const QString& kind, const QString& key,
                             const QByteArray& content);

private:
    Database& m_database;
};

}  // namespace storage
