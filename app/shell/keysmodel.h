#pragma once

#include <QAbstractTableModel>

namespace pagekit {
struct CommandDescription;
class PageRegistry;
}  // namespace pagekit

namespace shell {

class KeyBindings;

/// The commands with their keys, one a row; the third column says which keys clash with whom.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Command, Keys, Remark, ColumnCount };

    KeysModel(const pagekit::PageRegistry& pages, const KeyBindings& bindings,
              QObject* parent = nullptr);

    /// Only commands with this in their title or keys; empty for all.
    void setFilter(const QString& text);
    const pagekit::CommandDescription* command(int row) const;
    int rowOf(const QString& commandId) const;
    /// After a change of the keys.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const pagekit::CommandDescription& command, int column) const;

    const pagekit::PageRegistry& m_pages;
    const KeyBindings& m_bindings;
    QList<const pagekit::CommandDescription*> m_rows;
};

}  // namespace shell
