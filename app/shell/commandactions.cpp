#include "shell/commandactions.h"

#include "shell/keybindings.h"

#include "identity/session.h"
#include "pagekit/pageregistry.h"
#include "widgets/appstyle.h"

#include <QApplication>
#include <QWidget>

namespace shell {

CommandActions::CommandActions(pagekit::AppContext& context, KeyBindings& keys, QWidget* window)
    : QObject(window), m_context(context), m_keys(keys), m_window(window) {
    for (const pagekit::CommandDescription& command : context.pages.commands()) {
        auto* action = new QAction(window);
        action->setObjectName(command.id);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, &command] { run(command); });
        window->addAction(action);
        m_actions.insert(command.id, action);
    }
    connect(&keys, &KeyBindings::changed, this, &CommandActions::refresh);
    refresh();
}

void CommandActions::setPage(pagekit::Page* page) {
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (m_page) {
        connect(m_page, &pagekit::Page::commandsChanged, this, &CommandActions::updateStates);
        connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
    }
    updateStates();
}

QAction* CommandActions::action(const QString& commandId) const {
    return m_actions.value(commandId);
}

pagekit::CommandState CommandActions::stateOf(const pagekit::CommandDescription& command) const {
    if (!command.right.isEmpty() && !m_context.session.actor().may(command.right))
        return {false, tr("You do not have the right for this.")};
    if (command.run)
        return command.state ? command.state() : pagekit::CommandState{true, {}};
    if (m_page) {
        if (const auto state = m_page->stateOf(command.id))
            return *state;
    }
    return {false, tr("This page has no such command.")};
}

void CommandActions::run(const pagekit::CommandDescription& command) {
    if (!stateOf(command).enabled)
        return;
    if (command.run)
        command.run(m_context);
    else if (m_page)
        m_page->run(command.id);
}

void CommandActions::refresh() {
    if (auto* style = qobject_cast<widgets::AppStyle*>(QApplication::style()))
        style->setKeyHints(m_keys.hints());
    for (const pagekit::CommandDescription& command : m_context.pages.commands()) {
        QAction* action = m_actions.value(command.id);
        action->setText(command.title());
        action->setShortcuts(m_keys.keysOf(command));
        if (command.help)
            action->setStatusTip(command.help());
    }
    updateStates();
}

void CommandActions::updateStates() {
    for (const pagekit::CommandDescription& command : m_context.pages.commands()) {
        // Esc and the like must reach the focused editor first, hence never disabled for want of a
        // page: run() asks again.
        const pagekit::CommandState state = stateOf(command);
        QAction* action = m_actions.value(command.id);
        // What a state of its own says may have changed by the time the key is pressed.
        action->setEnabled(state.enabled || command.state);
        action->setToolTip(state.enabled ? withKeys(command.title(), command) : state.reason);
    }
}

QString CommandActions::withKeys(const QString& title,
                                 const pagekit::CommandDescription& command) const {
    const QString keys = m_keys.textOf(command);
    return keys.isEmpty() ? title : QStringLiteral("%1  %2").arg(title, keys);
}

}  // namespace shell
