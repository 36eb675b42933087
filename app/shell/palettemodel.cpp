#include "shell/palettemodel.h"

namespace shell {

void PaletteModel::show(QList<PaletteItem> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int PaletteModel::nextChoice(int row, int direction) const {
    for (int next = row + direction; next >= 0 && next < m_items.size(); next += direction) {
        if (!m_items.at(next).heading)
            return next;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return item.subtitle.isEmpty() ? item.title
                                       : QStringLiteral("%1, %2").arg(item.title, item.subtitle);
    case SubtitleRole:
        return item.subtitle;
    case HintRole:
        return item.hint;
    case IconRole:
        return item.icon;
    case HeadingRole:
        return item.heading;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (m_items.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace shell
