#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/page.h"

#include <QAction>
#include <QHash>
#include <QObject>

namespace pagekit {
struct CommandDescription;
}

namespace shell {

class KeyBindings;

/// The registered commands as QActions of the window: menus, keys, palette and key sheet are made
/// from these and nothing else. A command without a function of its own goes to the current page.
/// GUI thread.
class CommandActions final : public QObject {
    Q_OBJECT
public:
    CommandActions(pagekit::AppContext& context, KeyBindings& keys, QWidget* window);

    /// The page that answers commands from now on; nullptr for none.
    void setPage(pagekit::Page* page);

    QAction* action(const QString& commandId) const;
    /// Enabled or not, and why not.
    pagekit::CommandState stateOf(const pagekit::CommandDescription& command) const;
    void run(const pagekit::CommandDescription& command);

    /// Texts and keys anew, after a change of language or of the keys.
    void refresh();

private:
    void updateStates();
    QString withKeys(const QString& title, const pagekit::CommandDescription& command) const;

    pagekit::AppContext& m_context;
    KeyBindings& m_keys;
    QWidget* m_window;
    pagekit::Page* m_page = nullptr;
    QHash<QString, QAction*> m_actions;
};

}  // namespace shell
