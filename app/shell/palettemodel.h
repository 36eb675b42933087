#pragma once

#include <QAbstractListModel>

#include <functional>

namespace shell {

/// One line of the palette. A heading (no `run`) divides kinds and cannot be chosen.
struct PaletteItem {
    QString icon = {};
    QString title = {};
    QString subtitle = {};
    QString hint = {};  ///< key, or why it cannot run
    bool heading = false;
    bool enabled = true;
    std::function<void()> run = {};
};

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SubtitleRole = Qt::UserRole + 1, HintRole, IconRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void show(QList<PaletteItem> items);
    const PaletteItem& item(int row) const { return m_items.at(row); }
    /// The next row that can be chosen from `row` in this direction; -1 where there is none.
    int nextChoice(int row, int direction) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<PaletteItem> m_items;
};

}  // namespace shell
