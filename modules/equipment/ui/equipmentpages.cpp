#include "equipment/ui/equipmentpages.h"

#include "equipment/data/unitlist.h"
#include "equipment/data/unitreads.h"
#include "equipment/domain/equipmentrights.h"
#include "equipment/domain/saveunit.h"
#include "equipment/ui/unitcardview.h"
#include "equipment/ui/unitform.h"
#include "equipment/ui/unitlistsource.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/recorddialog.h"
#include "pagekit/recordspage.h"
#include "storage/database.h"
#include "storage/searchindex.h"
#include "widgets/listpage.h"

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
    CORE_ASSIGN(const UnitPage page, listUnits(connection, filter, newest, std::nullopt,
                                               storage::Direction::Forward, kOffered));
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

std::optional<pagekit::PickerItem> createUnit(pagekit::AppContext& context, QWidget* parent,
                                              const QString& typed, const core::RowId& within) {
    auto* form = new UnitForm(context, nullptr);
    form->startNew(typed, within);
    pagekit::RecordDialog dialog(shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "New unit")),
                                 form, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.made())
        return std::nullopt;
    const auto described =
        context.database.readNow([id = dialog.made()->id](storage::Connection& connection) {
            return describeUnit(connection, id);
        });
    return described ? std::optional(*described) : std::nullopt;
}

pagekit::Page* makeUnitsPage(pagekit::AppContext& context, QWidget* parent) {
    pagekit::RecordsPage::Contents contents;
    contents.name = kPage;
    contents.source = std::make_unique<UnitListSource>(context);
    contents.makeCard = [&context](QWidget* owner) { return new UnitCardView(context, owner); };
    contents.makeForm = [&context](QWidget* owner) { return new UnitForm(context, owner); };
    contents.editRight = editUnitsRight().id;
    contents.removeRight = removeUnitsRight().id;
    contents.remove = [](storage::WriteTx& tx, const core::RowId& id) {
        return removeUnit(tx, UnitId(id));
    };
    contents.restore = [](storage::WriteTx& tx, const core::RowId& id) {
        return restoreUnit(tx, UnitId(id));
    };
    contents.removedSentence =
        shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "The unit is in the trash."));
    auto* page = new pagekit::RecordsPage(context, std::move(contents), parent);
    widgets::ListPage& list = page->list();
    list.setTitle(shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Units")));
    list.setSearchHint(shownText(
        QT_TRANSLATE_NOOP("equipment::ui::Pages", "Serial, plate, VIN, brand, model, number")));
    list.setPrimary(shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "New unit")));
    list.addFilter(QStringLiteral("all"),
                   shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "All")));
    list.addFilter(QStringLiteral("no_serial"),
                   shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Without serial number")));
    list.addFilter(QStringLiteral("trash"),
                   shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Trash")));
    list.setSort(QStringLiteral("model"), false);
    list.setNothingYet(
        shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages",
                                    "Every machine and appliance you look after stands here, with "
                                    "its serial number and dates.")),
        {shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "New unit")),
         [page] { page->run(QLatin1String(pagekit::commands::kNew)); }},
        {shownText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Import…")),
         [&context] { context.navigator.openPage(QStringLiteral("insight.import")); }});
    return page;
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    registry.add(
        pagekit::PageDescription{kPage,
                                 QStringLiteral("engine"),
                                 equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Units")),
                                 {},
                                 30,
                                 makeUnitsPage});
    registry.add(pagekit::RecordDescription{
        kKind, kPage, equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Units")),
        QStringLiteral("engine")});
    pagekit::PickerDescription picker;
    picker.kind = kKind;
    picker.title = equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "Units"));
    picker.find = [](pagekit::AppContext& context, const QString& typed,
                     const core::RowId& within) {
        return context.database.read(
            [&search = context.search, typed, within](storage::Connection& connection) {
                return findUnits(connection, search, typed, within);
            });
    };
    picker.describe = [](pagekit::AppContext& context, const core::RowId& id) {
        return context.database.read(
            [id](storage::Connection& connection) { return describeUnit(connection, id); });
    };
    picker.newText = equipmentText(QT_TRANSLATE_NOOP("equipment::ui::Pages", "New unit…"));
    picker.create = createUnit;
    registry.add(std::move(picker));
    registry.add(pagekit::PictureDescription{
        QStringLiteral("equipment.form"), [](pagekit::AppContext& context) -> QWidget* {
            context.navigator.openPage(kPage, {{QStringLiteral("new"), true}});
            return nullptr;
        }});
}

}  // namespace equipment::ui
