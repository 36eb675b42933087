#include "widgets/datetimeedit.h"

#include "widgets/calendarpopup.h"
#include "widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>

namespace widgets {
namespace {

constexpr int kMsPerMinute = 60'000;

/// Minutes since midnight of `14:30`, `1430`, `8`, `14.30`, `14点30`.
std::optional<int> parseTimeOfDay(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:[:.点點时時]?(\\d{2}))?[分:点點时時]?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

std::optional<core::LocalTime> parseDateTime(const QString& typed, const core::Date& today) {
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    const qsizetype gap = text.lastIndexOf(u' ');
    const auto minutes = parseTimeOfDay(gap < 0 ? text : text.mid(gap + 1));
    if (gap < 0 && !minutes) {
        const auto date = core::parseTypedDate(text, today);
        return date ? std::optional(core::LocalTime{*date, 0}) : std::nullopt;
    }
    if (!minutes)
        return std::nullopt;
    core::Date date = today;
    if (gap >= 0) {
        const auto read = core::parseTypedDate(text.left(gap), today);
        if (!read)
            return std::nullopt;
        date = *read;
    }
    return core::LocalTime{date, *minutes * kMsPerMinute};
}

}  // namespace

DateTimeEdit::DateTimeEdit(const EntryContext& entry, QWidget* parent)
    : LineEditor(parent), m_entry(entry) {
    setNaturalWidth(184);
    setInputMethodHints(Qt::ImhPreferNumbers);
    QAction* calendar = addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateTimeEdit::openCalendar);
}

std::optional<core::Instant> DateTimeEdit::value() const {
    if (isBlank())
        return std::nullopt;
    const auto local = parseDateTime(text(), m_entry.today());
    return local ? std::optional(core::toInstant(*local, m_entry.zone)) : std::nullopt;
}

void DateTimeEdit::setValue(const std::optional<core::Instant>& value) {
    if (!value) {
        clear();
        return;
    }
    const core::Formats formats = m_entry.formats();
    const core::Date date = core::dateOf(*value, m_entry.zone);
    const bool english = m_entry.language == core::Language::English;
    setText(QStringLiteral("%1 %2").arg(english ? date.toIso() : formats.date(date),
                                        formats.time(*value, m_entry.zone)));
}

QString DateTimeEdit::inputProblem() const {
    if (isBlank() || value())
        return {};
    return tr("Type a date and a time such as 7.5 14:30, or only a time for today.");
}

void DateTimeEdit::tidy() {
    if (const auto instant = value())
        setValue(instant);
}

void DateTimeEdit::openCalendar() {
    if (isReadOnly() || !isEnabled())
        return;
    const auto known = value();
    const core::LocalTime local =
        known ? core::toLocal(*known, m_entry.zone) : core::LocalTime{m_entry.today(), 0};
    auto* popup = new CalendarPopup(m_entry, local.date, this);
    connect(popup, &CalendarPopup::picked, this, [this, local](const core::Date& date) {
        setValue(core::toInstant(core::LocalTime{date, local.msOfDay}, m_entry.zone));
        Q_EMIT edited();
    });
    popup->showBelow(this);
}

void DateTimeEdit::keyPressEvent(QKeyEvent* event) {
    const bool altDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || event->key() == Qt::Key_F7 || altDown)
        openCalendar();
    else
        LineEditor::keyPressEvent(event);
}

QString DateTimeEdit::help() const {
    return tr("Type a date and a time, such as 7-5 14:30 or t 9:00. F4 opens the calendar.");
}

}  // namespace widgets
