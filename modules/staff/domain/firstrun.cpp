#include "staff/domain/firstrun.h"

#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "identity/useredit.h"
#include "identity/userrecords.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/calendaredit.h"
#include "staff/domain/centreedit.h"
#include "staff/domain/staffrights.h"

#include <QCoreApplication>

namespace staff {

namespace {

core::Done checkNoCentreYet(storage::WriteTx& tx) {
    CORE_ASSIGN(const auto centre, firstCentre(tx.connection()));
    if (!centre)
        return {};
    return core::fail(
        QStringLiteral("centre/not-first"),
        QCoreApplication::translate("staff",
                                    "This file has the centre “%1” already. Add others under "
                                    "“Centres”.")
            .arg(centre->name));
}

core::Done letActorWorkFor(storage::WriteTx& tx, CentreId centre) {
    CORE_ASSIGN(const auto user,
                identity::findUser(tx.connection(), identity::UserId(tx.actor().user)));
    if (!user || !user->centre.isNil() || !tx.actor().may(identity::changeUsersRight().id))
        return {};
    CORE_TRY(identity::saveUser(
        tx, {user->id, user->name, user->person, centre.row(), user->roles, user->disabled}));
    return {};
}

core::Done takeOverHolidays(storage::WriteTx& tx, CentreId centre, const QString& timeZone) {
    if (!HolidayTable::isChinasZone(timeZone) || !tx.actor().may(editCalendarRight().id))
        return {};
    CORE_ASSIGN(const HolidayTable holidays, HolidayTable::china());
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(timeZone));
    const auto from = core::Date::of(core::dateOf(tx.now(), zone).year() - 1, 1, 1);
    if (!from)
        return {};
    CORE_TRY(importHolidays(tx, centre, holidays, *from));
    return {};
}

}  // namespace

core::Result<CentreId> startCentre(storage::WriteTx& tx, const FirstCentre& start) {
    CORE_TRY(identity::require(tx, editCentresRight()));
    CORE_TRY(checkNoCentreYet(tx));
    Centre centre;
    centre.name = start.name;
    centre.timeZone = start.timeZone;
    centre.locale = start.locale;
    centre.currency = start.currency;
    centre.taxBasisPoints = start.taxBasisPoints;
    centre.numberPrefix = start.numberPrefix;
    const auto problems = problemsOf(centre);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));

    Organisation organisation;
    organisation.name = start.name;
    CORE_ASSIGN(centre.organisation, saveOrganisation(tx, organisation));
    CORE_ASSIGN(const CentreId id, saveCentre(tx, centre));
    CORE_TRY(takeOverHolidays(tx, id, start.timeZone));
    CORE_TRY(letActorWorkFor(tx, id));
    return id;
}

}  // namespace staff
