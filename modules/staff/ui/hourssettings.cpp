#include "staff/ui/hourssettings.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "pagekit/recorddialog.h"
#include "staff/data/calendarrecords.h"
#include "staff/data/calendarversions.h"
#include "staff/data/centrerecords.h"
#include "staff/data/stafftables.h"
#include "staff/domain/calendaredit.h"
#include "staff/domain/calendarlines.h"
#include "staff/domain/holidayfile.h"
#include "staff/domain/staffrights.h"
#include "staff/ui/dayform.h"
#include "staff/ui/recordtable.h"
#include "staff/ui/weekform.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace staff::ui {

struct CentreCalendar {
    CentreId centre;
    QList<CalendarWeek> weeks;
    QList<CalendarDay> days;
    QList<CalendarVersion> versions;
};

namespace {

core::Result<CentreCalendar> readCalendar(storage::Connection& connection, CentreId wanted,
                                          const core::Date& from) {
    CentreCalendar calendar{wanted, {}, {}, {}};
    if (wanted.isNil()) {
        CORE_ASSIGN(const auto centre, firstCentre(connection));
        if (!centre)
            return calendar;
        calendar.centre = centre->id;
    }
    CORE_ASSIGN(calendar.weeks, listCalendarWeeks(connection, calendar.centre));
    CORE_ASSIGN(calendar.days,
                listCalendarDays(connection, calendar.centre, from, from.addYears(100)));
    CORE_ASSIGN(calendar.versions, listCalendarVersions(connection, calendar.centre));
    return calendar;
}

/// Holidays before this year concern nobody any more.
core::Date firstOfYear(const core::Date& day) {
    return core::Date::of(day.year(), 1, 1).value_or(day);
}

}  // namespace

HoursSettings::HoursSettings(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_centre(context.session.actor().centre) {
    setObjectName(QStringLiteral("hoursSettings"));
    build();
    connectTables();
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.touches(workCalendarTable()) || changes.touches(workCalendarDayTable()))
                    load();
            });
    load();
}

void HoursSettings::build() {
    m_weekTable = new RecordTable(
        QStringLiteral("weeks"),
        {tr("Working hours"),
         {tr("From"), tr("Hours")},
         tr("New hours…"),
         tr("Without hours of its own the centre works Monday to Friday from 9 to 18.")},
        this);
    m_dayTable =
        new RecordTable(QStringLiteral("days"),
                        {tr("Holidays and make-up days"),
                         {tr("Date"), tr("Day"), tr("Kind"), tr("Name")},
                         tr("Add a day…"),
                         tr("On holidays the centre is closed and no time counts for promises.")},
                        this);
    auto* china = m_dayTable->addButton(tr("Chinese holidays"),
                                        QStringLiteral("chineseHolidaysButton"), false);
    connect(china, &QPushButton::clicked, this, [this] { importTable(HolidayTable::china()); });
    auto* file =
        m_dayTable->addButton(tr("From a file…"), QStringLiteral("holidayFileButton"), false);
    connect(file, &QPushButton::clicked, this, &HoursSettings::importFile);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep4);
    layout->addWidget(makeVersionRow());
    layout->addWidget(m_weekTable, 1);
    layout->addWidget(m_dayTable, 2);
    const bool mayEdit = m_context.session.may(editCalendarRight());
    m_weekTable->setEditable(mayEdit);
    m_dayTable->setEditable(mayEdit);
    m_calendarImport->setEnabled(mayEdit);
}

QWidget* HoursSettings::makeVersionRow() {
    auto* row = new QWidget(this);
    m_version = new widgets::TextLabel(widgets::TextRole::Secondary, widgets::Ink::Secondary, row);
    m_version->setObjectName(QStringLiteral("calendarVersionLabel"));
    m_version->setWordWrap(true);
    auto* save = new QPushButton(tr("Save as a file…"), row);
    save->setObjectName(QStringLiteral("calendarExportButton"));
    connect(save, &QPushButton::clicked, this, &HoursSettings::exportCalendar);
    m_calendarImport = new QPushButton(tr("Take from a file…"), row);
    m_calendarImport->setObjectName(QStringLiteral("calendarImportButton"));
    connect(m_calendarImport, &QPushButton::clicked, this, &HoursSettings::importCalendar);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(m_version, 1);
    layout->addWidget(save);
    layout->addWidget(m_calendarImport);
    return row;
}

