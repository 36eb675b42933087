#include "insight/domain/importpreview.h"

#include "insight/data/importrecords.h"
#include "insight/domain/importsource.h"

namespace insight {
namespace {

core::Done readPreviewLines(tabular::TableReader& reader, int lines, ImportPreview& preview) {
    tabular::Row row;
    while (preview.lines.size() < lines) {
        CORE_ASSIGN(const bool found, reader.next(row));
        if (!found)
            break;
        ImportPreview::Line line{row.line(), {}};
        for (int column = 0; column < row.size(); ++column)
            line.cells.append(row.text(column));
        preview.columns = qMax(preview.columns, row.size());
        preview.lines.append(line);
    }
    return {};
}

}  // namespace

QString guessTarget(const QStringList& header) {
    QString best;
    qsizetype bestFields = 0;
    for (const QString& name : importTargets()) {
        const auto target = makeImportTarget(name);
        const ImportMapping mapping = guessMapping(name, target->fields(), header);
        if (mapping.columns.size() > bestFields &&
            checkMapping(mapping, target->fields(), int(header.size()))) {
            best = name;
            bestFields = mapping.columns.size();
        }
    }
    return best;
}

core::Result<ImportPreview> previewImport(storage::Connection& connection, const QString& path,
                                          const tabular::TableWish& wish, const QString& target,
                                          int lines) {
    CORE_ASSIGN(auto table, tabular::openTable(path, wish));
    ImportPreview preview;
    preview.csv = table.csv;
    preview.sheets = table.sheets;
    preview.sheet = table.sheet;
    preview.header = table.reader->header();
    preview.columns = int(preview.header.size());
    CORE_TRY(readPreviewLines(*table.reader, lines, preview));
    const QString signature = headerSignature(
        preview.header.isEmpty() ? QStringList(QString::number(preview.columns)) : preview.header);
    CORE_ASSIGN(const auto remembered, rememberedMapping(connection, signature, target));
    preview.isRemembered = remembered.has_value();
    if (remembered) {
        preview.mapping = *remembered;
        return preview;
    }
    const QString name = target.isEmpty() ? guessTarget(preview.header) : target;
    const auto made = makeImportTarget(name);
    preview.mapping =
        made ? guessMapping(name, made->fields(), preview.header) : ImportMapping{name, {}, {}};
    return preview;
}

}  // namespace insight
