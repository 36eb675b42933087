#include "repairs/ui/orderprinting.h"

#include "repairs/data/verdictpaper.h"
#include "repairs/domain/words.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "printing/printdialog.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

namespace repairs::ui {
namespace {

/// What a paper that is printed now needs of the file.
struct NextPaper {
    Printing printing;
    QStringList verdict;
};

}  // namespace

core::Result<printing::Document> documentOf(const OrderRecord& record, const PaperParties& parties,
                                            DocumentKind kind, const PaperStyle& style,
                                            const Printing& printing, const QStringList& verdict) {
    switch (kind) {
    case DocumentKind::Receipt:
        return receiptDocument(receiptOf(record, parties), style, printing);
    case DocumentKind::RepairSheet: {
        RepairSheet sheet = repairSheetOf(record, parties);
        sheet.verdict = verdict;
        return sheetDocument(sheet, style, printing);
    }
    case DocumentKind::RepairReport:
        break;
    }
    CORE_ASSIGN(const RepairReport report, repairReport(record, parties));
    return reportDocument(report, style, printing);
}

void printOrder(pagekit::AppContext& context, QWidget* parent, const OrderRecord& record,
                const PaperParties& parties, DocumentKind kind) {
    const OrderId id = record.order.id;
    const PaperStyle style{context.entry.language, context.entry.zone};
    auto next = context.database.read(
        [id, kind, style](storage::Connection& connection) -> core::Result<NextPaper> {
            NextPaper paper;
            CORE_ASSIGN(paper.printing, nextPrinting(connection, id, kind));
            CORE_ASSIGN(paper.verdict,
                        verdictPaper(connection, id, {core::Formats(style.language), style.zone}));
            return paper;
        });
    pagekit::withResult(parent, context.presenter, next, [=, &context](const NextPaper& paper) {
        auto document = documentOf(record, parties, kind, style, paper.printing, paper.verdict);
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
