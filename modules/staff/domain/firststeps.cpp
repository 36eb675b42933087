#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "identity/userrecords.h"
#include "modulekit/centresettings.h"
#include "staff/data/calendarrecords.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/firstrun.h"
#include "staff/domain/staffrights.h"

#include <QCoreApplication>

#include <algorithm>

namespace staff {

namespace {

constexpr FirstStep kFirstSteps[] = {FirstStep::Centre,   FirstStep::Letterhead,
                                     FirstStep::Calendar, FirstStep::Printers,
                                     FirstStep::Import,   FirstStep::Users};

QString firstStepKey(FirstStep step) {
    switch (step) {
    case FirstStep::Centre:
        return QStringLiteral("staff.skipped.centre");
    case FirstStep::Letterhead:
        return QStringLiteral("staff.skipped.letterhead");
    case FirstStep::Calendar:
        return QStringLiteral("staff.skipped.calendar");
    case FirstStep::Printers:
        return QStringLiteral("staff.skipped.printers");
    case FirstStep::Import:
        return QStringLiteral("staff.skipped.import");
    case FirstStep::Users:
        return QStringLiteral("staff.skipped.users");
    }
    Q_UNREACHABLE();
}

bool hasLetterhead(const Centre& centre) {
    return !centre.documentHeader.isEmpty() ||
           (!centre.address.isEmpty() && !centre.phone.isEmpty());
}

core::Result<bool> hasHolidays(storage::Connection& connection, const Centre& centre,
                               core::Instant now) {
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(centre.timeZone));
    const int year = core::dateOf(now, zone).year();
    const auto first = core::Date::of(year, 1, 1);
    const auto last = core::Date::of(year, 12, 31);
    CORE_ASSIGN(const QList<CalendarDay> days,
                listCalendarDays(connection, centre.id, *first, *last));
    return !days.isEmpty();
}

core::Result<bool> hasUsers(storage::Connection& connection) {
    CORE_ASSIGN(const QList<identity::User> users, identity::listUsers(connection));
    return users.size() > 1 || (users.size() == 1 && users.first().hasPassword);
}

core::Result<bool> isStepDone(storage::Connection& connection, FirstStep step,
                              const std::optional<Centre>& centre, core::Instant now,
                              const FirstStepsElsewhere& elsewhere) {
    switch (step) {
    case FirstStep::Centre:
        return centre.has_value();
    case FirstStep::Letterhead:
        return centre && hasLetterhead(*centre);
    case FirstStep::Calendar:
        if (!centre)
            return false;
        return hasHolidays(connection, *centre, now);
    case FirstStep::Printers:
        return elsewhere.hasPrinted;
    case FirstStep::Import:
        return elsewhere.hasImported;
    case FirstStep::Users:
        return hasUsers(connection);
    }
    Q_UNREACHABLE();
}

}  // namespace

QString firstStepTitle(FirstStep step) {
    switch (step) {
    case FirstStep::Centre:
        return QCoreApplication::translate("staff", "Name the centre");
    case FirstStep::Letterhead:
        return QCoreApplication::translate("staff", "Enter address and telephone for papers");
    case FirstStep::Calendar:
        return QCoreApplication::translate("staff", "Check working hours and holidays");
    case FirstStep::Printers:
        return QCoreApplication::translate("staff", "Print a test paper");
    case FirstStep::Import:
        return QCoreApplication::translate("staff", "Bring in customers, units and history");
    case FirstStep::Users:
        return QCoreApplication::translate("staff", "Add users or set a password");
    }
    Q_UNREACHABLE();
}

core::Result<QList<FirstStepState>> firstSteps(storage::Connection& connection, CentreId centreId,
                                               core::Instant now,
                                               const FirstStepsElsewhere& elsewhere) {
    CORE_ASSIGN(const auto centre, findCentre(connection, centreId));
    QList<FirstStepState> states;
    for (const FirstStep step : kFirstSteps) {
        CORE_ASSIGN(const auto skipped,
                    modulekit::readSettingText(connection, firstStepKey(step), centreId.row()));
        CORE_ASSIGN(const bool isDone, isStepDone(connection, step, centre, now, elsewhere));
        states.append({step, isDone || skipped.has_value()});
    }
    return states;
}

core::Done skipFirstStep(storage::WriteTx& tx, CentreId centre, FirstStep step) {
    CORE_TRY(identity::require(tx, editCentresRight()));
    return modulekit::putSettingText(tx, firstStepKey(step), centre.row(), QStringLiteral("true"));
}

QString firstStepsSummary(const QList<FirstStepState>& steps) {
    const auto done = std::count_if(steps.cbegin(), steps.cend(),
                                    [](const FirstStepState& state) { return state.isDone; });
    return QCoreApplication::translate("staff", "%1 of %2 done").arg(done).arg(steps.size());
}

}  // namespace staff
