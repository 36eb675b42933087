#include "storage/draftstore.h"

namespace storage {
namespace {

/// A user who is not signed in has drafts too.
QByteArray draftOwner(const Actor& actor) {
    return actor.user.toBytes();
}

Draft readDraft(const Statement& row) {
    return {row.text(0), row.text(1), row.blob(2), row.instant(3)};
}

}  // namespace

core::Done DraftStore::saveIn(WriteTx& tx, const QString& kind, const QString& key,
                              const QByteArray& content) {
    CORE_ASSIGN(Statement upsert,
                tx.connection().derive(
                    "INSERT INTO draft (kind, key, user_id, content, saved_at) "
                    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (kind, key, user_id) "
                    "DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at"));
    upsert.bind(1, kind)
        .bind(2, key)
        .bind(3, draftOwner(tx.actor()))
        .bind(4, content)
        .bind(5, tx.now());
    return upsert.run();
}

core::Done DraftStore::removeIn(WriteTx& tx, const QString& kind, const QString& key) {
    CORE_ASSIGN(
        Statement remove,
        tx.connection().derive("DELETE FROM draft WHERE kind = ?1 AND key = ?2 AND user_id = ?3"));
    remove.bind(1, kind).bind(2, key).bind(3, draftOwner(tx.actor()));
    return remove.run();
}

QFuture<core::Done> DraftStore::save(const Actor& actor, const QString& kind, const QString& key,
                                     const QByteArray& content) {
    return m_database.write(
        actor, [kind, key, content](WriteTx& tx) { return saveIn(tx, kind, key, content); });
}

QFuture<core::Done> DraftStore::remove(const Actor& actor, const QString& kind,
                                       const QString& key) {
    return m_database.write(actor, [kind, key](WriteTx& tx) { return removeIn(tx, kind, key); });
}

QFuture<core::Result<std::optional<Draft>>> DraftStore::load(const Actor& actor,
                                                             const QString& kind,
                                                             const QString& key) {
    return m_database.read([owner = draftOwner(actor), kind,
                            key](Connection& connection) -> core::Result<std::optional<Draft>> {
        CORE_ASSIGN(Statement row,
                    connection.prepare("SELECT kind, key, content, saved_at FROM draft "
                                       "WHERE kind = ?1 AND key = ?2 AND user_id = ?3"));
        row.bind(1, kind).bind(2, key).bind(3, owner);
        std::optional<Draft> draft;
        if (row.next())
            draft = readDraft(row);
        CORE_TRY(row.status());
        return draft;
    });
}

QFuture<core::Result<QList<Draft>>> DraftStore::list(const Actor& actor, const QString& kind) {
    return m_database.read(
        [owner = draftOwner(actor), kind](Connection& connection) -> core::Result<QList<Draft>> {
            CORE_ASSIGN(Statement rows,
                        connection.prepare("SELECT kind, key, content, saved_at FROM draft "
                                           "WHERE user_id = ?1 AND (?2 = '' OR kind = ?2) "
                                           "ORDER BY saved_at DESC, kind, key"));
            rows.bind(1, owner).bind(2, kind);
            QList<Draft> drafts;
            while (rows.next())
                drafts.append(readDraft(rows));
            CORE_TRY(rows.status());
            return drafts;
        });
}

}  // namespace storage
