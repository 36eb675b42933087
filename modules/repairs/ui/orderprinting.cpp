#include "repairs/ui/orderprinting.h"

#include "repairs/data/orderrecords.h"
#include "repairs/data/paperpartyreads.h"
#include "repairs/data/verdictpaper.h"
#include "repairs/domain/words.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "printing/print.h"
#include "printing/printdialog.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>

#include <functional>

namespace repairs::ui {
namespace {

/// What a paper that is printed now needs of the file.
struct NextPaper {
    Printing printing;
    QStringList verdict;
};

using CountPrint = std::function<void(int copies)>;

void countPrint(pagekit::AppContext& context, const OrderId& id, DocumentKind kind, int copies) {
    auto counted = context.database.write(
        context.session.actor(),
        [id, kind, copies](storage::WriteTx& tx) { return recordPrint(tx, id, kind, copies); });
    pagekit::withResult(context.presenter.receiver(), context.presenter, counted,
                        [](const Printing&) {});
}

printing::PrintDialog* preview(pagekit::AppContext& context, QWidget* parent,
                               const printing::Document& document, const CountPrint& count) {
    auto* dialog = new printing::PrintDialog(document, context.printers, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto done = [dialog, count] { count(dialog->copies()); };
    QObject::connect(dialog, &printing::PrintDialog::printed, dialog, done);
    QObject::connect(dialog, &printing::PrintDialog::saved, dialog, done);
    dialog->open();
    return dialog;
}

void printAtOnce(pagekit::AppContext& context, QWidget* parent, printing::Document document,
                 const CountPrint& count) {
    const printing::PrinterChoice choice = context.printers.choiceFor(document.kind);
    // A second printing is one marked sheet, whatever was chosen for the first.
    if (document.reprint == 0 && choice.copies > 0)
        document.copies = choice.copies;
    if (const core::Done printed = printing::printNow(document, choice); !printed) {
        preview(context, parent, document, count)->showError(printed.error());
        return;
    }
    count(document.copies);
    context.presenter.showDone(
        QCoreApplication::translate("repairs::ui::OrderView", "%1 went to the printer %2.")
            .arg(document.title, choice.printer));
}

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
                const PaperParties& parties, DocumentKind kind, PrintWay way) {
    const OrderId id = record.order.id;
    const PaperStyle style{context.entry.language, context.entry.zone};
    auto next =
        context.database.read([id, kind, style, now = context.time.now()](
                                  storage::Connection& connection) -> core::Result<NextPaper> {
            NextPaper paper;
            CORE_ASSIGN(paper.printing, nextPrinting(connection, id, kind));
            const agreements::VerdictStyle words{core::Formats(style.language), style.zone};
            CORE_ASSIGN(paper.verdict, verdictPaper(connection, id, words));
            CORE_ASSIGN(const QStringList clocks, clockPaper(connection, id, words, now));
            paper.verdict += clocks;
            return paper;
        });
    pagekit::withResult(parent, context.presenter, next, [=, &context](const NextPaper& paper) {
        auto document = documentOf(record, parties, kind, style, paper.printing, paper.verdict);
        if (!document) {
            context.presenter.showError(document.error());
            return;
        }
        const auto count = [&context, id, kind](int copies) {
            countPrint(context, id, kind, copies);
        };
        if (way == PrintWay::Preview)
            preview(context, parent, *document, count);
        else
            printAtOnce(context, parent, *document, count);
    });
}

void printOrder(pagekit::AppContext& context, QWidget* parent, const OrderId& order,
                DocumentKind kind, PrintWay way) {
    struct Content {
        std::optional<OrderRecord> record;
        PaperParties parties;
    };
    const auto read =
        context.database.read([order](storage::Connection& connection) -> core::Result<Content> {
            Content content;
            CORE_ASSIGN(content.record, loadOrder(connection, order));
            if (content.record) {
                CORE_ASSIGN(content.parties, partiesOf(connection, content.record->order));
            }
            return content;
        });
    pagekit::withResult(parent, context.presenter, read, [=, &context](const Content& content) {
        if (content.record)
            printOrder(context, parent, *content.record, content.parties, kind, way);
    });
}

}  // namespace repairs::ui
