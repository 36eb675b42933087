#include "shell/keysmodel.h"

#include "shell/keybindings.h"

#include "pagekit/pageregistry.h"
#include "widgets/theme.h"

#include <algorithm>

namespace shell {

KeysModel::KeysModel(const pagekit::PageRegistry& pages, const KeyBindings& bindings,
                     QObject* parent)
    : QAbstractTableModel(parent), m_pages(pages), m_bindings(bindings) {
    setFilter(QString());
}

void KeysModel::setFilter(const QString& text) {
    beginResetModel();
    m_rows.clear();
    for (const pagekit::CommandDescription& command : m_pages.commands()) {
        if (text.isEmpty() || textAt(command, Command).contains(text, Qt::CaseInsensitive) ||
            textAt(command, Keys).contains(text, Qt::CaseInsensitive))
            m_rows.append(&command);
    }
    endResetModel();
}

const pagekit::CommandDescription* KeysModel::command(int row) const {
    return m_rows.value(row, nullptr);
}

int KeysModel::rowOf(const QString& commandId) const {
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const auto* command) { return command->id == commandId; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

void KeysModel::refresh() {
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KeysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex& index, int role) const {
    const pagekit::CommandDescription& command = *m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(command, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != Command)
            return {};
        QStringList spoken{textAt(command, Command), textAt(command, Keys),
                           textAt(command, Remark)};
        spoken.removeAll(QString());
        return spoken.join(QStringLiteral(", "));
    }
    case Qt::ForegroundRole:
        if (index.column() == Remark && !m_bindings.conflictsOf(command).isEmpty())
            return widgets::currentTheme().error.ink;
        return index.column() == Remark ? QVariant(widgets::currentTheme().text2) : QVariant();
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Command:
        return tr("Command");
    case Keys:
        return tr("Keys");
    default:
        return tr("Remark");
    }
}

QString KeysModel::textAt(const pagekit::CommandDescription& command, int column) const {
    if (column == Command) {
        // The nine entries of the side bar share one title.
        const QString number = command.id.section(u'.', 1);
        const bool numbered = command.id.startsWith(QLatin1String("page.")) && number.size() == 1;
        return numbered ? QStringLiteral("%1 (%2)").arg(command.title(), number) : command.title();
    }
    if (column == Keys)
        return m_bindings.textOf(command);
    const auto conflicts = m_bindings.conflictsOf(command);
    if (!conflicts.isEmpty())
        return tr("The same key as “%1”").arg(conflicts.first()->title());
    return m_bindings.isChanged(command) ? tr("Changed by you") : QString();
}

}  // namespace shell
