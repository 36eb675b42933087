#pragma once

#include "pagekit/appcontext.h"
#include "staff/domain/calendarweek.h"
#include "staff/domain/holidays.h"

#include <QWidget>

class QPushButton;

namespace widgets {
class TextLabel;
}

namespace staff::ui {

class RecordTable;
struct CentreCalendar;

/// When the centre works: its weeks, its holidays and make-up days, since when the calendar holds
/// as it is, the import of public holidays, and the whole calendar as a file. GUI thread.
class HoursSettings final : public QWidget {
    Q_OBJECT
public:
    HoursSettings(pagekit::AppContext& context, QWidget* parent);

private:
    void build();
    void connectTables();
    void load();
    void showWeeks(const QList<CalendarWeek>& weeks);
    void showDays(const QList<CalendarDay>& days);
    void editWeek(const QString& key, bool asNew);
    void removeWeek(const QString& key);
    void editDay(const QString& key);
    void removeDay(const QString& key);
    void importFile();
    void importTable(const core::Result<HolidayTable>& table);
    QWidget* makeVersionRow();
    void showVersion(const CentreCalendar& calendar);
    void exportCalendar();
    void importCalendar();
    void replaceWith(const core::WorkCalendar& calendar);

    pagekit::AppContext& m_context;
    CentreId m_centre;
    QList<CalendarWeek> m_weeks;
    QList<CalendarDay> m_days;
    RecordTable* m_weekTable;
    RecordTable* m_dayTable;
    widgets::TextLabel* m_version;
    QPushButton* m_calendarImport;
};

}  // namespace staff::ui
