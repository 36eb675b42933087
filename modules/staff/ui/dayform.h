#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/recordform.h"
#include "staff/domain/calendarweek.h"

namespace widgets {
class ChoiceEdit;
class DateEdit;
class FormPane;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// A holiday or a make-up working day of the centre. startEdit() is not for it, because days are
/// known by their date: use edit(). GUI thread.
class DayForm final : public pagekit::RecordForm {
    Q_OBJECT
public:
    DayForm(pagekit::AppContext& context, CentreId centre, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void edit(const CalendarDay& day);
    void save() override;
    void takeFocus() override;

private:
    void build();

    pagekit::AppContext& m_context;
    CentreId m_centre;
    std::optional<core::Date> m_before;
    widgets::FormPane* m_pane;
    widgets::DateEdit* m_date;
    widgets::ChoiceEdit* m_kind;
    widgets::TextEdit* m_name;
    widgets::TextEdit* m_shifts;
};

}  // namespace staff::ui
