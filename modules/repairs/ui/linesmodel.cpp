#include "repairs/ui/linesmodel.h"

#include "core/money.h"
#include "core/quantity.h"
#include "repairs/domain/words.h"

namespace repairs::ui {
namespace {

bool isFigure(int column) {
    return column == LinesModel::Quantity || column == LinesModel::Minutes ||
           column == LinesModel::UnitPrice || column == LinesModel::Amount;
}

}  // namespace

LinesModel::LinesModel(core::Currency currency, core::Formats formats, QObject* parent)
    : QAbstractTableModel(parent), m_currency(currency), m_formats(formats) {}

void LinesModel::setLines(const QList<OrderLine>& lines) {
    m_removed.clear();
    replaceLines(lines);
}

void LinesModel::replaceLines(const QList<OrderLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

qint64 LinesModel::totalMinor() const {
    qint64 total = 0;
    for (const OrderLine& line : m_lines)
        total += line.amountMinor;
    return total;
}

int LinesModel::addLine(LineKind kind) {
    const int row = int(m_lines.size());
    beginInsertRows({}, row, row);
    OrderLine line;
    line.kind = kind;
    m_lines.append(line);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void LinesModel::removeLine(int row) {
    if (row < 0 || row >= m_lines.size())
        return;
    beginRemoveRows({}, row, row);
    const OrderLine line = m_lines.takeAt(row);
    if (!line.id.isNil())
        m_removed.append(line.id);
    endRemoveRows();
    Q_EMIT edited();
}

void LinesModel::setPart(int row, const PartId& part, const QString& text, qint64 unitPriceMinor) {
    OrderLine& line = m_lines[row];
    line.kind = LineKind::Part;
    line.part = part;
    line.text = text;
    line.unitPriceMinor = unitPriceMinor;
    changed(row);
}

void LinesModel::repeatFromAbove(const QModelIndex& index) {
    if (index.row() > 0)
        setData(index, index.siblingAtRow(index.row() - 1).data(Qt::EditRole), Qt::EditRole);
}

int LinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
    const OrderLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::EditRole:
        return raw(line, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return QStringLiteral("%1, %2, %3")
                .arg(shown(line, Kind), line.text, shown(line, Amount));
        return {};
    default:
        return {};
    }
}

bool LinesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole)
        return false;
    OrderLine& line = m_lines[index.row()];
    switch (index.column()) {
    case Kind:
        line.kind = LineKind(value.toInt());
        if (line.kind != LineKind::Part)
            line.part = PartId();
        break;
    case Text:
        line.text = value.toString();
        break;
    case Quantity:
        line.qtyMilli = value.toLongLong();
        break;
    case Minutes:
        line.minutes = value.toInt();
        break;
    case UnitPrice:
        line.unitPriceMinor = value.toLongLong();
        break;
    default:
        return false;
    }
    changed(index.row());
    return true;
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Work or part");
    case Quantity:
        return tr("Quantity");
    case Minutes:
        return tr("Time");
    case UnitPrice:
        return tr("Unit price");
    case Amount:
        return tr("Amount (%1)").arg(m_currency.code());
    default:
        return {};
    }
}

Qt::ItemFlags LinesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Amount ? base : base | Qt::ItemIsEditable;
}

QString LinesModel::shown(const OrderLine& line, int column) const {
    switch (column) {
    case Kind:
        return title(line.kind);
    case Text:
        return line.text;
    case Quantity:
        return core::formatQuantity(core::Quantity{line.qtyMilli});
    case Minutes:
        return line.minutes > 0 ? m_formats.duration(line.minutes) : QString();
    case UnitPrice:
        return core::formatAmount(core::Money{line.unitPriceMinor, m_currency});
    case Amount:
        return core::formatAmount(core::Money{line.amountMinor, m_currency});
    default:
        return {};
    }
}

QVariant LinesModel::raw(const OrderLine& line, int column) const {
    switch (column) {
    case Kind:
        return int(line.kind);
    case Text:
        return line.text;
    case Quantity:
        return line.qtyMilli;
    case Minutes:
        return line.minutes;
    case UnitPrice:
        return line.unitPriceMinor;
    case Amount:
        return line.amountMinor;
    default:
        return {};
    }
}

void LinesModel::recompute(OrderLine& line) const {
    const auto amount = lineAmount(line, m_currency);
    line.amountMinor = amount ? amount->minor : 0;
    line.taxMinor = taxWithin(line.amountMinor, line.taxBasisPoints);
}

void LinesModel::changed(int row) {
    recompute(m_lines[row]);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

}  // namespace repairs::ui
