#include "parts/ui/partspages.h"

#include "parts/data/partlist.h"
#include "parts/data/partreads.h"
#include "parts/domain/partrights.h"
#include "parts/domain/savepart.h"
#include "parts/ui/binpages.h"
#include "parts/ui/exceptionspage.h"
#include "parts/ui/exchangespage.h"
#include "parts/ui/partcardview.h"
#include "parts/ui/partform.h"
#include "parts/ui/partlistsource.h"
#include "parts/ui/stockpage.h"
#include "parts/ui/stockpictures.h"
#include "parts/ui/stocktasks.h"

#include "pagekit/pageregistry.h"
#include "pagekit/recordkind.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

const QString kPage = QStringLiteral("parts.parts");
const QString kKind = QStringLiteral("part");
constexpr int kOffered = 12;

pagekit::Text partsText(const char* source) {
    return [source] { return QCoreApplication::translate("parts::ui::Pages", source); };
}

QString shownText(const char* source) {
    return QCoreApplication::translate("parts::ui::Pages", source);
}

core::Result<pagekit::PickerItem> describePart(storage::Connection& connection,
                                               const core::RowId& id) {
    CORE_ASSIGN(const auto card, findPart(connection, PartId(id)));
    if (!card)
        return core::fail(
            QStringLiteral("part/unknown"),
            shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "This part is not there any more.")));
    return pagekit::PickerItem{id, card->part.name, card->part.number, {}};
}

core::Result<QList<pagekit::PickerItem>> findParts(storage::Connection& connection,
                                                   const storage::SearchIndex& /*search*/,
                                                   const QString& typed,
                                                   const core::RowId& /*within*/) {
    PartFilter filter;
    filter.text = typed;
    CORE_ASSIGN(const PartList::Page page, partList().first(connection, filter, {}, kOffered));
    QList<pagekit::PickerItem> items;
    // A scanned code is meant exactly: that part comes first, also by the bar code of its pack.
    CORE_ASSIGN(const auto scanned, partWithBarcode(connection, typed.trimmed()));
    if (scanned && !typed.trimmed().isEmpty()) {
        CORE_ASSIGN(const pagekit::PickerItem item, describePart(connection, scanned->row()));
        items.append(item);
    }
    for (const PartRow& row : page.rows)
        if (!scanned || row.id != *scanned || typed.trimmed().isEmpty())
            items.append({row.id.row(),
                          row.name,
                          QStringList{row.number, row.category}.join(u' ').simplified(),
                          {}});
    return items;
}

pagekit::RecordKind partKind() {
    pagekit::RecordKind kind;
    kind.kind = kKind;
    kind.pageId = kPage;
    kind.pageIcon = QStringLiteral("box");
    kind.recordIcon = QStringLiteral("box");
    kind.position = 40;
    kind.plural = partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Parts"));
    kind.newTitle = partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "New part"));
    kind.newInPicker = partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "New part…"));
    kind.searchHint = partsText(
        QT_TRANSLATE_NOOP("parts::ui::Pages", "Name, pinyin, number, bar code, category"));
    kind.nothingYet = partsText(QT_TRANSLATE_NOOP(
        "parts::ui::Pages",
        "What you put into units stands here with its price, ready for the lines of orders."));
    kind.removed = partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "The part is in the trash."));
    kind.filters = {
        {QStringLiteral("all"), partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "All"))},
        {QStringLiteral("common"),
         partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Kept in stock"))},
        {QStringLiteral("low"), partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Below minimum"))},
        {QStringLiteral("trash"), partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Trash"))}};
    kind.sortColumn = QStringLiteral("name");
    kind.makeRows = partRows;
    kind.makeCard = [](pagekit::AppContext& context, QWidget* parent) {
        return new PartCardView(context, parent);
    };
    kind.makeForm = [](pagekit::AppContext& context, QWidget* parent) {
        return new PartForm(context, parent);
    };
    kind.editRight = editPartsRight().id;
    kind.removeRight = editPartsRight().id;
    kind.remove = [](storage::WriteTx& tx, const core::RowId& id) {
        return removePart(tx, PartId(id));
    };
    kind.restore = [](storage::WriteTx& tx, const core::RowId& id) {
        return restorePart(tx, PartId(id));
    };
    kind.find = findParts;
    kind.describe = describePart;
    kind.formPicture = QStringLiteral("parts.form");
    return kind;
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    pagekit::addRecordKind(registry, partKind());
    registry.add(
        pagekit::PageDescription{QStringLiteral("parts.stock"),
                                 QStringLiteral("packages"),
                                 partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Stock")),
                                 {},
                                 46,  // the keys of the pages before it stay what they were
                                 [](pagekit::AppContext& context, QWidget* parent) {
                                     return new StockPage(context, parent);
                                 }});
    registry.add(
        pagekit::PageDescription{QStringLiteral("parts.exchanges"),
                                 QStringLiteral("refresh"),
                                 partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Old for new")),
                                 {},
                                 47,
                                 [](pagekit::AppContext& context, QWidget* parent) {
                                     return new ExchangesPage(context, parent);
                                 }});
    registry.add(pagekit::PageDescription{
        QStringLiteral("parts.exceptions"),
        QStringLiteral("alert-triangle"),
        partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Stock exceptions")),
        {},
        48,
        [](pagekit::AppContext& context, QWidget* parent) {
            return new ExceptionsPage(context, parent);
        }});
    pagekit::addRecordKind(registry, binKind());
    addStockCommands(registry);
    addPictures(registry);
}

}  // namespace parts::ui
