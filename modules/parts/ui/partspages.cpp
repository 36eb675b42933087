#include "parts/ui/partspages.h"

#include "parts/data/partlist.h"
#include "parts/data/partreads.h"
#include "parts/domain/partrights.h"
#include "parts/domain/savepart.h"
#include "parts/ui/partcardview.h"
#include "parts/ui/partform.h"
#include "parts/ui/partlistsource.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/recorddialog.h"
#include "pagekit/recordspage.h"
#include "storage/database.h"
#include "widgets/listpage.h"

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

core::Result<QList<pagekit::PickerItem>> findParts(storage::Connection& connection,
                                                   const QString& typed) {
    PartFilter filter;
    filter.text = typed;
    CORE_ASSIGN(const PartPage page, listParts(connection, filter, {}, std::nullopt,
                                               storage::Direction::Forward, kOffered));
    QList<pagekit::PickerItem> items;
    for (const PartRow& row : page.rows)
        items.append({row.id.row(),
                      row.name,
                      QStringList{row.number, row.category}.join(u' ').simplified(),
                      {}});
    return items;
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

std::optional<pagekit::PickerItem> createPart(pagekit::AppContext& context, QWidget* parent,
                                              const QString& typed, const core::RowId& within) {
    auto* form = new PartForm(context, nullptr);
    form->startNew(typed, within);
    pagekit::RecordDialog dialog(shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "New part")), form,
                                 parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.made())
        return std::nullopt;
    const auto described =
        context.database.readNow([id = dialog.made()->id](storage::Connection& connection) {
            return describePart(connection, id);
        });
    return described ? std::optional(*described) : std::nullopt;
}

pagekit::Page* makePartsPage(pagekit::AppContext& context, QWidget* parent) {
    pagekit::RecordsPage::Contents contents;
    contents.name = kPage;
    contents.source = std::make_unique<PartListSource>(context);
    contents.makeCard = [&context](QWidget* owner) { return new PartCardView(context, owner); };
    contents.makeForm = [&context](QWidget* owner) { return new PartForm(context, owner); };
    contents.editRight = editPartsRight().id;
    contents.removeRight = editPartsRight().id;
    contents.remove = [](storage::WriteTx& tx, const core::RowId& id) {
        return removePart(tx, PartId(id));
    };
    contents.restore = [](storage::WriteTx& tx, const core::RowId& id) {
        return restorePart(tx, PartId(id));
    };
    contents.removedSentence =
        shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "The part is in the trash."));
    auto* page = new pagekit::RecordsPage(context, std::move(contents), parent);
    widgets::ListPage& list = page->list();
    list.setTitle(shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Parts")));
    list.setSearchHint(shownText(
        QT_TRANSLATE_NOOP("parts::ui::Pages", "Name, pinyin, number, bar code, category")));
    list.setPrimary(shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "New part")));
    list.addFilter(QStringLiteral("all"), shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "All")));
    list.addFilter(QStringLiteral("trash"),
                   shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Trash")));
    list.setSort(QStringLiteral("name"), false);
    list.setNothingYet(
        shownText(QT_TRANSLATE_NOOP(
            "parts::ui::Pages",
            "What you put into units stands here with its price, ready for the lines of orders.")),
        {shownText(QT_TRANSLATE_NOOP("parts::ui::Pages", "New part")),
         [page] { page->run(QLatin1String(pagekit::commands::kNew)); }});
    return page;
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    registry.add(pagekit::PageDescription{kPage,
                                          QStringLiteral("box"),
                                          partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Parts")),
                                          {},
                                          40,
                                          makePartsPage});
    registry.add(pagekit::RecordDescription{
        kKind, kPage, partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Parts")),
        QStringLiteral("box")});
    pagekit::PickerDescription picker;
    picker.kind = kKind;
    picker.title = partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "Parts"));
    picker.find = [](pagekit::AppContext& context, const QString& typed, const core::RowId&) {
        return context.database.read(
            [typed](storage::Connection& connection) { return findParts(connection, typed); });
    };
    picker.describe = [](pagekit::AppContext& context, const core::RowId& id) {
        return context.database.read(
            [id](storage::Connection& connection) { return describePart(connection, id); });
    };
    picker.newText = partsText(QT_TRANSLATE_NOOP("parts::ui::Pages", "New part…"));
    picker.create = createPart;
    registry.add(std::move(picker));
    registry.add(pagekit::PictureDescription{
        QStringLiteral("parts.form"), [](pagekit::AppContext& context) -> QWidget* {
            context.navigator.openPage(kPage, {{QStringLiteral("new"), true}});
            return nullptr;
        }});
}

}  // namespace parts::ui
