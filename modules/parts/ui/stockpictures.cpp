#include "parts/ui/stockpictures.h"

#include "parts/data/stocklist.h"
#include "parts/ui/earliermovedialog.h"
#include "parts/ui/partlinkdialog.h"
#include "parts/ui/stockmovedialog.h"

#include "pagekit/pageregistry.h"
#include "storage/database.h"

namespace parts::ui {
namespace {

/// A place of which something is reserved, so that the dialogs have something to say.
StockPlace picturedPlace(pagekit::AppContext& context) {
    const auto page = context.database.readNow(
        [](storage::Connection& connection) { return stockList().first(connection, {}, {}, 200); });
    StockPlace place;
    if (!page)
        return place;
    for (const StockRow& row : page->rows)
        if (place.part.isNil() || row.level.reservedMilli > 0)
            place = row.place;
    return place;
}

void addMovePicture(pagekit::PageRegistry& registry, const char* name, MoveTask task) {
    registry.add(pagekit::PictureDescription{
        QLatin1String(name), [task](pagekit::AppContext& context) -> QWidget* {
            return new StockMoveDialog(context, task, picturedPlace(context), nullptr);
        }});
}

void addEarlierPicture(pagekit::PageRegistry& registry, const char* name,
                       EarlierMoveDialog::Task task) {
    registry.add(pagekit::PictureDescription{
        QLatin1String(name), [task](pagekit::AppContext& context) -> QWidget* {
            return new EarlierMoveDialog(context, task, picturedPlace(context).part, {}, nullptr);
        }});
}

}  // namespace

void addPictures(pagekit::PageRegistry& registry) {
    addMovePicture(registry, "parts.receive", MoveTask::Receive);
    addMovePicture(registry, "parts.issue", MoveTask::Issue);
    addMovePicture(registry, "parts.transfer", MoveTask::Transfer);
    addMovePicture(registry, "parts.scrap", MoveTask::Scrap);
    addMovePicture(registry, "parts.count", MoveTask::Count);
    registry.add(pagekit::PictureDescription{
        QStringLiteral("parts.substitute"), [](pagekit::AppContext& context) -> QWidget* {
            return new PartLinkDialog(context, PartLinkDialog::Kind::Substitute,
                                      picturedPlace(context).part, nullptr);
        }});
    addEarlierPicture(registry, "parts.return", EarlierMoveDialog::Task::ReturnUnused);
    addEarlierPicture(registry, "parts.take_back", EarlierMoveDialog::Task::TakeBack);
}

}  // namespace parts::ui
