#pragma once

#include "repairs/domain/orderparts.h"

#include <QAbstractTableModel>

namespace repairs::ui {

/// What was found, why, and what was done, while it is edited. GUI thread.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Fault, CauseClass, Cause, Measure, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<OrderFinding>& findings);
    /// As a draft had them; what was removed stays removed.
    void replaceFindings(const QList<OrderFinding>& findings);
    const QList<OrderFinding>& findings() const { return m_findings; }
    const QList<FindingId>& removed() const { return m_removed; }

    int addFinding(const QString& fault = {});
    void removeFinding(int row);
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
    QList<OrderFinding> m_findings;
    QList<FindingId> m_removed;
};

}  // namespace repairs::ui
