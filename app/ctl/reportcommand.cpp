#include "ctl/commands.h"
#include "ctl/orderactions.h"

#include "core/localtime.h"
#include "printing/pdf.h"
#include "repairs/data/orderrecords.h"
#include "repairs/data/paperpartyreads.h"
#include "repairs/domain/recordprint.h"
#include "repairs/domain/words.h"
#include "repairs/ui/orderprinting.h"
#include "staff/data/centrerecords.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTranslator>

namespace ctl {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ctl::ReportCommand)
};

core::Result<repairs::DocumentKind> documentNamed(const QString& name) {
    if (name == QLatin1String("receipt"))
        return repairs::DocumentKind::Receipt;
    if (name == QLatin1String("sheet"))
        return repairs::DocumentKind::RepairSheet;
    if (name == QLatin1String("report"))
        return repairs::DocumentKind::RepairReport;
    return core::fail(usage(ReportText::tr("“%1” is none of receipt, sheet, report.").arg(name)));
}

/// All that goes on the paper, read in one state of the file.
struct Paper {
    repairs::OrderRecord record;
    repairs::PaperParties parties;
    repairs::ui::PaperStyle style;
    repairs::Printing printing;
};

core::Result<Paper> readPaper(storage::Connection& connection, const QString& number,
                              repairs::DocumentKind kind) {
    CORE_ASSIGN(const auto id, repairs::orderWithNumber(connection, number));
    std::optional<repairs::OrderRecord> record;
    if (id) {
        CORE_ASSIGN(record, repairs::loadOrder(connection, *id));
    }
    if (!record) {
        return core::fail(
            QStringLiteral("order/not-found"),
            ReportText::tr("There is no order “%1”. “search” finds its number.").arg(number));
    }
    Paper paper;
    paper.record = *record;
    CORE_ASSIGN(paper.parties, repairs::partiesOf(connection, record->order));
    CORE_ASSIGN(paper.printing, repairs::nextPrinting(connection, *id, kind));
    CORE_ASSIGN(const auto centre,
                staff::findCentre(connection, staff::CentreId(record->order.centre)));
    if (centre) {
        CORE_ASSIGN(paper.style.zone, core::timeZone(centre->timeZone));
        paper.style.language =
            core::languageFromCode(centre->locale).value_or(core::Language::English);
    }
    return paper;
}

/// A paper speaks the centre's language, whatever the computer's is.
core::Result<printing::Document> documentInItsLanguage(const Paper& paper,
                                                       repairs::DocumentKind kind) {
    QTranslator words;
    const bool isLoaded = words.load(
        QStringLiteral(":/i18n/aftercare_%1.qm").arg(core::languageCode(paper.style.language)));
    if (isLoaded)
        QCoreApplication::installTranslator(&words);
    auto document =
        repairs::ui::documentOf(paper.record, paper.parties, kind, paper.style, paper.printing);
    QCoreApplication::removeTranslator(&words);
    return document;
}

core::Result<int> writeReport(Call& call) {
    if (call.typed().words.size() != 3) {
        return core::fail(
            usage(ReportText::tr("Type: report receipt|sheet|report NUMBER FILE.pdf")));
    }
    const QStringList& words = call.typed().words;
    return writePaper(call, words[0], words[1], words[2]);
}

}  // namespace

core::Result<int> writePaper(Call& call, const QString& document, const QString& number,
                             const QString& path) {
    CORE_ASSIGN(const auto kind, documentNamed(document));
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const Paper paper, database->readNow([&](storage::Connection& connection) {
        return readPaper(connection, number, kind);
    }));
    CORE_ASSIGN(const auto page, documentInItsLanguage(paper, kind));
    CORE_TRY(printing::writePdf(page, printing::PageSpec::of(printing::Paper::A4), path));
    CORE_TRY(database->writeNow(actor, [&](storage::WriteTx& tx) {
        return repairs::recordPrint(tx, paper.record.order.id, kind);
    }));
    call.answer(QJsonObject{{QStringLiteral("file"), path},
                            {QStringLiteral("copies"), paper.printing.copies},
                            {QStringLiteral("reprint"), paper.printing.reprint}},
                {path});
    return 0;
}

core::Result<int> printOrder(Call& call) {
    if (call.typed().words.size() != 3)
        return core::fail(usage(ReportText::tr("Type: order print NUMBER FILE.pdf")));
    return writePaper(call, call.typed().option("document", QStringLiteral("report")),
                      call.typed().words[1], call.typed().words[2]);
}

Command reportCommand() {
    return {"report",
            "receipt|sheet|report NUMBER FILE.pdf",
            "Writes a paper of an order as PDF and counts it as printed.",
            {},
            writeReport};
}

}  // namespace ctl
