#include "pagekit/recordkind.h"

#include "pagekit/appcontext.h"
#include "pagekit/navigator.h"
#include "pagekit/recordcard.h"
#include "pagekit/recorddialog.h"
#include "pagekit/recordform.h"
#include "storage/database.h"
#include "widgets/listpage.h"
#include "widgets/rowsource.h"

namespace pagekit {
namespace {

using SharedKind = std::shared_ptr<const RecordKind>;

void fillList(widgets::ListPage& list, AppContext& context, const RecordKind& kind,
              RecordsPage* page) {
    list.setTitle(kind.plural());
    list.setSearchHint(kind.searchHint());
    list.setPrimary(kind.newTitle());
    for (const RecordKind::Filter& filter : kind.filters)
        list.addFilter(filter.id, filter.text());
    list.setSort(kind.sortColumn, kind.descending);
    widgets::EmptyState::Action import;
    if (kind.import)
        import = {kind.import(), [&context] {
                      context.navigator.openPage(QStringLiteral("insight.import"));
}
};  // namespace
list.setNothingYet(kind.nothingYet(),
                   {kind.newTitle(), [page] { page->run(QLatin1String(commands::kNew)); }}, import);
}  // namespace pagekit

Page* makeKindPage(const SharedKind& kind, AppContext& context, QWidget* parent) {
    RecordsPage::Contents contents;
    contents.name = kind->pageId;
    contents.source = kind->makeRows(context);
    contents.makeCard = [kind, &context](QWidget* owner) { return kind->makeCard(context, owner); };
    contents.makeForm = [kind, &context](QWidget* owner) { return kind->makeForm(context, owner); };
    contents.editRight = kind->editRight;
    contents.removeRight = kind->removeRight;
    contents.remove = kind->remove;
    contents.restore = kind->restore;
    contents.removedSentence = kind->removed();
    auto* page = new RecordsPage(context, std::move(contents), parent);
    fillList(page->list(), context, *kind, page);
    return page;
}

std::optional<PickerItem> createInDialog(const RecordKind& kind, AppContext& context,
                                         QWidget* parent, const QString& typed,
                                         const core::RowId& within) {
    RecordForm* form = kind.makeForm(context, nullptr);
    form->startNew(typed, within);
    RecordDialog dialog(kind.newTitle(), form, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.made())
        return std::nullopt;
    const auto described =
        context.database.readNow([&kind, id = dialog.made()->id](storage::Connection& connection) {
            return kind.describe(connection, id);
        });
    return described ? std::optional(*described) : std::nullopt;
}

PickerDescription pickerOf(const SharedKind& kind) {
    PickerDescription picker;
    picker.kind = kind->kind;
    picker.title = kind->plural;
    picker.find = [kind](AppContext& context, const QString& typed, const core::RowId& within) {
        return context.database.read(
            [kind, &search = context.search, typed, within](storage::Connection& connection) {
                return kind->find(connection, search, typed, within);
            });
    };
    picker.describe = [kind](AppContext& context, const core::RowId& id) {
        return context.database.read(
            [kind, id](storage::Connection& connection) { return kind->describe(connection, id); });
    };
    picker.newText = kind->newInPicker;
    picker.create = [kind](AppContext& context, QWidget* parent, const QString& typed,
                           const core::RowId& within) {
        return createInDialog(*kind, context, parent, typed, within);
    };
    return picker;
}

}  // namespace

void addRecordKind(PageRegistry& registry, RecordKind description) {
    const auto kind = std::make_shared<const RecordKind>(std::move(description));
    registry.add(PageDescription{kind->pageId, kind->pageIcon, kind->plural, kind->seeRight,
                                 kind->position,
                                 [kind](AppContext& context, QWidget* parent) {
                                     return makeKindPage(kind, context, parent);
                                 },
                                 kind->inSideBar});
    registry.add(RecordDescription{kind->kind, kind->pageId, kind->plural, kind->recordIcon});
    if (kind->find)
        registry.add(pickerOf(kind));
    if (kind->formPicture.isEmpty())
        return;
    registry.add(PictureDescription{
        kind->formPicture, [kind](AppContext& context) -> QWidget* {
            context.navigator.openPage(kind->pageId, {{QStringLiteral("new"), true}});
            return nullptr;
        }});
}

}  // namespace pagekit
