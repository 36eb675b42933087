#include "repairs/ui/findingsmodel.h"

#include "repairs/domain/words.h"

namespace repairs::ui {

void FindingsModel::setFindings(const QList<OrderFinding>& findings) {
    m_removed.clear();
    replaceFindings(findings);
}

void FindingsModel::replaceFindings(const QList<OrderFinding>& findings) {
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::addFinding(const QString& fault) {
    const int row = int(m_findings.size());
    beginInsertRows({}, row, row);
    OrderFinding finding;
    finding.fault = fault;
    m_findings.append(finding);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void FindingsModel::removeFinding(int row) {
    if (row < 0 || row >= m_findings.size())
        return;
    beginRemoveRows({}, row, row);
    const OrderFinding finding = m_findings.takeAt(row);
    if (!finding.id.isNil())
        m_removed.append(finding.id);
    endRemoveRows();
    Q_EMIT edited();
}

void FindingsModel::repeatFromAbove(const QModelIndex& index) {
    if (index.row() > 0)
        setData(index, index.siblingAtRow(index.row() - 1).data(Qt::EditRole), Qt::EditRole);
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    const OrderFinding& finding = m_findings.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return QStringLiteral("%1, %2, %3").arg(finding.fault, finding.cause, finding.measure);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Fault:
        return finding.fault;
    case CauseClass:
        if (!finding.causeCode)
            return {};
        return role == Qt::EditRole ? QVariant(int(*finding.causeCode))
                                    : QVariant(title(*finding.causeCode));
    case Cause:
        return finding.cause;
    case Measure:
        return finding.measure;
    default:
        return {};
    }
}

bool FindingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole)
        return false;
    OrderFinding& finding = m_findings[index.row()];
    switch (index.column()) {
    case Fault:
        finding.fault = value.toString();
        break;
    case CauseClass:
        finding.causeCode =
            value.isValid() ? std::optional(CauseCode(value.toInt())) : std::nullopt;
        break;
    case Cause:
        finding.cause = value.toString();
        break;
    case Measure:
        finding.measure = value.toString();
        break;
    default:
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fault:
        return tr("Fault found");
    case CauseClass:
        return tr("Kind of cause");
    case Cause:
        return tr("Cause");
    case Measure:
        return tr("Measure");
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& /*index*/) const {
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

}  // namespace repairs::ui
