#include "widgets/lineeditor.h"

#include <QFocusEvent>

namespace widgets {

LineEditor::LineEditor(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textEdited, this, &LineEditor::edited);
}

void LineEditor::setNaturalWidth(int width) {
    m_naturalWidth = width;
    setSizePolicy(width > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize LineEditor::sizeHint() const {
    const QSize usual = QLineEdit::sizeHint();
    if (m_naturalWidth == 0)
        return usual;
    // Widths are given for a font of 10 pt and grow with it.
    const double factor = font().pointSizeF() > 0 ? font().pointSizeF() / 10.0 : 1.0;
    return {qRound(m_naturalWidth * factor), usual.height()};
}

void LineEditor::tidy() {
    const QString trimmed = text().trimmed();
    if (trimmed != text())
        setText(trimmed);
}

void LineEditor::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason && !isReadOnly())
        tidy();
    QLineEdit::focusOutEvent(event);
}

void LineEditor::useLatinKeys() {
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

}  // namespace widgets
