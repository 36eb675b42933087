#pragma once

#include "agreements/domain/termvalues.h"
#include "core/workcalendar.h"
#include "widgets/editor.h"
#include "widgets/entrycontext.h"

#include <QWidget>

class QCheckBox;

namespace widgets {
class NoteEdit;
}

namespace agreements::ui {

/// The days of rest of an agreement: weekdays, holidays, and the days on which work is done all the
/// same. Days are typed as 2026-10-01, with blanks, commas or new lines between. GUI thread.
class RestDaysEdit final : public QWidget, public widgets::Editor {
    Q_OBJECT
public:
    RestDaysEdit(const widgets::EntryContext& entry, QWidget* parent);

    /// What can be read of it; see inputProblem().
    RestDays value() const;
    void setValue(const RestDays& days);
    /// Fills the fields with the days of rest of a centre from this day on, as a person would.
    void take(const core::WorkCalendar& calendar, const core::Date& from);

    bool isBlank() const override;
    QString inputProblem() const override;
    QVariant draft() const override;
    void setDraft(const QVariant& draft) override;
    QString help() const override;
    bool wantsEnter() const override { return true; }

Q_SIGNALS:
    void edited();
    /// Somebody wants those of the centre.
    void centreWanted();

private:
    QList<QCheckBox*> m_weekdays;  ///< Monday first
    widgets::NoteEdit* m_holidays;
    widgets::NoteEdit* m_workdays;
};

/// Which days of a centre's calendar from `from` on are days of rest: weekdays without a shift in
/// the week that holds then, and its special days. A centre that never works gives no weekdays.
RestDays restDaysOf(const core::WorkCalendar& calendar, const core::Date& from);

}  // namespace agreements::ui
