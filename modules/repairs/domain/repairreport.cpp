#include "repairs/domain/repairreport.h"

#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace repairs {
namespace {

QString sayReport(const char* text) {
    return QCoreApplication::translate("repairs::RepairReport", text);
}

void addOnce(QStringList& list, const QString& text) {
    const QString trimmed = text.trimmed();
    if (!trimmed.isEmpty() && !list.contains(trimmed))
        list.append(trimmed);
}

QStringList causesOf(const OrderRecord& record) {
    QStringList causes;
    for (const OrderFinding& finding : record.findings) {
        const bool hasCode = finding.causeCode && *finding.causeCode != CauseCode::Unknown;
        if (!finding.cause.trimmed().isEmpty())
            addOnce(causes, finding.cause);
        else if (hasCode)
            addOnce(causes, title(*finding.causeCode));
    }
    return causes;
}

QStringList measuresOf(const OrderRecord& record) {
    QStringList measures;
    for (const OrderFinding& finding : record.findings)
        addOnce(measures, finding.measure);
    return measures;
}

int minutesOf(const OrderRecord& record) {
    int minutes = 0;
    for (const OrderLine& line : record.lines)
        minutes += line.minutes;
    return minutes;
}

core::Money sumOf(const OrderRecord& record, std::optional<LineKind> kind) {
    core::Money sum{0, record.order.currency};
    for (const OrderLine& line : record.lines)
        if (!kind || line.kind == *kind)
            sum.minor += line.amountMinor;
    return sum;
}

std::optional<OrderSignature> lastSignature(const OrderRecord& record, SignaturePurpose purpose) {
    std::optional<OrderSignature> last;
    for (const OrderSignature& signature : record.signatures)
        if (signature.purpose == purpose)
            last = signature;
    return last;
}

}  // namespace

QStringList missingForReport(const OrderRecord& record) {
    QStringList missing;
    if (causesOf(record).isEmpty())
        missing.append(
            sayReport(QT_TRANSLATE_NOOP("repairs::RepairReport", "the cause of the fault")));
    if (measuresOf(record).isEmpty())
        missing.append(sayReport(QT_TRANSLATE_NOOP("repairs::RepairReport", "the measures taken")));
    if (minutesOf(record) <= 0)
        missing.append(sayReport(QT_TRANSLATE_NOOP("repairs::RepairReport", "the time spent")));
    if (!record.order.restoredOn) {
        missing.append(sayReport(
            QT_TRANSLATE_NOOP("repairs::RepairReport", "the day of return to normal operation")));
    }
    return missing;
}

core::Result<RepairReport> repairReport(const OrderRecord& record, const PaperParties& parties) {
    const QStringList missing = missingForReport(record);
    if (!missing.isEmpty()) {
        //: %1 is a list such as "the cause of the fault, the time spent"
        const QString sentence = sayReport(QT_TRANSLATE_NOOP(
            "repairs::RepairReport", "The report still lacks: %1. Add this to the order first."));
        //: Between the entries of a list
        const QString comma = sayReport(QT_TRANSLATE_NOOP("repairs::RepairReport", ", "));
        return core::fail(QStringLiteral("report/incomplete"), sentence.arg(missing.join(comma)));
    }
    const Order& order = record.order;
    RepairReport report;
    report.parties = parties;
    report.number = order.number;
    report.kind = order.kind;
    report.calledAt = order.calledAt;
    report.fault = order.fault;
    report.causes = causesOf(record);
    report.measures = measuresOf(record);
    report.minutesSpent = minutesOf(record);
    report.restoredOn = order.restoredOn;
    report.lines = record.lines;
    report.labour = sumOf(record, LineKind::Labour);
    report.parts = sumOf(record, LineKind::Part);
    report.other = sumOf(record, LineKind::Other);
    report.total = sumOf(record, std::nullopt);
    report.signature = lastSignature(record, SignaturePurpose::Work);
    return report;
}

Receipt receiptOf(const OrderRecord& record, const PaperParties& parties) {
    const Order& order = record.order;
    Receipt receipt;
    receipt.parties = parties;
    receipt.number = order.number;
    receipt.kind = order.kind;
    receipt.calledAt = order.calledAt;
    receipt.contactName = order.contactName;
    receipt.contactPhone = order.contactPhone;
    receipt.fault = order.fault;
    receipt.customerExpectation = order.customerExpectation;
    receipt.accessories = order.accessories;
    receipt.promisedAt = order.promisedAt;
    for (const OrderEvent& event : record.events)
        if (event.kind == EventKind::AmountAgreed && event.amountMinor)
            receipt.agreedAmount = core::Money{*event.amountMinor, order.currency};
    receipt.signature = lastSignature(record, SignaturePurpose::HandOver);
    return receipt;
}

RepairSheet repairSheetOf(const OrderRecord& record, const PaperParties& parties) {
    RepairSheet sheet;
    sheet.receipt = receiptOf(record, parties);
    sheet.priority = record.order.priority;
    sheet.findings = record.findings;
    sheet.lines = record.lines;
    sheet.total = sumOf(record, std::nullopt);
    for (const OrderEvent& event : record.events)
        if (event.kind == EventKind::Note)
            sheet.notes.append(event.text);
    return sheet;
}

}  // namespace repairs
