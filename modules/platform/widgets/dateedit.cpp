#include "widgets/dateedit.h"

#include "widgets/calendarpopup.h"
#include "widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace widgets {

DateEdit::DateEdit(const EntryContext& entry, QWidget* parent)
    : LineEditor(parent), m_entry(entry) {
    setNaturalWidth(136);
    setInputMethodHints(Qt::ImhPreferNumbers);
    QAction* calendar = addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
}

std::optional<core::Date> DateEdit::value() const {
    if (isBlank())
        return std::nullopt;
    const auto date = core::parseTypedDate(text(), m_entry.today());
    return date ? std::optional(*date) : std::nullopt;
}

void DateEdit::setValue(const std::optional<core::Date>& value) {
    if (!value)
        clear();
    else if (m_entry.language == core::Language::English)
        setText(value->toIso());  // month names could not be typed back
    else
        setText(m_entry.formats().date(*value));
}

QString DateEdit::inputProblem() const {
    if (isBlank())
        return {};
    const auto date = core::parseTypedDate(text(), m_entry.today());
    return date ? QString() : date.error().message;
}

void DateEdit::tidy() {
    if (const auto date = value())
        setValue(date);
}

void DateEdit::moveTo(const core::Date& date) {
    setValue(date);
    Q_EMIT edited();
}

void DateEdit::openCalendar() {
    if (isReadOnly() || !isEnabled())
        return;
    auto* popup = new CalendarPopup(m_entry, value().value_or(m_entry.today()), this);
    connect(popup, &CalendarPopup::picked, this, &DateEdit::moveTo);
    popup->showBelow(this);
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() & Qt::AltModifier;
    const core::Date date = value().value_or(m_entry.today());
    switch (event->key()) {
    case Qt::Key_F4:
    case Qt::Key_F7:
        openCalendar();
        return;
    case Qt::Key_Down:
        if (alt)
            openCalendar();
        else
            moveTo(date.addDays(1));
        return;
    case Qt::Key_Up:
        moveTo(date.addDays(-1));
        return;
    case Qt::Key_PageDown:
        moveTo(date.addMonths(1));
        return;
    case Qt::Key_PageUp:
        moveTo(date.addMonths(-1));
        return;
    default:
        LineEditor::keyPressEvent(event);
    }
}

QString DateEdit::help() const {
    return tr(
        "Type a date such as 7-5 or 2026-07-05, t for today, +3 for three days later. Up and Down "
        "go by days, Page Up and Page Down by months, F4 opens the calendar.");
}

}  // namespace widgets
