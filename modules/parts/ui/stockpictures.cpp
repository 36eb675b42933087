#include "parts/ui/stockpictures.h"

#include "parts/data/exchangereads.h"
#include "parts/data/stocklist.h"
#include "parts/ui/earliermovedialog.h"
#include "parts/ui/exchangedialog.h"
#include "parts/ui/partlinkdialog.h"
#include "parts/ui/stockmovedialog.h"

#include "core/timesource.h"
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

/// Of the oldest exchange whose old part is waited for.
void addExchangePicture(pagekit::PageRegistry& registry, const char* name,
                        ExchangeDialog::Task task) {
    registry.add(pagekit::PictureDescription{
        QLatin1String(name), [task](pagekit::AppContext& context) -> QWidget* {
            const auto open = context.database.readNow([&context](storage::Connection& connection) {
                return openExchanges(connection, context.time.now(), 1);
            });
            if (!open || open->isEmpty())
                return nullptr;
            const CoreExchange& exchange = open->first().exchange;
            const core::Money none{0, open->first().issue.currency};
            return new ExchangeDialog(context, task, {exchange, {none, none, none}, {}}, nullptr);
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
    addExchangePicture(registry, "parts.old_part", ExchangeDialog::Task::OldPart);
    addExchangePicture(registry, "parts.fate", ExchangeDialog::Task::Fate);
    addExchangePicture(registry, "parts.deposit", ExchangeDialog::Task::Deposit);
    addEarlierPicture(registry, "parts.return", EarlierMoveDialog::Task::ReturnUnused);
    addEarlierPicture(registry, "parts.take_back", EarlierMoveDialog::Task::TakeBack);
}

}  // namespace parts::ui
