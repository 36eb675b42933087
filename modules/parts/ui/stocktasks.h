#pragma once

#include "identity/user.h"
#include "pagekit/appcontext.h"
#include "parts/domain/stock.h"

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace pagekit {
class PageRegistry;
}

namespace parts::ui {

/// What can be done to the stock, from the page of stock and from anywhere by key or palette.
struct StockTask {
    const char* id;  ///< of the command, "stock.receive"
    const char* icon;
    QKeyCombination key;
    QString (*title)();
    identity::Right (*right)();
    /// The dialog that does it; `place` is where the person stands, its ids may be nil.
    QDialog* (*make)(pagekit::AppContext& context, const StockPlace& place, QWidget* parent);
};

/// In the order of the menu, the first is the usual one.
const QList<StockTask>& stockTasks();
/// nullptr for an unknown id.
const StockTask* stockTask(const QString& id);

/// Registers them as commands that open the page of stock with {"do": id}.
void addStockCommands(pagekit::PageRegistry& registry);

}  // namespace parts::ui
