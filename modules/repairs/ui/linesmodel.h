#pragma once

#include "core/currency.h"
#include "core/formats.h"
#include "repairs/domain/orderparts.h"

#include <QAbstractTableModel>

namespace repairs::ui {

/// The labour, part and other lines of an order while they are edited. Amounts follow at each
/// change. Rows that were there keep their ids; removed ones are listed for the save. GUI thread.
class LinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Text, Quantity, Minutes, UnitPrice, Amount, ColumnCount };

    LinesModel(core::Currency currency, core::Formats formats, QObject* parent);

    void setLines(const QList<OrderLine>& lines);
    /// As a draft had them; what was removed stays removed.
    void replaceLines(const QList<OrderLine>& lines);
    const QList<OrderLine>& lines() const { return m_lines; }
    const QList<LineId>& removed() const { return m_removed; }
    qint64 totalMinor() const;
    void setCurrency(core::Currency currency) { m_currency = currency; }
    core::Currency currency() const { return m_currency; }

    /// A new line of this kind at the end; its row.
    int addLine(LineKind kind);
    void removeLine(int row);
    /// What a picked part brings: its name and price.
    void setPart(int row, const PartId& part, const QString& text, qint64 unitPriceMinor);
    /// The column's value from the row above (Ctrl+D).
    void repeatFromAbove(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    QString shown(const OrderLine& line, int column) const;
    QVariant raw(const OrderLine& line, int column) const;
    void recompute(OrderLine& line) const;
    void changed(int row);

    core::Currency m_currency;
    core::Formats m_formats;
    QList<OrderLine> m_lines;
    QList<LineId> m_removed;
};

}  // namespace repairs::ui
