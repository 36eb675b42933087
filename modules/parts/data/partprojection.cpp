#include "parts/data/partprojection.h"

#include "parts/data/partkeys.h"
#include "parts/data/parttables.h"

namespace parts {
namespace {

using core::Done;
using core::Result;
using storage::Connection;

/// The columns that keys are made of, and the keys that stand in the row.
struct KeyedPart {
    qint64 seq = 0;
    Part source;
    PartKeys stored;
};

Result<QList<KeyedPart>> keyedParts(Connection& connection, qint64 after, int limit) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT seq, id, number, name, barcode, category, name_key, "
                                   "filter_key FROM part WHERE seq > :after ORDER BY seq LIMIT "
                                   ":limit"));
    query.bind(":after", after).bind(":limit", limit);
    QList<KeyedPart> parts;
    while (query.next()) {
        KeyedPart part;
        part.seq = query.integer(0);
        part.source.id = PartId(query.id(1));
        part.source.number = query.text(2);
        part.source.name = query.text(3);
        part.source.barcode = query.text(4);
        part.source.category = query.text(5);
        part.stored = PartKeys{query.text(6), query.text(7)};
        parts.append(part);
    }
    CORE_TRY(query.status());
    return parts;
}

Done writePartKeys(Connection& connection, const KeyedPart& part) {
    const PartKeys keys = keysOf(part.source);
    if (keys == part.stored)
        return {};
    CORE_ASSIGN(auto update,
                connection.derive(
                    "UPDATE part SET name_key = :name, filter_key = :filter WHERE seq = :seq"));
    update.bind(":name", keys.name).bind(":filter", keys.filter).bind(":seq", part.seq);
    return update.run();
}

}  // namespace

Done PartProjection::refresh(Connection& connection, const storage::ChangeSet& changes) {
    for (const storage::RowChange& change : changes.rows) {
        if (change.table != &partTable())
            continue;
        CORE_ASSIGN(const auto parts, keyedParts(connection, change.seq - 1, 1));
        if (!parts.isEmpty() && parts.first().seq == change.seq)
            CORE_TRY(writePartKeys(connection, parts.first()));
    }
    return {};
}

Done PartProjection::rebuild(Connection& connection) {
    constexpr int kBlock = 1000;
    qint64 after = 0;
    for (;;) {
        CORE_ASSIGN(const auto parts, keyedParts(connection, after, kBlock));
        if (parts.isEmpty())
            return {};
        for (const KeyedPart& part : parts)
            CORE_TRY(writePartKeys(connection, part));
        after = parts.last().seq;
    }
}

Result<storage::CheckProgress> PartProjection::step(Connection& connection,
                                                    storage::CheckProgress progress, int limit,
                                                    QList<storage::Finding>& findings) {
    CORE_ASSIGN(const auto parts, keyedParts(connection, progress.afterSeq, limit));
    for (const KeyedPart& part : parts) {
        if (keysOf(part.source) != part.stored)
            findings.append({name(), QStringLiteral("part"), part.source.id.toString(),
                             QStringLiteral("the sort and filter keys do not follow from number, "
                                            "name, bar code and category")});
    }
    progress.finished = parts.isEmpty();
    if (!parts.isEmpty())
        progress.afterSeq = parts.last().seq;
    return progress;
}

}  // namespace parts