void HoursSettings::connectTables() {
    connect(m_weekTable, &RecordTable::addRequested, this,
            [this] { editWeek(m_weekTable->currentKey(), true); });
    connect(m_weekTable, &RecordTable::editRequested, this,
            [this](const QString& key) { editWeek(key, false); });
    connect(m_weekTable, &RecordTable::removeRequested, this, &HoursSettings::removeWeek);
    connect(m_dayTable, &RecordTable::addRequested, this, [this] { editDay(QString()); });
    connect(m_dayTable, &RecordTable::editRequested, this, &HoursSettings::editDay);
    connect(m_dayTable, &RecordTable::removeRequested, this, &HoursSettings::removeDay);
}

void HoursSettings::load() {
    const core::Date from = firstOfYear(m_context.entry.today());
    const CentreId wanted(m_context.session.actor().centre);
    auto read = m_context.database.read([wanted, from](storage::Connection& connection) {
        return readCalendar(connection, wanted, from);
    });
    pagekit::withResult(this, m_context.presenter, read, [this](const CentreCalendar& calendar) {
        m_centre = calendar.centre;
        showVersion(calendar);
        showWeeks(calendar.weeks);
        showDays(calendar.days);
    });
}

void HoursSettings::showVersion(const CentreCalendar& calendar) {
    if (calendar.versions.isEmpty()) {
        m_version->setText(tr("This is the first version of the calendar."));
        return;
    }
    const CalendarVersion& last = calendar.versions.last();
    const QString since = m_context.entry.formats().dateTime(last.madeAt, m_context.entry.zone);
    const auto count = int(calendar.versions.size());
    m_version->setText(tr("Version %1, in force since %2. Clocks that are running go by it; those "
                          "that have ended keep the version they ended under (%n kept).",
                          nullptr, count)
                           .arg(last.version)
                           .arg(since));
}

void HoursSettings::showWeeks(const QList<CalendarWeek>& weeks) {
    m_weeks = weeks;
    QList<RecordTable::Row> rows;
    for (const CalendarWeek& week : weeks)
        rows.append({week.id.toString(),
                     {m_context.entry.formats().date(week.week.from), weekSummary(week.week)}});
    m_weekTable->setRows(rows);
}

void HoursSettings::showDays(const QList<CalendarDay>& days) {
    m_days = days;
    QList<RecordTable::Row> rows;
    for (const CalendarDay& day : days) {
        const bool isHoliday = day.day.kind == core::SpecialDay::Kind::Holiday;
        const QString hours = shiftsText(day.day.shifts);
        rows.append(
            {day.date.toIso(),
             {m_context.entry.formats().date(day.date), weekdayTitle(day.date.weekday() - 1),
              isHoliday ? tr("Holiday") : tr("Working day"),
              QStringList{day.day.name, hours}.join(u' ').trimmed()}});
    }
    m_dayTable->setRows(rows);
}

void HoursSettings::editWeek(const QString& key, bool asNew) {
    auto* form = new WeekForm(m_context, m_centre, nullptr);
    const auto week = std::find_if(m_weeks.cbegin(), m_weeks.cend(),
                                   [&](const auto& each) { return each.id.toString() == key; });
    if (week == m_weeks.cend())
        form->startNew(QString(), core::RowId());
    else if (asNew)
        form->startFrom(*week);
    else
        form->edit(*week);
    pagekit::RecordDialog(tr("Working hours"), form, this).exec();
}

void HoursSettings::removeWeek(const QString& key) {
    const auto id = core::RowId::fromString(key);
    if (!id || !m_context.presenter.confirm(this, tr("Remove these working hours?"), tr("Remove")))
        return;
    auto written = m_context.database.write(
        m_context.session.actor(), [centre = m_centre, id = *id](storage::WriteTx& tx) {
            return removeCalendarWeek(tx, centre, CalendarWeekId(id));
        });
    pagekit::withResult(this, m_context.presenter, written, [] {});
}

