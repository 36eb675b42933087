#include "sample.h"

#include <QTest>

namespace sample {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table kGarage{20,
                    "garage",
                    TableKind::Record,
                    {{1, "name", ColumnType::Text},
                     {2, "phone", ColumnType::Text},
                     {3, "bays", ColumnType::Integer},
                     {4, "rating", ColumnType::Real},
                     {5, "badge", ColumnType::Blob},
                     {6, "opened_on", ColumnType::Text, FieldClass::Fixed}},
                    {"total_milli"}};

const Table kMove{21,
                  "garage_move",
                  TableKind::Ledger,
                  {{1, "garage_id", ColumnType::Blob},
                   {2, "qty_milli", ColumnType::Integer},
                   {3, "kind", ColumnType::Text},
                   {4, "note", ColumnType::Text}}};

core::Done TotalProjection::refresh(storage::Connection& connection,
                                    const storage::ChangeSet& changes) {
    CORE_ASSIGN(
        auto update,
        connection.derive("UPDATE garage SET total_milli = (SELECT coalesce(sum(qty_milli), 0) "
                          "FROM garage_move WHERE garage_id = garage.id) WHERE id = "
                          "(SELECT garage_id FROM garage_move WHERE seq = ?1)"));
    for (const storage::RowChange& row : changes.rows) {
        if (row.table != &kMove)
            continue;
        update.bind(1, row.seq);
        CORE_TRY(update.run());
    }
    return {};
}

core::Done TotalProjection::rebuild(storage::Connection& connection) {
    CORE_ASSIGN(
        auto update,
        connection.derive("UPDATE garage SET total_milli = (SELECT coalesce(sum(qty_milli), 0) "
                          "FROM garage_move WHERE garage_id = garage.id)"));
    return update.run();
}

core::Result<storage::CheckProgress> TotalProjection::step(storage::Connection& connection,
                                                           storage::CheckProgress progress,
                                                           int limit,
                                                           QList<storage::Finding>& findings) {
    CORE_ASSIGN(
        auto rows,
        connection.prepare("SELECT seq, id, total_milli, (SELECT coalesce(sum(qty_milli), 0) FROM "
                           "garage_move WHERE garage_id = garage.id) FROM garage WHERE seq > ?1 "
                           "ORDER BY seq LIMIT ?2"));
    rows.bind(1, progress.afterSeq).bind(2, limit);
    int seen = 0;
    while (rows.next()) {
        ++seen;
        progress.afterSeq = rows.integer(0);
        if (rows.integer(2) != rows.integer(3))
            findings.append({name(), QStringLiteral("garage"), rows.id(1).toString(),
                             QStringLiteral("wrong total")});
    }
    CORE_TRY(rows.status());
    progress.finished = seen < limit;
    return progress;
}

const storage::Schema& schema() {
    static const storage::Schema all{
        {&kGarage, &kMove},
        {std::make_shared<TotalProjection>()},
        {},
        {storage::Migration{QStringLiteral(":/migrations/0100_create_sample.sql")}},
    };
    return all;
}

const core::FixedTimeSource& time() {
    static const core::FixedTimeSource fixed(core::Instant{1'784'000'000'000});
    return fixed;
}

const storage::Actor& clerk() {
    static const storage::Actor actor{
        core::RowId({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}), {}, {}};
    return actor;
}

storage::OpenOptions optionsFor(const QString& path) {
    storage::OpenOptions options;
    options.path = path;
    options.durability = storage::Durability::Normal;
    options.deviceId = 77;
    return options;
}

std::unique_ptr<storage::Database> open(const QString& path) {
    auto database = storage::Database::open(optionsFor(path), schema(), time());
    if (!database)
        qFatal("%s: %s", qPrintable(database.error().code), qPrintable(database.error().detail));
    return std::move(*database);
}

core::Result<core::RowId> addGarage(storage::WriteTx& tx, const QString& name) {
    const core::RowId id = tx.newId();
    CORE_TRY(tx.insert(kGarage, id, {}, {{"name", storage::toValue(name)}}));
    return id;
}

core::Result<core::RowId> addMove(storage::WriteTx& tx, const core::RowId& garage,
                                  qint64 qtyMilli) {
    const core::RowId id = tx.newId();
    CORE_TRY(tx.insert(
        kMove, id, {},
        {{"garage_id", storage::toValue(garage)}, {"qty_milli", storage::toValue(qtyMilli)}}));
    return id;
}

qint64 number(storage::Database& database, const QByteArray& sql) {
    const auto value = database.readNow(
        [&sql](storage::Connection& connection) { return connection.single(sql); });
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return std::holds_alternative<qint64>(*value) ? std::get<qint64>(*value) : -1;
}

void tamper(const QString& path, const QByteArray& sql) {
    auto connection = storage::Connection::open(path, storage::Connection::Mode::Write);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    if (auto done = (*connection)->execute(sql); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

}  // namespace sample
