#include "shell/keycapture.h"

#include <QKeyEvent>

namespace shell {
namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock ||
           key == Qt::Key_NumLock || key == Qt::Key_unknown || key == 0;
}

bool leaves(const QKeyEvent& event) {
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab ||
           event.key() == Qt::Key_Escape;
}

/// Function keys and the like stand alone, everything else needs Ctrl, Alt or Meta beside it.
bool typesText(const QKeyEvent& event) {
    const bool held =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !held && (event.key() < Qt::Key_Escape || event.key() == Qt::Key_Backspace ||
                     event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter ||
                     event.key() == Qt::Key_Delete ||
                     (event.key() >= Qt::Key_Home && event.key() <= Qt::Key_PageDown));
}

}  // namespace

KeyCapture::KeyCapture(QWidget* parent) : QLineEdit(parent) {
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyCapture::event(QEvent* event) {
    // Before the window's shortcuts: the key is meant for this field.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyCapture::keyPressEvent(QKeyEvent* event) {
    event->accept();
    if (leaves(*event)) {
        Q_EMIT left();
        return;
    }
    if (isModifier(event->key()))
        return;
    if (typesText(*event)) {
        Q_EMIT refused();
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    Q_EMIT pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key()))));
}

}  // namespace shell
