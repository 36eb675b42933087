#include "staff/ui/weekform.h"

#include "staff/domain/calendaredit.h"
#include "staff/ui/shiftsinput.h"
#include "storage/database.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/textedit.h"

#include <QCoreApplication>

namespace staff::ui {
namespace {

constexpr const char* kDays[] = {
    QT_TRANSLATE_NOOP("staff::ui::WeekForm", "Monday"),
    QT_TRANSLATE_NOOP("staff::ui::WeekForm", "Tuesday"),
    QT_TRANSLATE_NOOP("staff::ui::WeekForm", "Wednesday"),
    QT_TRANSLATE_NOOP("staff::ui::WeekForm", "Thursday"),
    QT_TRANSLATE_NOOP("staff::ui::WeekForm", "Friday"),
    QT_TRANSLATE_NOOP("staff::ui::WeekForm", "Saturday"),
    QT_TRANSLATE_NOOP("staff::ui::WeekForm", "Sunday"),
};

core::Result<CalendarWeekId> saveMovedWeek(storage::WriteTx& tx, CentreId centre,
                                           const CalendarWeek& before, const core::WorkWeek& week) {
    CORE_ASSIGN(const CalendarWeekId id, saveCalendarWeek(tx, centre, week));
    if (!before.id.isNil() && before.id != id)
        CORE_TRY(removeCalendarWeek(tx, centre, before.id));
    return id;
}

}  // namespace

QString weekdayTitle(int day) {
    return QCoreApplication::translate("staff::ui::WeekForm", kDays[day]);
}

QString weekSummary(const core::WorkWeek& week) {
    QStringList parts;
    for (int first = 0; first < 7;) {
        int last = first;
        while (last < 6 && week.days.at(size_t(last) + 1) == week.days.at(size_t(first)))
            ++last;
        if (!week.days.at(size_t(first)).isEmpty()) {
            const QString days = first == last ? weekdayTitle(first)
                                               : QStringLiteral("%1–%2").arg(weekdayTitle(first),
                                                                             weekdayTitle(last));
            parts.append(days + u' ' + shiftsText(week.days.at(size_t(first))));
        }
        first = last + 1;
    }
    return parts.join(QStringLiteral("; "));
}

WeekForm::WeekForm(pagekit::AppContext& context, CentreId centre, QWidget* parent)
    : PaneForm(context, tr("Save"), parent),
      m_centre(centre),
      m_before{{}, centre, {context.entry.today(), {}}} {
    build();
}

void WeekForm::build() {
    widgets::FormBuilder builder(fields(), context().entry);
    m_from = builder.add<widgets::DateEdit>(QStringLiteral("from"), tr("In &force from"),
                                            widgets::FormBuilder::Need::Required);
    for (int day = 0; day < 7; ++day) {
        if (day % 2 == 0)
            builder.beginRow();
        auto* edit =
            builder.add<widgets::TextEdit>(QStringLiteral("day%1").arg(day), weekdayTitle(day));
        checkShiftsIn(builder.last(), *edit);
        m_days.at(size_t(day)) = edit;
    }
    builder.endRow();
    builder.last().setHint(
        tr("Hours of a day as 09:00-12:00 13:00-18:00; an empty day is closed."));
}

void WeekForm::startNew(const QString& /*typed*/, const core::RowId& /*within*/) {
    m_before.id = {};
    show(core::WorkWeek{context().entry.today(), {}});
}

void WeekForm::startEdit(const core::RowId& /*id*/) {
    takeFocus();
}

void WeekForm::edit(const CalendarWeek& week) {
    m_before = week;
    show(week.week);
}

void WeekForm::startFrom(const CalendarWeek& week) {
    m_before.id = {};
    core::WorkWeek copy = week.week;
    copy.from = context().entry.today();
    show(copy);
}

void WeekForm::show(const core::WorkWeek& week) {
    m_from->setValue(week.from);
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setValue(shiftsText(week.days.at(day)));
}

void WeekForm::save() {
    const auto from = m_from->value();
    if (!from)
        return;
    core::WorkWeek week{*from, {}};
    for (size_t day = 0; day < m_days.size(); ++day)
        week.days.at(day) = typedShifts(m_days.at(day)->value()).value_or(QList<core::Shift>());
    write({}, QString(), [centre = m_centre, before = m_before, week](storage::WriteTx& tx) {
        return saveMovedWeek(tx, centre, before, week);
    });
}

}  // namespace staff::ui
