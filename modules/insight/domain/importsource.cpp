#include "insight/domain/importsource.h"

#include "insight/data/importrecords.h"

#include <QCoreApplication>

namespace insight {
namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(insight::ImportSource)
};

}  // namespace

core::Result<bool> ImportSource::next(tabular::Row& row) {
    if (!first)
        return table.reader->next(row);
    row = *first;
    first.reset();
    return true;
}

void ImportSource::checkWidth(const tabular::Row& row, ImportRecord& record) const {
    if (row.size() == columns || !table.csv)
        return;
    bool hasMore = false;
    for (int column = columns; column < row.size(); ++column)
        hasMore = hasMore || !row.utf8(column).trimmed().isEmpty();
    if (row.size() < columns || hasMore)
        record.refuse(SourceText::tr("The row has %1 cells, the table has %2 columns.")
                          .arg(row.size())
                          .arg(columns));
}

core::Result<std::unique_ptr<ImportTarget>> targetNamed(const QString& name) {
    auto target = makeImportTarget(name);
    if (!target)
        return core::fail(QStringLiteral("import/target"),
                          SourceText::tr("There is no import “%1”. Choose one of: %2.")
                              .arg(name, importTargets().join(QStringLiteral(", "))));
    return target;
}

core::Result<ImportSource> openSource(storage::Connection& connection, const ImportRequest& request,
                                      const ImportTarget& target) {
    CORE_ASSIGN(auto table, tabular::openTable(request.path, request.wish));
    ImportSource source{std::move(table), {}, {}, {}, 0};
    const QStringList header = source.table.reader->header();
    source.columns = int(header.size());
    if (header.isEmpty()) {
        tabular::Row row;
        CORE_ASSIGN(const bool found, source.table.reader->next(row));
        if (found)
            source.first = row;
        source.columns = row.size();
    }
    source.signature =
        headerSignature(header.isEmpty() ? QStringList(QString::number(source.columns)) : header);
    if (request.mapping) {
        source.mapping = *request.mapping;
        source.mapping.target = request.target;
    } else {
        CORE_ASSIGN(const auto remembered,
                    rememberedMapping(connection, source.signature, request.target));
        source.mapping =
            remembered ? *remembered : guessMapping(request.target, target.fields(), header);
    }
    CORE_TRY(checkMapping(source.mapping, target.fields(), source.columns));
    return source;
}

}  // namespace insight
