#include "equipment/ui/modellookup.h"

#include "core/textfold.h"
#include "equipment/data/unitreads.h"
#include "pagekit/appcontext.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace equipment::ui {
namespace {

constexpr int kMostModels = 12;

QString modelText(const char* source) {
    return QCoreApplication::translate("equipment::ui::ModelLookup", source);
}

core::Error goneFromList() {
    return {QStringLiteral("model/unknown"),
            modelText(QT_TRANSLATE_NOOP("equipment::ui::ModelLookup",
                                        "This is not there any more. Choose another one.")),
            {}};
}

core::Result<pagekit::PickerItem> describeModel(storage::Connection& connection,
                                                const core::RowId& id) {
    CORE_ASSIGN(const auto model, findModel(connection, ModelId(id)));
    if (!model)
        return core::fail(goneFromList());
    return pagekit::PickerItem{id, modelTitle(*model), {}, {}};
}

core::Result<pagekit::PickerItem> describeProductLine(storage::Connection& connection,
                                                      const core::RowId& id) {
    CORE_ASSIGN(const QList<ProductLine> lines, productLines(connection));
    for (const ProductLine& line : lines)
        if (line.id.row() == id)
            return pagekit::PickerItem{id, line.name, {}, {}};
    return core::fail(goneFromList());
}

using LookUp = core::Result<QList<pagekit::PickerItem>> (*)(storage::Connection&, const QString&);
using Describe = core::Result<pagekit::PickerItem> (*)(storage::Connection&, const core::RowId&);

pagekit::PickerDescription pickerBy(const QString& kind, const char* title, LookUp lookUp,
                                    Describe describe) {
    pagekit::PickerDescription picker;
    picker.kind = kind;
    picker.title = [title] { return modelText(title); };
    picker.find = [lookUp](pagekit::AppContext& context, const QString& typed, const core::RowId&) {
        return context.database.read(
            [lookUp, typed](storage::Connection& connection) { return lookUp(connection, typed); });
    };
    picker.describe = [describe](pagekit::AppContext& context, const core::RowId& id) {
        return context.database.read(
            [describe, id](storage::Connection& connection) { return describe(connection, id); });
    };
    return picker;
}

}  // namespace

core::Result<QList<pagekit::PickerItem>> lookUpModels(storage::Connection& connection,
                                                      const QString& typed) {
    CORE_ASSIGN(auto row,
                connection.prepare("SELECT id, product_line_id, brand, category, name FROM model "
                                   "WHERE deleted = 0 ORDER BY brand, name, id"));
    const QStringList words = core::foldText(typed).split(u' ', Qt::SkipEmptyParts);
    QList<pagekit::PickerItem> items;
    while (items.size() < kMostModels && row.next()) {
        const Model model{ModelId(row.id(0)), ProductLineId(row.id(1)), row.text(2), row.text(3),
                          row.text(4)};
        const QString folded = core::foldText(modelTitle(model));
        if (std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); }))
            items.append({model.id.row(), modelTitle(model), {}, {}});
    }
    CORE_TRY(row.status());
    return items;
}

core::Result<QList<pagekit::PickerItem>> lookUpProductLines(storage::Connection& connection,
                                                            const QString& typed) {
    CORE_ASSIGN(const QList<ProductLine> lines, productLines(connection));
    QList<pagekit::PickerItem> items;
    for (const ProductLine& line : lines)
        if (core::foldText(line.name).contains(core::foldText(typed)))
            items.append({line.id.row(), line.name, {}, {}});
    return items;
}

void registerModelPickers(pagekit::PageRegistry& registry) {
    registry.add(pickerBy(QStringLiteral("model"),
                          QT_TRANSLATE_NOOP("equipment::ui::ModelLookup", "Models"), lookUpModels,
                          describeModel));
    registry.add(pickerBy(QStringLiteral("product_line"),
                          QT_TRANSLATE_NOOP("equipment::ui::ModelLookup", "Product lines"),
                          lookUpProductLines, describeProductLine));
}

}  // namespace equipment::ui
