#include "repairs/ui/orderdocuments.h"

#include "repairs/domain/words.h"
#include "repairs/ui/signaturestrokes.h"

#include "core/localtime.h"
#include "core/money.h"

#include <QCoreApplication>

namespace repairs::ui {
namespace {

QString paperText(const char* source) {
    return QCoreApplication::translate("repairs::ui::Papers", source);
}

/// One paper in the making.
class Paper {
public:
    Paper(const PaperParties& parties, const PaperStyle& style, const Printing& printing)
        : m_style(style), m_formats(style.language) {
        document.locale = QLocale(core::languageCode(style.language));
        document.copies = printing.copies;
        document.reprint = printing.reprint;
        document.author = parties.centreName;
        printing::CompanyHeader header;
        header.name = parties.centreName;
        header.lines = parties.centreLines;
        header.lines.removeAll(parties.centreName);
        document.blocks.append(header);
    }

    void head(const QString& kind, const QString& text, const QString& number) {
        document.kind = kind;
        document.title = text;
        document.number = number;
        document.blocks.append(printing::Title{text, number});
    }

    QString day(core::Instant instant) const {
        return m_formats.longDate(core::dateOf(instant, m_style.zone));
    }
    QString moment(core::Instant instant) const {
        return m_formats.dateTime(instant, m_style.zone);
    }
    QString date(const core::Date& civil) const { return m_formats.longDate(civil); }
    QString duration(int minutes) const { return m_formats.duration(minutes); }
    QString money(const core::Money& amount) const {
        return core::formatMoney(amount, amount.currency);
    }

    void paragraph(const QString& heading, const QString& text) {
        if (!text.isEmpty())
            document.blocks.append(printing::Paragraph{heading, text});
    }

    void lines(const QList<OrderLine>& rows, const QList<std::pair<QString, core::Money>>& totals,
               core::Currency currency) {
        printing::Table table;
        table.columns = {{paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Kind")),
                          printing::Align::Left, 1, true},
                         {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Work or part")),
                          printing::Align::Left, 4},
                         {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Quantity")),
                          printing::Align::Right},
                         {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Unit price")),
                          printing::Align::Right},
                         {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Amount")),
                          printing::Align::Right}};
        for (const OrderLine& line : rows) {
            table.rows.append({title(line.kind), line.text,
                               core::formatQuantity(core::Quantity{line.qtyMilli}),
                               core::formatAmount(core::Money{line.unitPriceMinor, currency}),
                               core::formatAmount(core::Money{line.amountMinor, currency})});
        }
        for (const auto& [label, amount] : totals)
            table.totals.append(
                {QString(), label, QString(), QString(), core::formatAmount(amount)});
        document.blocks.append(table);
    }

    void inWords(const core::Money& total) {
        const QString label = paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Total"));
        const bool hasCapitals =
            total.currency == core::Currency::cny() || total.currency == core::Currency::twd();
        const QString words = hasCapitals && m_style.language != core::Language::English
                                  ? core::moneyInCapitals(total, core::scriptOf(m_style.language))
                                  : QString();
        document.blocks.append(printing::AmountLine{label, words, money(total)});
    }

    printing::Signature signedBy(const QString& caption,
                                 const std::optional<OrderSignature>& signature) const {
        printing::Signature block;
        block.caption = caption;
        if (signature) {
            block.name = signature->signerName;
            block.date = day(signature->at);
            block.strokes = pathsOf(signature->strokes);
        }
        return block;
    }

    printing::Document document;

private:
    PaperStyle m_style;
    core::Formats m_formats;
};

void addField(QList<printing::Field>& fields, const char* label, const QString& value,
              bool isWide = false) {
    if (!value.isEmpty())
        fields.append({paperText(label), value, isWide});
}

printing::FieldGrid partyGrid(const Paper& paper, const PaperParties& parties, OrderKind kind,
                              core::Instant calledAt) {
    printing::FieldGrid grid;
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Customer"),
             parties.customerName);
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Telephone"),
             parties.customerPhone);
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Address"),
             parties.customerAddress, true);
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Unit"), parties.unitTitle);
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Serial number"),
             parties.unitSerial);
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Number plate"),
             parties.unitPlate);
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Kind of order"), title(kind));
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Called"),
             paper.moment(calledAt));
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Engineer"),
             parties.engineerName);
    return grid;
}