void HoursSettings::editDay(const QString& key) {
    auto* form = new DayForm(m_context, m_centre, nullptr);
    const auto day = std::find_if(m_days.cbegin(), m_days.cend(),
                                  [&](const auto& each) { return each.date.toIso() == key; });
    if (day != m_days.cend())
        form->edit(*day);
    pagekit::RecordDialog dialog(key.isEmpty() ? tr("Add a day") : tr("Change the day"), form,
                                 this);
    dialog.resize(560, 400);
    dialog.exec();
}

void HoursSettings::removeDay(const QString& key) {
    const auto day = std::find_if(m_days.cbegin(), m_days.cend(),
                                  [&](const auto& each) { return each.date.toIso() == key; });
    if (day == m_days.cend())
        return;
    auto written = m_context.database.write(
        m_context.session.actor(), [centre = m_centre, date = day->date](storage::WriteTx& tx) {
            return removeCalendarDay(tx, centre, date);
        });
    pagekit::AppContext& context = m_context;
    pagekit::withResult(this, context.presenter, written, [&context, day = *day] {
        const auto putBack = [&context, day] {
            auto again =
                context.database.write(context.session.actor(), [day](storage::WriteTx& tx) {
                    return saveCalendarDay(tx, day.centre, day.date, day.day);
                });
            pagekit::withResult(context.presenter.receiver(), context.presenter, again,
                                [](const CalendarDayId&) {});
        };
        context.presenter.showUndo(tr("The day is removed."), putBack);
    });
}

void HoursSettings::importFile() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Holidays from a file"), QString(),
                                     tr("Holidays (*.csv *.txt *.json)") + QStringLiteral(";;*"));
    if (!path.isEmpty())
        importTable(holidaysFromFile(path));
}

void HoursSettings::exportCalendar() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("The calendar as a file"), QStringLiteral("calendar.jsonl"),
        tr("Work calendars (*.jsonl)") + QStringLiteral(";;*"));
    if (path.isEmpty())
        return;
    auto read = m_context.database.read([centre = m_centre](storage::Connection& connection) {
        return loadWorkCalendar(connection, centre);
    });
    pagekit::withResult(
        this, m_context.presenter, read, [this, path](const core::WorkCalendar& calendar) {
            if (const auto done = saveCalendarFile(path, calendar); !done)
                m_context.presenter.showError(done.error());
            else
                m_context.presenter.showDone(tr("The calendar is in %1.").arg(path));
        });
}

void HoursSettings::importCalendar() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("A calendar from a file"), QString(),
                                     tr("Work calendars (*.jsonl)") + QStringLiteral(";;*"));
    if (path.isEmpty())
        return;
    const auto calendar = calendarFromFile(path);
    if (!calendar) {
        m_context.presenter.showError(calendar.error());
        return;
    }
    if (m_context.presenter.confirm(
            this,
            tr("Replace all working hours, holidays and make-up days of the centre by those of "
               "the file?"),
            tr("Replace")))
        replaceWith(*calendar);
}

void HoursSettings::replaceWith(const core::WorkCalendar& calendar) {
    auto written = m_context.database.write(m_context.session.actor(),
                                            [centre = m_centre, calendar](storage::WriteTx& tx) {
                                                return replaceCalendar(tx, centre, calendar);
                                            });
    pagekit::withResult(
        this, m_context.presenter, written, [this](const HolidayReplacement& outcome) {
            const int changes = outcome.added + outcome.changed + outcome.removed;
            m_context.presenter.showDone(
                changes > 0
                    ? tr("%n entry(ies) of the calendar are other ones now.", nullptr, changes)
                    : tr("The calendar was like that already."));
        });
}

void HoursSettings::importTable(const core::Result<HolidayTable>& table) {
    if (!table) {
        m_context.presenter.showError(table.error());
        return;
    }
    const core::Date from = firstOfYear(m_context.entry.today());
    auto written = m_context.database.write(
        m_context.session.actor(),
        [centre = m_centre, holidays = *table, from](storage::WriteTx& tx) {
            return importHolidays(tx, centre, holidays, from);
        });
    pagekit::withResult(this, m_context.presenter, written, [this](const HolidayImport& outcome) {
        m_context.presenter.showDone(
            outcome.added > 0 ? tr("%n day(s) were added; days of your own stay as they were.",
                                   nullptr, outcome.added)
                              : tr("All of these days are in the calendar already."));
    });
}

}  // namespace staff::ui
