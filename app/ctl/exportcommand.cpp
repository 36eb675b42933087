#include "ctl/commands.h"

#include "insight/domain/exportrun.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

namespace ctl {
namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

core::Done copyToOutput(const QString& path) {
    constexpr qint64 kPiece = 65'536;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(QStringLiteral("file/unreadable"), file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (std::fwrite(piece.constData(), 1, size_t(piece.size()), stdout) != size_t(piece.size()))
            return core::fail(QStringLiteral("file/unwritable"),
                              ExportText::tr("The output could not be written. Check where it goes "
                                             "and whether there is room."));
    }
    std::fflush(stdout);
    return {};
}

core::Result<QList<insight::ExportedTable>> writeTables(Call& call, const QString& kind,
                                                        const QString& path,
                                                        tabular::FileFormat format) {
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    return database->readNow(
        [&](storage::Connection& connection) -> core::Result<QList<insight::ExportedTable>> {
            if (kind == QLatin1String("all"))
                return insight::exportAll(connection, actor, path, format);
            CORE_ASSIGN(const auto table,
                        insight::exportTable(connection, actor, kind, path, format));
            return QList<insight::ExportedTable>{table};
        });
}

core::Result<int> exportRows(Call& call) {
    if (call.typed().words.size() != 2)
        return core::fail(usage(ExportText::tr("Type: export KIND|all FILE [--format csv]")));
    const QString kind = call.typed().words[0];
    const QString path = call.typed().words[1];
    const bool isOutput = path == QLatin1String("-");
    const QString byName = kind == QLatin1String("all") || isOutput ? QStringLiteral("csv") : path;
    const auto format = tabular::fileFormatFromName(call.typed().option("format", byName));
    if (!format) {
        return core::fail(
            usage(ExportText::tr("The file's name must end in .csv, .xlsx or .json.")));
    }
    if (!isOutput) {
        CORE_ASSIGN(const auto tables, writeTables(call, kind, path, *format));
        QJsonArray json;
        QStringList lines;
        for (const insight::ExportedTable& table : tables) {
            json.append(QJsonObject{{QStringLiteral("table"), table.name},
                                    {QStringLiteral("file"), table.path},
                                    {QStringLiteral("rows"), table.rows}});
            lines.append(QStringLiteral("%1: %2").arg(table.path).arg(table.rows));
        }
        call.answer(json, lines);
        return 0;
    }
    const QTemporaryDir directory;
    const QString whole =
        directory.filePath(QStringLiteral("export.") + tabular::fileFormatName(*format));
    if (kind == QLatin1String("all")) {
        for (const QString& table : insight::exportTables()) {
            CORE_TRY(writeTables(call, table, whole, *format));
            CORE_TRY(copyToOutput(whole));
        }
        return 0;
    }
    CORE_TRY(writeTables(call, kind, whole, *format));
    CORE_TRY(copyToOutput(whole));
    return 0;
}

}  // namespace

Command exportCommand() {
    return {"export",
            "KIND|all FILE|DIRECTORY|- [--format csv|xlsx|json]",
            "Writes customers, contacts, sites, units, orders, findings, lines or events.",
            {QStringLiteral("format")},
            exportRows};
}

}  // namespace ctl
