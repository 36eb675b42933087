#include "equipment/ui/equipmentpages.h"

#include "equipment/data/unitlist.h"
#include "equipment/data/unitreads.h"
#include "equipment/domain/equipmentrights.h"
#include "equipment/domain/saveunit.h"
#include "equipment/ui/modellookup.h"
#include "equipment/ui/unitcardview.h"
#include "equipment/ui/unitform.h"
#include "equipment/ui/unitlistsource.h"

#include "pagekit/pageregistry.h"
#include "pagekit/recordkind.h"
#include "storage/searchindex.h"

#include <QCoreApplication>

namespace equipment::ui {
namespace {

const QString kPage = QStringLiteral("equipment.units");
const QString kKind = QStringLiteral("unit");
constexpr int kOffered = 12;

pagekit::Text equipmentText(const char* source) {
    return [source] { return QCoreApplication::translate("equipment::ui::Pages", source); };
}

QString shownText(const char* source) {
    return QCoreApplication::translate("equipment::ui::Pages", source);
}

core::Result<QList<pagekit::PickerItem>> unitsOf(storage::Connection& connection,
                                                 const core::RowId& customer,
                                                 const QString& typed) {
    UnitFilter filter;
    filter.text = typed;
    if (!customer.isNil())
        filter.owner = customers::CustomerId(customer);
    const UnitSort newest{UnitOrder::Made, true};
    CORE_ASSIGN(const UnitList::Page page, unitList().first(connection, filter, newest, kOffered));
    QList<pagekit::PickerItem> items;
    for (const UnitRow& row : page.rows)
        items.append({row.id.row(), modelTitle(row.model),
                      QStringList{row.serial, row.plate, row.ownerName}.join(u' ').simplified(),
                      row.owner.row()});
    return items;
}

/// The customer's own units first; where none of them fits what is typed, all of them.
core::Result<QList<pagekit::PickerItem>> findUnits(storage::Connection& connection,
                                                   const storage::SearchIndex& search,
                                                   const QString& typed,
                                                   const core::RowId& customer) {
    if (!customer.isNil()) {
        CORE_ASSIGN(const auto own, unitsOf(connection, customer, typed));
        if (!own.isEmpty() || typed.isEmpty())
            return own;
    }
    if (typed.trimmed().isEmpty())
        return unitsOf(connection, {}, {});
    QList<pagekit::PickerItem> items;
    CORE_ASSIGN(const auto hits, search.searchKind(connection, kKind, typed, kOffered));
    for (const storage::SearchHit& hit : hits)
        items.append({hit.id, hit.title, hit.subtitle, {}});
    return items;
}

core::Result<pagekit::PickerItem> describeUnit(storage::Connection& connection,
                                               const core::RowId& id) {
    CORE_ASSIGN(const auto card, findUnit(connection, UnitId(id)));
    if (!card)
        return core::fail(QStringLiteral("unit/unknown"),
                          shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages",
                                                      "This unit is not there any more.")));
    return pagekit::PickerItem{
        id, QStringList{modelTitle(card->model), card->unit.serial}.join(u' ').simplified(),
        card->unit.plate, card->owner.row()};
}

pagekit::RecordKind unitKind() {
    pagekit::RecordKind kind;
    kind.kind = kKind;
    kind.pageId = kPage;
    kind.pageIcon = QStringLiteral("engine");
    kind.recordIcon = QStringLiteral("engine");
    kind.position = 30;
    kind.plural = equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Units"));
    kind.newTitle = equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "New unit"));
    kind.newInPicker = equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "New unit…"));
    kind.searchHint = equipmentText(
        QT_TRANSLATE_NOOP("equipment::ui::Pages", "Serial, plate, VIN, brand, model, number"));
    kind.nothingYet =
        equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages",
                                        "Every machine and appliance you look after stands here, "
                                        "with its serial number and dates."));
    kind.removed =
        equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "The unit is in the trash."));
    kind.import = equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Import…"));
    kind.filters = {
        {QStringLiteral("all"), equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "All"))},
        {QStringLiteral("no_serial"),
         equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Without serial number"))},
        {QStringLiteral("trash"),
         equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Trash"))}};
    kind.sortColumn = QStringLiteral("model");
    kind.makeRows = unitRows;
    kind.makeCard = [](pagekit::AppContext& context, QWidget* parent) {
        return new UnitCardView(context, parent);
    };
    kind.makeForm = [](pagekit::AppContext& context, QWidget* parent) {
        return new UnitForm(context, parent);
    };
    kind.editRight = editUnitsRight().id;
    kind.removeRight = removeUnitsRight().id;
    kind.remove = [](storage::WriteTx& tx, const core::RowId& id) {
        return removeUnit(tx, UnitId(id));
    };
    kind.restore = [](storage::WriteTx& tx, const core::RowId& id) {
        return restoreUnit(tx, UnitId(id));
    };
    kind.find = findUnits;
    kind.describe = describeUnit;
    kind.formPicture = QStringLiteral("equipment.form");
    return kind;
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    pagekit::addRecordKind(registry, unitKind());
    registerModelPickers(registry);
}

}  // namespace equipment::ui
