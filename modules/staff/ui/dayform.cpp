#include "staff/ui/dayform.h"

#include "identity/session.h"
#include "staff/domain/calendaredit.h"
#include "staff/ui/saving.h"
#include "staff/ui/shiftsinput.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

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
    : RecordForm(parent),
      m_context(context),
      m_centre(centre),
      m_pane(new widgets::FormPane(tr("Save"), this)) {
    build();
    connect(m_pane, &widgets::FormPane::saveRequested, this, &DayForm::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &DayForm::cancelled);
}

void DayForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder fields(m_pane->form(), m_context.entry);
    fields.beginRow();
    m_date = fields.add<widgets::DateEdit>(QStringLiteral("date"), tr("&Date"), Need::Required);
    m_kind = fields.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"));
    fields.endRow();
    m_name = fields.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"));
    m_shifts = fields.add<widgets::TextEdit>(QStringLiteral("shifts"), tr("&Hours"));
    fields.last().setHint(tr("Only for a working day; empty: as on other working days."));
    checkShiftsIn(fields.last(), *m_shifts);
    m_kind->addEnum(core::SpecialDay::Kind::Holiday, tr("Holiday"));
    m_kind->addEnum(core::SpecialDay::Kind::Working, tr("Working day"));
    const auto followKind = [this] {
        m_shifts->setEnabled(m_kind->valueAs<core::SpecialDay::Kind>() ==
                             core::SpecialDay::Kind::Working);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, followKind);
    m_kind->setEnum(core::SpecialDay::Kind::Holiday);
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
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

void DayForm::takeFocus() {
    m_pane->form().focusFirst();
}

void DayForm::save() {
    const auto date = m_date->value();
    const auto shifts = typedShifts(m_shifts->value());
    if (!date || !shifts)
        return;
    core::SpecialDay day{m_kind->valueAs<core::SpecialDay::Kind>(), m_name->value(), {}};
    if (day.kind == core::SpecialDay::Kind::Working)
        day.shifts = *shifts;
    auto written = m_context.database.write(
        m_context.session.actor(),
        [centre = m_centre, before = m_before, date = *date, day](storage::WriteTx& tx) {
            return saveMovedDay(tx, centre, before, date, day);
        });
    afterSaving(this, *m_pane, written,
                {{QStringLiteral("calendar/shift"), QStringLiteral("shifts")}},
                [this, name = day.name](const CalendarDayId& id) { Q_EMIT saved(id.row(), name); });
}

}  // namespace staff::ui
