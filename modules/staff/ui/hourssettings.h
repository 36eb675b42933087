#pragma once

#include "pagekit/appcontext.h"
#include "staff/domain/calendarweek.h"
#include "staff/domain/holidays.h"

#include <QWidget>

namespace staff::ui {

class RecordTable;

/// When the centre works: its weeks, its holidays and make-up days, and the import of public
/// holidays. GUI thread.
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

    pagekit::AppContext& m_context;
    CentreId m_centre;
    QList<CalendarWeek> m_weeks;
    QList<CalendarDay> m_days;
    RecordTable* m_weekTable;
    RecordTable* m_dayTable;
};

}  // namespace staff::ui