/// What receipt and sheet say alike about the call.
void addCall(Paper& paper, const Receipt& receipt) {
    printing::FieldGrid grid = partyGrid(paper, receipt.parties, receipt.kind, receipt.calledAt);
    const QString contact =
        QStringList{receipt.contactName, receipt.contactPhone}.join(u' ').trimmed();
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Person to ask for"), contact);
    if (receipt.promisedAt)
        addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Promised"),
                 paper.moment(*receipt.promisedAt));
    if (receipt.agreedAmount)
        addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Agreed up to"),
                 paper.money(*receipt.agreedAmount));
    paper.document.blocks.append(grid);
    paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Fault as reported")),
                    receipt.fault);
    paper.paragraph(
        paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "What the customer expects")),
        receipt.customerExpectation);
    paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Handed over with it")),
                    receipt.accessories);
}

void addFindings(Paper& paper, const QList<OrderFinding>& findings) {
    if (findings.isEmpty())
        return;
    printing::Table table;
    table.columns = {{paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Fault found"))},
                     {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Cause"))},
                     {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Measure"))}};
    for (const OrderFinding& finding : findings)
        table.rows.append({finding.fault, finding.cause, finding.measure});
    paper.document.blocks.append(table);
}

printing::Signature centreSeal() {
    printing::Signature block;
    block.caption = paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "For the centre"));
    block.hasSealSpace = true;
    return block;
}

}  // namespace

printing::Document receiptDocument(const Receipt& receipt, const PaperStyle& style,
                                   const Printing& printing) {
    Paper paper(receipt.parties, style, printing);
    paper.head(QStringLiteral("receipt"), title(DocumentKind::Receipt), receipt.number);
    addCall(paper, receipt);
    paper.document.blocks.append(printing::SignatureBlock{
        {paper.signedBy(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Customer")),
                        receipt.signature),
         centreSeal()}});
    paper.document.blocks.append(printing::Notes{{paperText(QT_TRANSLATE_NOOP(
        "repairs::ui::Papers", "Please bring this receipt when you collect the unit."))}});
    return paper.document;
}

printing::Document sheetDocument(const RepairSheet& sheet, const PaperStyle& style,
                                 const Printing& printing) {
    Paper paper(sheet.receipt.parties, style, printing);
    paper.head(QStringLiteral("repair-sheet"), title(DocumentKind::RepairSheet),
               sheet.receipt.number);
    addCall(paper, sheet.receipt);
    if (sheet.priority != Priority::Normal)
        paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Urgency")),
                        title(sheet.priority));
    addFindings(paper, sheet.findings);
    paper.lines(sheet.lines,
                {{paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Total")), sheet.total}},
                sheet.total.currency);
    paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "What the agreement says")),
                    sheet.verdict.join(u'\n'));
    paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Notes")),
                    sheet.notes.join(u'\n'));
    return paper.document;
}

printing::Document reportDocument(const RepairReport& report, const PaperStyle& style,
                                  const Printing& printing) {
    Paper paper(report.parties, style, printing);
    paper.head(QStringLiteral("repair-report"), title(DocumentKind::RepairReport), report.number);
    printing::FieldGrid grid = partyGrid(paper, report.parties, report.kind, report.calledAt);
    addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "Time spent"),
             paper.duration(report.minutesSpent));
    if (report.restoredOn)
        addField(grid.fields, QT_TRANSLATE_NOOP("repairs::ui::Papers", "In operation again on"),
                 paper.date(*report.restoredOn));
    paper.document.blocks.append(grid);
    paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Fault as reported")),
                    report.fault);
    paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Cause of the fault")),
                    report.causes.join(u'\n'));
    paper.paragraph(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Measures taken")),
                    report.measures.join(u'\n'));
    if (!report.lines.isEmpty()) {
        paper.lines(report.lines,
                    {{paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Labour")), report.labour},
                     {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Parts")), report.parts},
                     {paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Other")), report.other}},
                    report.total.currency);
        paper.inWords(report.total);
    }
    paper.document.blocks.append(printing::SignatureBlock{
        {paper.signedBy(paperText(QT_TRANSLATE_NOOP("repairs::ui::Papers", "Customer")),
                        report.signature),
         centreSeal()}});
    return paper.document;
}

}  // namespace repairs::ui
