#include "widgets/textlabel.h"

#include "widgets/theme.h"

#include <QEvent>

namespace widgets {
namespace {

QColor inkColour(Ink ink, const Theme& theme) {
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Secondary:
        return theme.text2;
    case Ink::Accent:
        return theme.accent;
    case Ink::Success:
        return theme.success.ink;
    case Ink::Warning:
        return theme.warning.ink;
    case Ink::Error:
        return theme.error.ink;
    case Ink::Disabled:
        return theme.disabled;
    }
    return theme.text;
}

}  // namespace

TextLabel::TextLabel(TextRole role, Ink ink, QWidget* parent)
    : QLabel(parent), m_role(role), m_ink(ink) {
    follow();
}

TextLabel::TextLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_ink(ink) {
    follow();
}

void TextLabel::setRole(TextRole role) {
    m_role = role;
    follow();
}

void TextLabel::setInk(Ink ink) {
    m_ink = ink;
    follow();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::ApplicationFontChange ||
        type == QEvent::PaletteChange)
        follow();
}

void TextLabel::follow() {
    // Setting a font or a palette sends the very events that lead here.
    if (m_following)
        return;
    m_following = true;
    setFont(fontFor(m_role));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, inkColour(m_ink, currentTheme()));
    own.setColor(QPalette::Link, currentTheme().accent);
    setPalette(own);
    m_following = false;
}

}  // namespace widgets
