#include "shell/keybindings.h"

#include "identity/session.h"
#include "modulekit/personalsettings.h"
#include "pagekit/pageregistry.h"

#include <algorithm>

namespace shell {
namespace {

bool shareKey(const QList<QKeySequence>& one, const QList<QKeySequence>& other) {
    return std::any_of(one.begin(), one.end(),
                       [&](const QKeySequence& key) { return other.contains(key); });
}

}  // namespace

KeyBindings::KeyBindings(pagekit::AppContext& context, QObject* parent)
    : QObject(parent), m_context(context) {
    connect(&context.session, &identity::Session::changed, this, &KeyBindings::changed);
}

QList<QKeySequence> KeyBindings::keysOf(const pagekit::CommandDescription& command) const {
    const QSettings& store = m_context.personal.store();
    const QString key = settingKey(command);
    if (!store.contains(key))
        return command.keys;
    QList<QKeySequence> keys =
        QKeySequence::listFromString(store.value(key).toString(), QKeySequence::PortableText);
    keys.removeAll(QKeySequence());  // what an empty text is read as
    return keys;
}

QString KeyBindings::textOf(const pagekit::CommandDescription& command) const {
    QStringList texts;
    for (const QKeySequence& key : keysOf(command))
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(" / "));
}

bool KeyBindings::isChanged(const pagekit::CommandDescription& command) const {
    return keysOf(command) != command.keys;
}

const pagekit::CommandDescription* KeyBindings::holderOf(const QKeySequence& key,
                                                         const QString& exceptCommand) const {
    for (const pagekit::CommandDescription& command : m_context.pages.commands()) {
        if (command.id != exceptCommand && keysOf(command).contains(key))
            return &command;
    }
    return nullptr;
}

QList<const pagekit::CommandDescription*> KeyBindings::conflictsOf(
    const pagekit::CommandDescription& command) const {
    QList<const pagekit::CommandDescription*> conflicts;
    const QList<QKeySequence> keys = keysOf(command);
    for (const pagekit::CommandDescription& other : m_context.pages.commands()) {
        if (other.id != command.id && shareKey(keys, keysOf(other)))
            conflicts.append(&other);
    }
    return conflicts;
}

void KeyBindings::setKeys(const pagekit::CommandDescription& command,
                          const QList<QKeySequence>& keys) {
    store(command, keys);
    Q_EMIT changed();
}

void KeyBindings::release(const QKeySequence& key) {
    for (const pagekit::CommandDescription& command : m_context.pages.commands()) {
        QList<QKeySequence> keys = keysOf(command);
        if (keys.removeAll(key) > 0)
            store(command, keys);
    }
    Q_EMIT changed();
}

void KeyBindings::reset(const pagekit::CommandDescription& command) {
    m_context.personal.store().remove(settingKey(command));
    Q_EMIT changed();
}

void KeyBindings::resetAll() {
    m_context.personal.store().remove(group());
    Q_EMIT changed();
}

QHash<QString, QString> KeyBindings::hints() const {
    QHash<QString, QString> hints;
    for (const pagekit::CommandDescription& command : m_context.pages.commands()) {
        if (!isChanged(command))
            continue;
        const QList<QKeySequence> keys = keysOf(command);
        const QString shown =
            keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
        for (const QKeySequence& usual : command.keys) {
            if (!keys.contains(usual))
                hints.insert(usual.toString(QKeySequence::PortableText), shown);
        }
    }
    return hints;
}

QString KeyBindings::group() const {
    const identity::Session& session = m_context.session;
    return QStringLiteral("keys/%1").arg(session.isSignedIn() ? session.user().id.toString()
                                                              : QStringLiteral("nobody"));
}

QString KeyBindings::settingKey(const pagekit::CommandDescription& command) const {
    return group() + u'/' + command.id;
}

void KeyBindings::store(const pagekit::CommandDescription& command,
                        const QList<QKeySequence>& keys) {
    if (keys == command.keys)
        m_context.personal.store().remove(settingKey(command));
    else
        m_context.personal.store().setValue(
            settingKey(command), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

}  // namespace shell
