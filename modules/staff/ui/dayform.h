#pragma once

#include "pagekit/paneform.h"
#include "staff/domain/calendarweek.h"

namespace widgets {
class ChoiceEdit;
class DateEdit;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// A holiday or a make-up working day of the centre. startEdit() is not for it, because days are
/// known by their date: use edit(). GUI thread.
class DayForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    DayForm(pagekit::AppContext& context, CentreId centre, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void edit(const CalendarDay& day);
    void save() override;

private:
    void build();

    CentreId m_centre;
    std::optional<core::Date> m_before;
    widgets::DateEdit* m_date;
    widgets::ChoiceEdit* m_kind;
    widgets::TextEdit* m_name;
    widgets::TextEdit* m_shifts;
};

}  // namespace staff::ui
