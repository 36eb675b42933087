#include "parts/ui/stocktasks.h"

#include "parts/domain/stockrights.h"
#include "parts/ui/earliermovedialog.h"
#include "parts/ui/stockmovedialog.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"

#include <QCoreApplication>

#include <algorithm>

namespace parts::ui {
namespace {

template <MoveTask task>
QDialog* makeMove(pagekit::AppContext& context, const StockPlace& place, QWidget* parent) {
    return new StockMoveDialog(context, task, place, parent);
}

template <EarlierMoveDialog::Task task>
QDialog* makeEarlier(pagekit::AppContext& context, const StockPlace& place, QWidget* parent) {
    return new EarlierMoveDialog(context, task, place.part, {}, parent);
}

template <MoveTask task>
QString moveTitle() {
    return title(task);
}

template <EarlierMoveDialog::Task task>
QString earlierTitle() {
    return EarlierMoveDialog::title(task);
}

template <MoveTask task>
StockTask moveTask(const char* id, const char* icon, Qt::Key key, identity::Right (*right)()) {
    return {id, icon, Qt::CTRL | Qt::SHIFT | key, moveTitle<task>, right, makeMove<task>};
}

template <EarlierMoveDialog::Task task>
StockTask earlierTask(const char* id, const char* icon, Qt::Key key) {
    return {id,
            icon,
            Qt::CTRL | Qt::SHIFT | key,
            earlierTitle<task>,
            moveStockRight,
            makeEarlier<task>};
}

}  // namespace

const QList<StockTask>& stockTasks() {
    using Earlier = EarlierMoveDialog::Task;
    static const QList<StockTask> tasks{
        moveTask<MoveTask::Receive>("stock.receive", "download", Qt::Key_R, moveStockRight),
        moveTask<MoveTask::Issue>("stock.issue", "upload", Qt::Key_I, moveStockRight),
        moveTask<MoveTask::Transfer>("stock.transfer", "truck", Qt::Key_T, moveStockRight),
        earlierTask<Earlier::ReturnUnused>("stock.return", "arrow-back-up", Qt::Key_B),
        moveTask<MoveTask::Count>("stock.count", "clipboard-list", Qt::Key_N, countStockRight),
        moveTask<MoveTask::Scrap>("stock.scrap", "trash", Qt::Key_X, moveStockRight),
        earlierTask<Earlier::TakeBack>("stock.take_back", "history", Qt::Key_Y)};
    return tasks;
}

const StockTask* stockTask(const QString& id) {
    const auto found = std::ranges::find_if(
        stockTasks(), [&id](const StockTask& task) { return id == QLatin1String(task.id); });
    return found == stockTasks().end() ? nullptr : &*found;
}

void addStockCommands(pagekit::PageRegistry& registry) {
    for (const StockTask& task : stockTasks())
        registry.add(pagekit::CommandDescription{
            QLatin1String(task.id),
            task.title,
            {},
            [] { return QCoreApplication::translate("parts::ui::Pages", "Stock"); },
            QLatin1String(task.icon),
            {QKeySequence(task.key)},
            task.right().id,
            [id = QString::fromLatin1(task.id)](pagekit::AppContext& context) {
                context.navigator.openPage(QStringLiteral("parts.stock"),
                                           {{QStringLiteral("do"), id}});
            }});
}

}  // namespace parts::ui
