#include "repairs/ui/repairspictures.h"

#include "repairs/data/dueclocks.h"
#include "repairs/data/orderlist.h"
#include "repairs/data/orderrecords.h"
#include "repairs/data/paperpartyreads.h"
#include "repairs/data/verdictpaper.h"
#include "repairs/ui/closedialog.h"
#include "repairs/ui/movedialog.h"
#include "repairs/ui/orderprinting.h"
#include "repairs/ui/pausedialog.h"

#include "core/timesource.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "printing/printdialog.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

namespace repairs::ui {
namespace {

struct Pictured {
    OrderRecord record;
    PaperParties parties;
};

/// The newest order in this state, with work on it where there is any.
core::Result<std::optional<Pictured>> readPictured(storage::Connection& connection, Status status) {
    OrderFilter filter;
    filter.status = status;
    CORE_ASSIGN(const OrderPage page,
                listOrders(connection, filter, {}, std::nullopt, storage::Direction::Forward, 50));
    std::optional<Pictured> found;
    for (const OrderRow& row : page.rows) {
        CORE_ASSIGN(const auto record, loadOrder(connection, row.id));
        if (!record || (found && record->lines.size() <= found->record.lines.size()))
            continue;
        CORE_ASSIGN(const PaperParties parties, partiesOf(connection, record->order));
        found = Pictured{*record, parties};
    }
    return found;
}

std::optional<Pictured> pictured(pagekit::AppContext& context, Status status) {
    const auto read = context.database.readNow(
        [status](storage::Connection& connection) { return readPictured(connection, status); });
    return read ? *read : std::nullopt;
}

struct RunningOrder {
    QList<LiveClocks> clocks;
    QList<ClockFact> happened;
};

/// The order whose clock is the next to become due.
std::optional<RunningOrder> runningOrder(pagekit::AppContext& context) {
    DueFilter filter;
    filter.scope = DueFilter::Scope::Between;
    filter.from = context.time.now();
    filter.until = {kHeldMs};
    const auto read = context.database.readNow(
        [filter](storage::Connection& connection) -> core::Result<std::optional<RunningOrder>> {
            CORE_ASSIGN(const QList<DueRow> due, clocksDue(connection, filter, 1));
            if (due.isEmpty())
                return std::optional<RunningOrder>();
            CORE_ASSIGN(const auto clocks, liveClocksOf(connection, due.first().order));
            CORE_ASSIGN(const auto happened, clockFactsOf(connection, due.first().order));
            return std::optional(RunningOrder{clocks, happened});
        });
    return read ? *read : std::nullopt;
}

QWidget* picturePaper(pagekit::AppContext& context, DocumentKind kind) {
    // The sheet goes with an order that runs, and shows its clocks.
    const Status status = kind == DocumentKind::RepairSheet ? Status::InRepair : Status::Closed;
    const auto order = pictured(context, status);
    if (!order)
        return nullptr;
    const PaperStyle style{context.entry.language, context.entry.zone};
    const agreements::VerdictStyle words{core::Formats(style.language), style.zone};
    const auto verdict =
        context.database.readNow([&](storage::Connection& connection) -> core::Result<QStringList> {
            const OrderId id = order->record.order.id;
            CORE_ASSIGN(const QStringList said, verdictPaper(connection, id, words));
            CORE_ASSIGN(const QStringList clocks,
                        clockPaper(connection, id, words, context.time.now()));
            return said + clocks;
        });
    const auto document = documentOf(order->record, order->parties, kind, style,
                                     {originalCopies(kind), 0}, verdict.value_or(QStringList()));
    return document ? new printing::PrintDialog(*document, context.printers) : nullptr;
}

}  // namespace

void addPictures(pagekit::PageRegistry& registry) {
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.order"), [](pagekit::AppContext& context) -> QWidget* {
            if (const auto order = pictured(context, Status::InRepair))
                context.navigator.openRecord(QStringLiteral("order"), order->record.order.id.row());
            return nullptr;
        }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.verdict"), [](pagekit::AppContext& context) -> QWidget* {
            const auto due = context.database.readNow(
                [](storage::Connection& connection) { return clocksDue(connection, {}, 1); });
            if (due && !due->isEmpty())
                context.navigator.openRecord(QStringLiteral("order"), due->first().order.row());
            return nullptr;
        }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.pause"), [](pagekit::AppContext& context) -> QWidget* {
            const auto order = runningOrder(context);
            return order ? new PauseDialog(context, order->clocks, order->happened, nullptr)
                         : nullptr;
        }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.intake"), [](pagekit::AppContext& context) -> QWidget* {
            // A known customer's unit, so that what the agreements say stands below it.
            QVariantMap arguments{{QStringLiteral("new"), true}};
            if (const auto known = pictured(context, Status::InRepair)) {
                const Order& order = known->record.order;
                arguments.insert(QStringLiteral("customer"), order.customer.toString());
                arguments.insert(QStringLiteral("unit"), order.unit.toString());
            }
            context.navigator.openPage(QStringLiteral("repairs.orders"), arguments);
            return nullptr;
        }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.move"), [](pagekit::AppContext& context) -> QWidget* {
            const auto order = pictured(context, Status::Diagnosing);
            return order ? new MoveDialog(context, order->record.order, nullptr) : nullptr;
        }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.close"), [](pagekit::AppContext& context) -> QWidget* {
            const auto order = pictured(context, Status::Ready);
            return order ? new CloseDialog(context, order->record, nullptr) : nullptr;
        }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.receipt"),
        [](pagekit::AppContext& context) { return picturePaper(context, DocumentKind::Receipt); }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.sheet"), [](pagekit::AppContext& context) {
            return picturePaper(context, DocumentKind::RepairSheet);
        }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("repairs.report"), [](pagekit::AppContext& context) {
            return picturePaper(context, DocumentKind::RepairReport);
        }});
}

}  // namespace repairs::ui
