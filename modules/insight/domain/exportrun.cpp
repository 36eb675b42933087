#include "insight/domain/exportrun.h"

#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "insight/data/exportqueries.h"
#include "insight/domain/importright.h"
#include "repairs/domain/words.h"
#include "staff/data/centrerecords.h"

#include <QCoreApplication>
#include <QDir>

namespace insight {
namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

constexpr qint64 kRowsPerWatch = 1000;
constexpr int kMilliDigits = 3;
constexpr int kMsInSecond = 1000;

tabular::LocalMoment momentIn(const QTimeZone& zone, core::Instant instant) {
    const core::LocalTime local = core::toLocal(instant, zone);
    return {local.date.toQDate(), local.msOfDay / kMsInSecond};
}

/// Turns the rows of a query into cells.
class CellReader final {
public:
    CellReader(const ExportQuery& query, const QTimeZone& zone) : m_query(query), m_zone(zone) {}

    QList<tabular::Cell> cells(const storage::Statement& row) const {
        QList<tabular::Cell> cells;
        cells.reserve(m_query.columns.size());
        for (int column = 0; column < m_query.columns.size(); ++column)
            cells.append(row.isNull(column) ? tabular::Cell() : cell(row, column));
        return cells;
    }

private:
    tabular::Cell cell(const storage::Statement& row, int column) const {
        switch (m_query.columns[column].kind) {
        case ExportKind::Integer:
            return row.integer(column);
        case ExportKind::Truth:
            return row.integer(column) != 0;
        case ExportKind::Day: {
            const auto day = core::Date::fromIso(row.text(column));
            return day ? tabular::Cell(day->toQDate()) : tabular::Cell(row.text(column));
        }
        case ExportKind::Moment:
            return momentIn(m_zone, row.instant(column));
        case ExportKind::Money: {
            const auto currency = core::Currency::fromCode(row.text(m_query.currencyColumn));
            return tabular::Decimal{row.integer(column), currency ? currency->digits() : 2};
        }
        case ExportKind::Quantity:
            return tabular::Decimal{row.integer(column), kMilliDigits};
        case ExportKind::Status: {
            const auto status = repairs::statusFromNumber(row.integer(column));
            return status ? tabular::Cell(repairs::code(*status)) : tabular::Cell();
        }
        case ExportKind::Text:
            break;
        }
        return row.text(column);
    }

    const ExportQuery& m_query;
    const QTimeZone& m_zone;
};

core::Result<QTimeZone> exportZone(storage::Connection& connection, const storage::Actor& actor) {
    CORE_ASSIGN(auto centre, staff::findCentre(connection, staff::CentreId(actor.centre)));
    if (!centre) {
        CORE_ASSIGN(centre, staff::firstCentre(connection));
    }
    return core::timeZone(centre ? centre->timeZone : QStringLiteral("UTC"));
}

core::Result<qint64> writeRows(storage::Connection& connection, const ExportQuery& query,
                               const QTimeZone& zone, tabular::TableWriter& writer,
                               const ExportWatch& watch) {
    CORE_ASSIGN(auto statement, connection.prepare(query.sql));
    const CellReader reader(query, zone);
    qint64 rows = 0;
    while (statement.next()) {
        CORE_TRY(writer.add(reader.cells(statement)));
        ++rows;
        if (watch && rows % kRowsPerWatch == 0 && !watch(rows))
            return core::fail(QStringLiteral("export/cancelled"),
                              ExportText::tr("The export was cancelled; no file was written."));
    }
    CORE_TRY(statement.status());
    return rows;
}

}  // namespace

QStringList exportTables() {
    QStringList names;
    for (const ExportQuery& query : exportQueries())
        names.append(query.name);
    return names;
}

core::Result<ExportedTable> exportTable(storage::Connection& connection,
                                        const storage::Actor& actor, const QString& table,
                                        const QString& path, tabular::FileFormat format,
                                        const ExportWatch& watch) {
    if (!actor.may(exportRight().id)) {
        CORE_ASSIGN(auto missing, identity::missingRight(connection, exportRight(), actor.centre));
        return core::fail(std::move(missing));
    }
    const ExportQuery* query = exportQuery(table);
    if (!query)
        return core::fail(QStringLiteral("export/table"),
                          ExportText::tr("There is no table “%1”. Choose one of: %2.")
                              .arg(table, exportTables().join(QStringLiteral(", "))));
    CORE_ASSIGN(const QTimeZone zone, exportZone(connection, actor));
    QStringList names;
    for (const ExportColumn& column : query->columns)
        names.append(QString::fromLatin1(column.name));
    CORE_ASSIGN(auto writer, tabular::TableWriter::create(path, format, names, table));
    CORE_ASSIGN(const qint64 rows, writeRows(connection, *query, zone, *writer, watch));
    CORE_TRY(writer->finish());
    return ExportedTable{table, path, rows};
}

core::Result<QList<ExportedTable>> exportAll(storage::Connection& connection,
                                             const storage::Actor& actor, const QString& directory,
                                             tabular::FileFormat format, const ExportWatch& watch) {
    if (!QDir().mkpath(directory))
        return core::fail(
            QStringLiteral("file/unwritable"),
            ExportText::tr("The folder %1 cannot be made. Choose another place.").arg(directory));
    QList<ExportedTable> written;
    for (const QString& table : exportTables()) {
        const QString path =
            QDir(directory).filePath(table + u'.' + tabular::fileFormatName(format));
        CORE_ASSIGN(const ExportedTable exported,
                    exportTable(connection, actor, table, path, format, watch));
        written.append(exported);
    }
    return written;
}

}  // namespace insight
