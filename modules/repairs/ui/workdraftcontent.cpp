#include "repairs/ui/workdraftcontent.h"

namespace repairs::ui {
namespace {

template <class Entity>
core::Id<Entity> idFrom(const QVariant& text) {
    return core::Id<Entity>(core::RowId::fromString(text.toString()).value_or(core::RowId()));
}

QString textOf(const core::RowId& id) {
    return id.isNil() ? QString() : id.toString();
}

}  // namespace

QVariantList contentOf(const QList<OrderFinding>& findings) {
    QVariantList all;
    for (const OrderFinding& finding : findings)
        all.append(QVariant(QVariantList{textOf(finding.id.row()), finding.position, finding.fault,
                                         finding.causeCode ? int(*finding.causeCode) : -1,
                                         finding.cause, finding.measure}));
    return all;
}

QVariantList contentOf(const QList<OrderLine>& lines) {
    QVariantList all;
    for (const OrderLine& line : lines)
        all.append(QVariant(QVariantList{
            textOf(line.id.row()), line.position, int(line.kind), line.text,
            textOf(line.part.row()), textOf(line.person.row()), line.minutes, line.qtyMilli,
            line.unitPriceMinor, line.taxBasisPoints, line.amountMinor, line.taxMinor}));
    return all;
}

QList<OrderFinding> findingsFrom(const QVariantList& content) {
    QList<OrderFinding> findings;
    for (const QVariant& one : content) {
        const QVariantList values = one.toList();
        OrderFinding finding;
        finding.id = idFrom<OrderFinding>(values.value(0));
        finding.position = values.value(1).toInt();
        finding.fault = values.value(2).toString();
        const int cause = values.value(3).toInt();
        if (cause >= 0)
            finding.causeCode = CauseCode(cause);
        finding.cause = values.value(4).toString();
        finding.measure = values.value(5).toString();
        findings.append(finding);
    }
    return findings;
}

QList<OrderLine> linesFrom(const QVariantList& content) {
    QList<OrderLine> lines;
    for (const QVariant& one : content) {
        const QVariantList values = one.toList();
        OrderLine line;
        line.id = idFrom<OrderLine>(values.value(0));
        line.position = values.value(1).toInt();
        line.kind = LineKind(values.value(2).toInt());
        line.text = values.value(3).toString();
        line.part = idFrom<parts::Part>(values.value(4));
        line.person = idFrom<staff::Person>(values.value(5));
        line.minutes = values.value(6).toInt();
        line.qtyMilli = values.value(7).toLongLong();
        line.unitPriceMinor = values.value(8).toLongLong();
        line.taxBasisPoints = values.value(9).toInt();
        line.amountMinor = values.value(10).toLongLong();
        line.taxMinor = values.value(11).toLongLong();
        lines.append(line);
    }
    return lines;
}

}  // namespace repairs::ui
