#include "repairs/ui/orderprinting.h"

#include "repairs/domain/words.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "printing/printdialog.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

namespace repairs::ui {

core::Result<printing::Document> documentOf(const OrderRecord& record, const PaperParties& parties,
                                            DocumentKind kind, const PaperStyle& style,
                                            const Printing& printing) {
    switch (kind) {
    case DocumentKind::Receipt:
        return receiptDocument(receiptOf(record, parties), style, printing);
    case DocumentKind::RepairSheet:
        return sheetDocument(repairSheetOf(record, parties), style, printing);
    case DocumentKind::RepairReport:
        break;
    }
    CORE_ASSIGN(const RepairReport report, repairReport(record, parties));
    return reportDocument(report, style, printing);
}

void printOrder(pagekit::AppContext& context, QWidget* parent, const OrderRecord& record,
                const PaperParties& parties, DocumentKind kind) {
    const OrderId id = record.order.id;
    auto next = context.database.read(
        [id, kind](storage::Connection& connection) { return nextPrinting(connection, id, kind); });
    pagekit::withResult(parent, context.presenter, next, [=, &context](const Printing& marked) {
        const PaperStyle style{context.entry.language, context.entry.zone};
        auto document = documentOf(record, parties, kind, style, marked);
        if (!document) {
            context.presenter.showError(document.error());
            return;
        }
        auto* dialog = new printing::PrintDialog(*document, context.printers, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const auto count = [&context, id, kind] {
            auto counted = context.database.write(
                context.session.actor(),
                [id, kind](storage::WriteTx& tx) { return recordPrint(tx, id, kind); });
            pagekit::withResult(context.presenter.receiver(), context.presenter, counted,
                                [](const Printing&) {});
        };
        QObject::connect(dialog, &printing::PrintDialog::printed, dialog, count);
        QObject::connect(dialog, &printing::PrintDialog::saved, dialog, count);
        dialog->open();
    });
}

}  // namespace repairs::ui
