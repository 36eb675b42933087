#pragma once

#include "pagekit/appcontext.h"
#include "repairs/domain/orderrecord.h"
#include "repairs/domain/paperparties.h"
#include "repairs/ui/orderdocuments.h"

class QWidget;

namespace repairs::ui {

/// The paper of an order, marked as `printing` says. "report/incomplete" names what S161 still
/// lacks.
core::Result<printing::Document> documentOf(const OrderRecord& record, const PaperParties& parties,
                                            DocumentKind kind, const PaperStyle& style,
                                            const Printing& printing,
                                            const QStringList& verdict = {});

/// The preview lets one choose printer, paper and copies.
enum class PrintWay { AtOnce, Preview };

/// Prints the paper, numbered and marked as the ledger of printings says, at once on the printer
/// remembered for its kind; where there is none, or where it is wanted, shows it first. Counts the
/// printing when it is printed or saved.
void printOrder(pagekit::AppContext& context, QWidget* parent, const OrderRecord& record,
                const PaperParties& parties, DocumentKind kind, PrintWay way = PrintWay::Preview);
/// Reads the order first.
void printOrder(pagekit::AppContext& context, QWidget* parent, const OrderId& order,
                DocumentKind kind, PrintWay way);

}  // namespace repairs::ui
