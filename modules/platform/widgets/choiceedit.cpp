#include "widgets/choiceedit.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace widgets {

ChoiceEdit::ChoiceEdit(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(14);
    setPlaceholderText(tr("Choose"));
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, &ChoiceEdit::edited);
}

void ChoiceEdit::add(const QVariant& value, const QString& text) {
    const int before = currentIndex();
    addItem(text, value);
    // QComboBox chooses the first entry by itself; nothing is chosen until somebody does.
    if (before < 0)
        setCurrentIndex(-1);
}

void ChoiceEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F4 || event->key() == Qt::Key_F7)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

void ChoiceEdit::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

QString ChoiceEdit::help() const {
    return tr("The first letter, Up and Down choose; F4 opens the list.");
}

}  // namespace widgets
