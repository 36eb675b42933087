#include "shell/editcommands.h"

#include "widgets/undobar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace shell {
namespace {

bool canUndoIn(const QObject* editor) {
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->isUndoAvailable();
    const auto* note = qobject_cast<const QPlainTextEdit*>(editor);
    return note && !note->isReadOnly() && note->document()->isUndoAvailable();
}

bool canRedoIn(const QObject* editor) {
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->isRedoAvailable();
    const auto* note = qobject_cast<const QPlainTextEdit*>(editor);
    return note && !note->isReadOnly() && note->document()->isRedoAvailable();
}

}  // namespace

EditCommands::EditCommands(widgets::UndoBar& bar, QObject* parent) : QObject(parent), m_bar(bar) {
    qApp->installEventFilter(this);
}

pagekit::CommandState EditCommands::undoState() const {
    if (canUndoIn(QApplication::focusWidget()) || m_bar.isOffering())
        return {true, {}};
    return {false, tr("There is nothing to take back.")};
}

pagekit::CommandState EditCommands::redoState() const {
    if (canRedoIn(QApplication::focusWidget()))
        return {true, {}};
    return {false, tr("Nothing was taken back in this field.")};
}

void EditCommands::undo() {
    QWidget* focused = QApplication::focusWidget();
    if (!canUndoIn(focused))
        m_bar.undo();
    else if (auto* line = qobject_cast<QLineEdit*>(focused))
        line->undo();
    else
        qobject_cast<QPlainTextEdit*>(focused)->undo();
}

void EditCommands::redo() {
    QWidget* focused = QApplication::focusWidget();
    if (!canRedoIn(focused))
        return;
    if (auto* line = qobject_cast<QLineEdit*>(focused))
        line->redo();
    else
        qobject_cast<QPlainTextEdit*>(focused)->redo();
}

bool EditCommands::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) && m_bar.isOffering() &&
        watched == QApplication::focusWidget() && !canUndoIn(watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace shell
