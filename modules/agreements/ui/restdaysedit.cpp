#include "agreements/ui/restdaysedit.h"

#include "widgets/noteedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace agreements::ui {
namespace {

const QString kWeekdays = QStringLiteral("weekdays");
const QString kHolidays = QStringLiteral("holidays");
const QString kWorkdays = QStringLiteral("workdays");
constexpr int kDaysOfWeek = 7;

QStringList typedDays(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

QSet<core::Date> daysIn(const QString& text) {
    QSet<core::Date> days;
    for (const QString& typed : typedDays(text))
        if (const auto day = core::Date::fromIso(typed))
            days.insert(*day);
    return days;
}

QString textOf(const QSet<core::Date>& days) {
    QStringList texts;
    for (const core::Date& day : days)
        texts.append(day.toIso());
    texts.sort();
    return texts.join(u' ');
}

QLocale localeOf(core::Language language) {
    switch (language) {
    case core::Language::SimplifiedChinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    case core::Language::TraditionalChinese:
        return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    case core::Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}  // namespace

RestDays restDaysOf(const core::WorkCalendar& calendar, const core::Date& from) {
    RestDays rest;
    const core::WorkWeek* holds = nullptr;
    for (const core::WorkWeek& week : calendar.weeks())
        if (!holds || week.from <= from)
            holds = &week;
    for (int day = 1; holds && day <= kDaysOfWeek; ++day)
        if (holds->days[std::size_t(day - 1)].isEmpty())
            rest.restWeekdays.insert(day);
    if (rest.restWeekdays.size() == kDaysOfWeek)
        rest.restWeekdays.clear();
    const auto& special = calendar.specialDays();
    for (auto day = special.begin(); day != special.end(); ++day) {
        if (day.key() < from)
            continue;
        if (day->kind == core::SpecialDay::Kind::Holiday)
            rest.holidays.insert(day.key());
        else if (rest.restWeekdays.contains(day.key().weekday()))
            rest.workdays.insert(day.key());
    }
    return rest;
}

RestDaysEdit::RestDaysEdit(const widgets::EntryContext& entry, QWidget* parent)
    : QWidget(parent),
      m_holidays(new widgets::NoteEdit(this)),
      m_workdays(new widgets::NoteEdit(this)) {
    const QLocale locale = localeOf(entry.language);
    auto* weekdays = new QHBoxLayout;
    weekdays->setSpacing(widgets::size::kStep4);
    for (int day = 1; day <= kDaysOfWeek; ++day) {
        auto* box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat), this);
        box->setObjectName(QStringLiteral("restWeekday%1").arg(day));
        box->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        connect(box, &QCheckBox::clicked, this, &RestDaysEdit::edited);
        weekdays->addWidget(box);
        m_weekdays.append(box);
    }
    weekdays->addStretch(1);
    auto* fromCentre = new QPushButton(tr("As in the centre's calendar"), this);
    fromCentre->setObjectName(QStringLiteral("restDaysOfCentreButton"));
    fromCentre->setProperty("quiet", true);
    fromCentre->setAutoDefault(false);
    connect(fromCentre, &QPushButton::clicked, this, &RestDaysEdit::centreWanted);
    weekdays->addWidget(fromCentre);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(weekdays);
    const auto addDays = [&](widgets::NoteEdit* edit, const QString& label, const QString& name) {
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setLines(1);
        edit->setPlaceholderText(QStringLiteral("2026-10-01 2026-10-02"));
        auto* title = new widgets::TextLabel(label, widgets::TextRole::Secondary,
                                             widgets::Ink::Secondary, this);
        title->setBuddy(edit);
        layout->addWidget(title);
        layout->addWidget(edit);
        connect(edit, &widgets::NoteEdit::edited, this, &RestDaysEdit::edited);
    };
    addDays(m_holidays, tr("Holidays"), QStringLiteral("restHolidaysEdit"));
    addDays(m_workdays, tr("Days of rest on which work is done"),
            QStringLiteral("restWorkdaysEdit"));
    setFocusProxy(m_weekdays.first());
}

RestDays RestDaysEdit::value() const {
    RestDays days;
    for (int i = 0; i < m_weekdays.size(); ++i)
        if (m_weekdays[i]->isChecked())
            days.restWeekdays.insert(i + 1);
    days.holidays = daysIn(m_holidays->value());
    days.workdays = daysIn(m_workdays->value());
    return days;
}

void RestDaysEdit::setValue(const RestDays& days) {
    for (int i = 0; i < m_weekdays.size(); ++i)
        m_weekdays[i]->setChecked(days.restWeekdays.contains(i + 1));
    m_holidays->setValue(textOf(days.holidays));
    m_workdays->setValue(textOf(days.workdays));
}

void RestDaysEdit::take(const core::WorkCalendar& calendar, const core::Date& from) {
    setValue(restDaysOf(calendar, from));
    Q_EMIT edited();
}

bool RestDaysEdit::isBlank() const {
    const bool isAnyWeekday =
        std::ranges::any_of(m_weekdays, [](const QCheckBox* box) { return box->isChecked(); });
    return !isAnyWeekday && m_holidays->isBlank() && m_workdays->isBlank();
}

QString RestDaysEdit::inputProblem() const {
    for (const widgets::NoteEdit* edit : {m_holidays, m_workdays})
        for (const QString& typed : typedDays(edit->value()))
            if (!core::Date::fromIso(typed))
                return tr("“%1” is no day of the calendar. Write days as 2026-10-01.").arg(typed);
    if (value().restWeekdays.size() == kDaysOfWeek)
        return tr("Leave at least one weekday on which work is done.");
    return {};
}

QVariant RestDaysEdit::draft() const {
    QVariantList weekdays;
    for (int i = 0; i < m_weekdays.size(); ++i)
        if (m_weekdays[i]->isChecked())
            weekdays.append(i + 1);
    return QVariantMap{
        {kWeekdays, weekdays}, {kHolidays, m_holidays->draft()}, {kWorkdays, m_workdays->draft()}};
}

void RestDaysEdit::setDraft(const QVariant& draft) {
    const QVariantMap kept = draft.toMap();
    const QVariantList weekdays = kept.value(kWeekdays).toList();
    for (int i = 0; i < m_weekdays.size(); ++i)
        m_weekdays[i]->setChecked(weekdays.contains(i + 1));
    m_holidays->setDraft(kept.value(kHolidays));
    m_workdays->setDraft(kept.value(kWorkdays));
}

QString RestDaysEdit::help() const {
    return tr(
        "Periods that end on one of these days may end on the next working day, where the "
        "agreement says so. Separate days by blanks, commas or new lines.");
}

}  // namespace agreements::ui
