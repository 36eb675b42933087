#pragma once

#include "pagekit/appcontext.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

namespace pagekit {
struct CommandDescription;
}

namespace shell {

/// The keys of the registered commands: the usual ones of their descriptions, or what the person
/// who is signed in set in their place, kept in the personal settings. Menus, palette, key sheet
/// and hints on buttons all ask here. GUI thread.
class KeyBindings final : public QObject {
    Q_OBJECT
public:
    explicit KeyBindings(pagekit::AppContext& context, QObject* parent = nullptr);

    QList<QKeySequence> keysOf(const pagekit::CommandDescription& command) const;
    /// "F3 / Ctrl+F" as this system writes it; empty without a key.
    QString textOf(const pagekit::CommandDescription& command) const;
    bool isChanged(const pagekit::CommandDescription& command) const;
    /// The other command that has one of these keys; nullptr when they are free.
    const pagekit::CommandDescription* holderOf(const QKeySequence& key,
                                                const QString& exceptCommand) const;
    /// Other commands that share a key with this one; then the key does nothing.
    QList<const pagekit::CommandDescription*> conflictsOf(
        const pagekit::CommandDescription& command) const;

    /// Takes effect at once. An empty list leaves the command without a key.
    void setKeys(const pagekit::CommandDescription& command, const QList<QKeySequence>& keys);
    /// Takes a key away from whatever command has it.
    void release(const QKeySequence& key);
    void reset(const pagekit::CommandDescription& command);
    void resetAll();

    /// Usual keys and those shown in their place, for the hints on buttons.
    QHash<QString, QString> hints() const;

Q_SIGNALS:
    void changed();

private:
    QString group() const;
    QString settingKey(const pagekit::CommandDescription& command) const;
    void store(const pagekit::CommandDescription& command, const QList<QKeySequence>& keys);

    pagekit::AppContext& m_context;
};

}  // namespace shell
