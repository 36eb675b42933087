#include "equipment/data/unitprojection.h"

#include "equipment/data/equipmenttables.h"
#include "equipment/data/unitkeys.h"

#include <QSet>

namespace equipment {
namespace {

using core::Done;
using core::Result;
using storage::Connection;

Done writeUnitKeys(Connection& connection, const KeyedUnit& unit) {
    if (unit.derived == unit.stored)
        return {};
    CORE_ASSIGN(
        auto update,
        connection.derive("UPDATE unit SET owner_id = :owner, site_id = :site, serial_key = "
                          ":serial, plate_key = :plate, model_key = :model, sold_key = :sold, "
                          "filter_key = :filter WHERE seq = :seq"));
    update.bind(":owner", unit.derived.owner)
        .bind(":site", unit.derived.site)
        .bind(":serial", unit.derived.serial)
        .bind(":plate", unit.derived.plate)
        .bind(":model", unit.derived.model)
        .bind(":sold", unit.derived.sold)
        .bind(":filter", unit.derived.filter)
        .bind(":seq", unit.seq);
    return update.run();
}

Result<QList<qint64>> seqsBy(Connection& connection, QByteArrayView sql, qint64 value,
                             int limit = -1) {
    CORE_ASSIGN(auto query, connection.prepare(sql));
    query.bind(":value", value);
    if (limit >= 0)
        query.bind(":limit", limit);
    QList<qint64> seqs;
    while (query.next())
        seqs.append(query.integer(0));
    CORE_TRY(query.status());
    return seqs;
}

/// The units whose derived columns hold something of the changed row.
Result<QList<qint64>> touchedUnits(Connection& connection, const storage::RowChange& change) {
    if (change.isSettled)
        return QList<qint64>();
    if (change.table == &unitTable())
        return QList<qint64>{change.seq};
    if (change.table == &unitOwnerTable())
        return seqsBy(connection,
                      "SELECT unit.seq FROM unit_owner JOIN unit ON unit.id = unit_owner.unit_id "
                      "WHERE unit_owner.seq = :value",
                      change.seq);
    if (change.table == &unitSiteTable())
        return seqsBy(connection,
                      "SELECT unit.seq FROM unit_site JOIN unit ON unit.id = unit_site.unit_id "
                      "WHERE unit_site.seq = :value",
                      change.seq);
    // A new model has no units yet: they are written behind it.
    if (change.table == &modelTable() && change.kind == storage::ChangeKind::Updated)
        return seqsBy(connection,
                      "SELECT unit.seq FROM model JOIN unit ON unit.model_id = model.id "
                      "WHERE model.seq = :value",
                      change.seq);
    return QList<qint64>();
}

Done refreshUnit(Connection& connection, qint64 seq) {
    CORE_ASSIGN(const auto unit, keyedUnit(connection, seq));
    return unit ? writeUnitKeys(connection, *unit) : Done();
}

}  // namespace

Done UnitProjection::refresh(Connection& connection, const storage::ChangeSet& changes) {
    QSet<qint64> done;
    for (const storage::RowChange& change : changes.rows) {
        CORE_ASSIGN(const QList<qint64> seqs, touchedUnits(connection, change));
        for (const qint64 seq : seqs) {
            if (done.contains(seq))
                continue;
            done.insert(seq);
            CORE_TRY(refreshUnit(connection, seq));
        }
    }
    return {};
}

Done UnitProjection::rebuild(Connection& connection) {
    constexpr int kBlock = 1000;
    qint64 after = 0;
    for (;;) {
        CORE_ASSIGN(
            const QList<qint64> seqs,
            seqsBy(connection, "SELECT seq FROM unit WHERE seq > :value ORDER BY seq LIMIT :limit",
                   after, kBlock));
        if (seqs.isEmpty())
            return {};
        for (const qint64 seq : seqs)
            CORE_TRY(refreshUnit(connection, seq));
        after = seqs.last();
    }
}

Result<storage::CheckProgress> UnitProjection::step(Connection& connection,
                                                    storage::CheckProgress progress, int limit,
                                                    QList<storage::Finding>& findings) {
    CORE_ASSIGN(
        const QList<qint64> seqs,
        seqsBy(connection, "SELECT seq FROM unit WHERE seq > :value ORDER BY seq LIMIT :limit",
               progress.afterSeq, limit));
    for (const qint64 seq : seqs) {
        CORE_ASSIGN(const auto unit, keyedUnit(connection, seq));
        if (!unit || unit->derived == unit->stored)
            continue;
        const bool isHolder =
            unit->derived.owner != unit->stored.owner || unit->derived.site != unit->stored.site;
        findings.append(
            {name(), QStringLiteral("unit"), unit->id.toString(),
             isHolder ? QStringLiteral("the present owner or site is not that of its history")
                      : QStringLiteral("the keys do not follow from serial, plate and model")});
    }
    progress.finished = seqs.isEmpty();
    if (!seqs.isEmpty())
        progress.afterSeq = seqs.last();
    return progress;
}

}  // namespace equipment
