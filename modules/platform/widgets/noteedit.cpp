#include "widgets/noteedit.h"

#include <QStyle>

namespace widgets {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

void NoteEdit::setValue(const QString& value) {
    m_setting = true;
    setPlainText(value);
    m_setting = false;
}

void NoteEdit::setLines(int lines) {
    m_lines = lines;
    updateGeometry();
}

QSize NoteEdit::sizeHint() const {
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    const int height = m_lines * fontMetrics().lineSpacing() + 2 * frame + 6;
    return {320, height};
}

// The frame around a scroll area is not repainted for the focus of what it scrolls.
void NoteEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

}  // namespace widgets
