#include "shell/keysheet.h"

#include "shell/keybindings.h"

#include "pagekit/pageregistry.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int kColumns = 2;

QWidget* makeGroup(const QString& title, const QList<const pagekit::CommandDescription*>& commands,
                   const KeyBindings& bindings, QWidget* parent) {
    auto* group = new QWidget(parent);
    auto* layout = new QGridLayout(group);
    layout->setContentsMargins(0, 0, widgets::size::kStep6, widgets::size::kStep4);
    layout->setColumnStretch(0, 1);
    auto* heading = new QLabel(title, group);
    heading->setFont(widgets::fontFor(widgets::TextRole::Section));
    layout->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const pagekit::CommandDescription* command : commands) {
        auto* keys = new QLabel(bindings.textOf(*command), group);
        keys->setFont(widgets::fontFor(widgets::TextRole::Secondary));
        layout->addWidget(new QLabel(command->title(), group), row, 0);
        layout->addWidget(keys, row, 1, Qt::AlignRight);
        ++row;
    }
    layout->setRowStretch(row, 1);
    return group;
}

}  // namespace

KeySheet::KeySheet(const pagekit::PageRegistry& registry, const KeyBindings& keys, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    setObjectName(QStringLiteral("keySheet"));
    QMap<QString, QList<const pagekit::CommandDescription*>> groups;
    for (const pagekit::CommandDescription& command : registry.commands()) {
        const bool numbered =
            command.id.size() == 6 && command.id.startsWith(QLatin1String("page."));
        if (!keys.keysOf(command).isEmpty() && !numbered)
            groups[command.category()].append(&command);
    }

    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(widgets::size::kStep6, widgets::size::kStep6, 0,
                             widgets::size::kStep2);
    int position = 0;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group, ++position)
        grid->addWidget(makeGroup(group.key(), group.value(), keys, content), position / kColumns,
                        position % kColumns);
    auto* pages = new QLabel(
        tr("Alt+1 to Alt+9 open the entries of the side bar. Enter goes to the next field, "
           "F4 opens the choices of a field. Esc goes one level back; what you typed is kept."),
        content);
    pages->setWordWrap(true);
    grid->addWidget(pages, position / kColumns + 1, 0, 1, kColumns);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    resize(720, 560);
}

}  // namespace shell
