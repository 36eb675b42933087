#include "repairs/ui/repairspages.h"

#include "repairs/data/ordercounts.h"
#include "repairs/data/orderlist.h"
#include "repairs/domain/orderrights.h"
#include "repairs/ui/clockwatcher.h"
#include "repairs/ui/closedialog.h"
#include "repairs/ui/duepage.h"
#include "repairs/ui/movedialog.h"
#include "repairs/ui/orderprinting.h"
#include "repairs/ui/orderspage.h"
#include "repairs/ui/repairspictures.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "pagekit/pageregistry.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>

namespace repairs::ui {
namespace {

const QString kOrdersPage = QStringLiteral("repairs.orders");

pagekit::Text repairsText(const char* source) {
    return [source] { return QCoreApplication::translate("repairs::ui::Pages", source); };
}

using Figure = std::function<pagekit::TileFigure(const OrderCounts&)>;

std::function<QFuture<core::Result<pagekit::TileFigure>>(pagekit::AppContext&)> figureLoader(
    Figure figure) {
    return [figure = std::move(figure)](pagekit::AppContext& context) {
        CountScope scope;
        if (!context.session.may(seeAllOrdersRight()))
            scope.centre = context.session.actor().centre;
        scope.now = context.time.now();
        scope.dayBegin = core::startOfDay(context.entry.today(), context.entry.zone);
        return context.database.read(
            [scope, figure](storage::Connection& connection) -> core::Result<pagekit::TileFigure> {
                CORE_ASSIGN(const OrderCounts counts, countsOfOrders(connection, scope));
                return figure(counts);
            });
    };
}

void addTile(pagekit::PageRegistry& registry, const char* id, const char* title, int position,
             const char* filter, Figure figure) {
    registry.add(pagekit::TileDescription{QLatin1String(id),
                                          repairsText(title),
                                          {},
                                          position,
                                          figureLoader(std::move(figure)),
                                          kOrdersPage,
                                          {{QStringLiteral("filter"), QLatin1String(filter)}}});
}

QString countText(qint64 count) {
    return QString::number(count);
}

void addTiles(pagekit::PageRegistry& registry) {
    addTile(registry, "repairs.tile.open", QT_TRANSLATE_NOOP("repairs::ui::Pages", "Open orders"),
            0, "open", [](const OrderCounts& counts) {
                return pagekit::TileFigure{
                    countText(counts.open),
                    QCoreApplication::translate("repairs::ui::Pages", "%n ready for collection",
                                                nullptr, int(counts.ready)),
                    false};
            });
    addTile(
        registry, "repairs.tile.overdue", QT_TRANSLATE_NOOP("repairs::ui::Pages", "Overdue"), 1,
        "overdue", [](const OrderCounts& counts) {
            return pagekit::TileFigure{
                countText(counts.overdue),
                counts.overdue > 0
                    ? QCoreApplication::translate("repairs::ui::Pages", "past what was promised")
                    : QCoreApplication::translate("repairs::ui::Pages", "every promise is kept"),
                counts.overdue > 0};
        });
    addTile(registry, "repairs.tile.waiting", QT_TRANSLATE_NOOP("repairs::ui::Pages", "Waiting"), 2,
            "waiting", [](const OrderCounts& counts) {
                return pagekit::TileFigure{
                    countText(counts.waiting),
                    QCoreApplication::translate("repairs::ui::Pages",
                                                "for parts, approval or the customer"),
                    false};
            });
    addTile(registry, "repairs.tile.closed",
            QT_TRANSLATE_NOOP("repairs::ui::Pages", "Closed today"), 3, "closed_today",
            [](const OrderCounts& counts) {
                return pagekit::TileFigure{
                    countText(counts.closedToday),
                    QCoreApplication::translate("repairs::ui::Pages", "%n in all", nullptr,
                                                int(counts.closed)),
                    false};
            });
}

void addCommands(pagekit::PageRegistry& registry) {
    registry.add(pagekit::CommandDescription{
        QStringLiteral("repairs.close"),
        repairsText(QT_TRANSLATE_NOOP("repairs::ui::Pages", "Close the order")),
        {},
        repairsText(QT_TRANSLATE_NOOP("repairs::ui::Pages", "Repair orders")),
        QStringLiteral("circle-check"),
        {Qt::CTRL | Qt::Key_F8},
        closeOrdersRight().id,
        {}});
    registry.add(pagekit::CommandDescription{
        QStringLiteral("repairs.note"),
        repairsText(QT_TRANSLATE_NOOP("repairs::ui::Pages", "Add a note")),
        {},
        repairsText(QT_TRANSLATE_NOOP("repairs::ui::Pages", "Repair orders")),
        QStringLiteral("note"),
        {Qt::CTRL | Qt::Key_M},
        editOrdersRight().id,
        {}});
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    registry.add(pagekit::PageDescription{
        kOrdersPage,
        QStringLiteral("tool"),
        repairsText(QT_TRANSLATE_NOOP("repairs::ui::Pages", "Repair orders")),
        {},
        10,
        [](pagekit::AppContext& context, QWidget* parent) {
            return new OrdersPage(context, parent);
        }});
    registry.setNewRecordPage(kOrdersPage);
    registry.add(pagekit::PageDescription{
        QStringLiteral("repairs.due"),
        QStringLiteral("clock"),
        repairsText(QT_TRANSLATE_NOOP("repairs::ui::Pages", "What is due")),
        {},
        45,  // the keys of the pages before it stay what they were
        [](pagekit::AppContext& context, QWidget* parent) {
            return new DuePage(context, parent);
        }});
    registry.add(pagekit::RecordDescription{
        QStringLiteral("order"), kOrdersPage,
        repairsText(QT_TRANSLATE_NOOP("repairs::ui::Pages", "Repair orders")),
        QStringLiteral("tool")});
    registry.add(
        pagekit::WatcherDescription{QStringLiteral("repairs.clocks"),
                                    [](pagekit::AppContext& context, QObject* parent) -> QObject* {
                                        return new ClockWatcher(context, parent);
                                    }});
    addTiles(registry);
    addCommands(registry);
    addPictures(registry);
}

}  // namespace repairs::ui
