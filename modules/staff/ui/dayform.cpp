#include "staff/ui/dayform.h"

#include "staff/domain/calendaredit.h"
#include "staff/ui/shiftsinput.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/textedit.h"

namespace staff::ui {
namespace {

/// A day may get another date: the old one goes in the same transaction.
core::Result<CalendarDayId> saveMovedDay(storage::WriteTx& tx, CentreId centre,
                                         const std::optional<core::Date>& before,
                                         const core::Date& date, const core::SpecialDay& day) {
    if (before && *before != date)
        CORE_TRY(removeCalendarDay(tx, centre, *before));
    return saveCalendarDay(tx, centre, date, day);
}

}  // namespace

DayForm::DayForm(pagekit::AppContext& context, CentreId centre, QWidget* parent)
    : PaneForm(context, tr("Save"), parent), m_centre(centre) {
    build();
}

void DayForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(fields(), context().entry);
    builder.beginRow();
    m_date = builder.add<widgets::DateEdit>(QStringLiteral("date"), tr("&Date"), Need::Required);
    m_kind = builder.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"));
    builder.endRow();
    m_name = builder.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"));
    m_shifts = builder.add<widgets::TextEdit>(QStringLiteral("shifts"), tr("&Hours"));
    builder.last().setHint(tr("Only for a working day; empty: as on other working days."));
    checkShiftsIn(builder.last(), *m_shifts);
    m_kind->addEnum(core::SpecialDay::Kind::Holiday, tr("Holiday"));
    m_kind->addEnum(core::SpecialDay::Kind::Working, tr("Working day"));
    const auto followKind = [this] {
        m_shifts->setEnabled(m_kind->valueAs<core::SpecialDay::Kind>() ==
                             core::SpecialDay::Kind::Working);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, followKind);
    m_kind->setEnum(core::SpecialDay::Kind::Holiday);
}

void DayForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    m_before = std::nullopt;
    m_date->setValue(std::nullopt);
    m_name->setValue(typed);
    m_kind->setEnum(core::SpecialDay::Kind::Holiday);
    m_shifts->clear();
}

void DayForm::startEdit(const core::RowId& /*id*/) {
    takeFocus();
}

void DayForm::edit(const CalendarDay& day) {
    m_before = day.date;
    m_date->setValue(day.date);
    m_kind->setEnum(day.day.kind);
    m_name->setValue(day.day.name);
    m_shifts->setValue(shiftsText(day.day.shifts));
}

void DayForm::save() {
    const auto date = m_date->value();
    const auto shifts = typedShifts(m_shifts->value());
    if (!date || !shifts)
        return;
    core::SpecialDay day{m_kind->valueAs<core::SpecialDay::Kind>(), m_name->value(), {}};
    if (day.kind == core::SpecialDay::Kind::Working)
        day.shifts = *shifts;
    write({}, day.name,
          [centre = m_centre, before = m_before, date = *date, day](storage::WriteTx& tx) {
              return saveMovedDay(tx, centre, before, date, day);
          },
          {{QStringLiteral("calendar/shift"), QStringLiteral("shifts")}});
}

}  // namespace staff::ui
