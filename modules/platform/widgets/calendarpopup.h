#pragma once

#include "core/date.h"
#include "widgets/entrycontext.h"

#include <QFrame>

class QCalendarWidget;

namespace widgets {

/// A month to pick a day from. Deletes itself when closed.
class CalendarPopup final : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(const EntryContext& entry, const core::Date& shown, QWidget* parent);

    /// Below `field`, or above it where the screen ends.
    void showBelow(const QWidget* field);

Q_SIGNALS:
    void picked(const core::Date& date);

private:
    void take(QDate date);

    QCalendarWidget* m_calendar;
};

}  // namespace widgets
