#pragma once

#include "pagekit/paneform.h"
#include "staff/domain/calendarweek.h"

#include <array>

namespace widgets {
class DateEdit;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// The opening hours of a week from a day on. Weeks are read with their centre's calendar and not
/// by id, so use edit() or startFrom(). GUI thread.
class WeekForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    WeekForm(pagekit::AppContext& context, CentreId centre, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void edit(const CalendarWeek& week);
    /// New hours from today on that begin as a copy of these.
    void startFrom(const CalendarWeek& week);
    void save() override;

private:
    void build();
    void show(const core::WorkWeek& week);

    CentreId m_centre;
    CalendarWeek m_before;
    widgets::DateEdit* m_from;
    std::array<widgets::TextEdit*, 7> m_days{};
};

/// "Monday" to "Sunday" for 0 to 6, and the short forms.
QString weekdayTitle(int day);
/// "Mon–Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00": days of the same hours together.
QString weekSummary(const core::WorkWeek& week);

}  // namespace staff::ui
