#include "staff/domain/centreedit.h"

#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "staff/data/calendarrecords.h"
#include "staff/data/centrerecords.h"
#include "staff/data/personrecords.h"
#include "staff/data/stafftables.h"
#include "staff/domain/calendaredit.h"
#include "staff/domain/staffrights.h"

#include <QCoreApplication>

#include <algorithm>

namespace staff {

namespace {

storage::Value textOrNull(const QString& text) {
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? storage::null() : storage::toValue(trimmed);
}

storage::Patch valuesOf(const Organisation& organisation) {
    return {{"name", storage::toValue(organisation.name.trimmed())},
            {"short_name", textOrNull(organisation.shortName)},
            {"kind", storage::toValue(organisationKindCode(organisation.kind))},
            {"phone", textOrNull(organisation.phone)},
            {"address", textOrNull(organisation.address)},
            {"tax_number", textOrNull(organisation.taxNumber)}};
}

storage::Patch valuesOf(const Centre& centre) {
    return {{"organisation_id", storage::toValue(centre.organisation)},
            {"name", storage::toValue(centre.name.trimmed())},
            {"short_name", textOrNull(centre.shortName)},
            {"kind", storage::toValue(centreKindCode(centre.kind))},
            {"number_prefix", storage::toValue(centre.numberPrefix)},
            {"currency", storage::toValue(centre.currency.code())},
            {"time_zone", storage::toValue(centre.timeZone)},
            {"locale", storage::toValue(centre.locale)},
            {"tax_basis_points", storage::toValue(centre.taxBasisPoints)},
            {"phone", textOrNull(centre.phone)},
            {"address", textOrNull(centre.address)},
            {"document_header", textOrNull(centre.documentHeader)}};
}

core::Done organisationStands(storage::WriteTx& tx, OrganisationId id) {
    CORE_ASSIGN(const auto organisation, findOrganisation(tx.connection(), id));
    if (organisation)
        return {};
    return core::fail(
        QStringLiteral("organisation/unknown"),
        QCoreApplication::translate("staff", "This organisation does not exist any more."));
}

core::Done addUsualWeek(storage::WriteTx& tx, CentreId id, const Centre& centre) {
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(centre.timeZone));
    core::WorkWeek week = core::WorkCalendar::usual(zone).weeks().first();
    week.from = core::dateOf(tx.now(), zone);
    return insertFirstWeek(tx, id, week);
}

}  // namespace

core::Result<OrganisationId> saveOrganisation(storage::WriteTx& tx, const Organisation& draft) {
    CORE_TRY(identity::require(tx, editCentresRight()));
    const auto problems = problemsOf(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    if (!draft.id.isNil()) {
        CORE_TRY(organisationStands(tx, draft.id));
        CORE_TRY(tx.update(organisationTable(), draft.id.row(), valuesOf(draft)));
        return draft.id;
    }
    const OrganisationId id{tx.newId()};
    CORE_TRY(tx.insert(organisationTable(), id.row(), core::RowId(), valuesOf(draft)));
    return id;
}

core::Done removeOrganisation(storage::WriteTx& tx, OrganisationId id) {
    CORE_TRY(identity::require(tx, editCentresRight()));
    CORE_ASSIGN(const QList<Centre> centres, listCentres(tx.connection()));
    const auto user = std::find_if(centres.cbegin(), centres.cend(), [id](const Centre& centre) {
        return centre.organisation == id;
    });
    if (user != centres.cend())
        return core::fail(
            QStringLiteral("organisation/used"),
            QCoreApplication::translate(
                "staff", "The centre “%1” belongs to this organisation. Move it first.")
                .arg(user->name));
    return tx.remove(organisationTable(), id.row());
}

core::Result<CentreId> saveCentre(storage::WriteTx& tx, const Centre& draft) {
    CORE_TRY(identity::require(tx, editCentresRight()));
    const auto problems = problemsOf(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    CORE_TRY(organisationStands(tx, draft.organisation));
    if (draft.id.isNil()) {
        const CentreId id{tx.newId()};
        CORE_TRY(tx.insert(centreTable(), id.row(), core::RowId(), valuesOf(draft)));
        CORE_TRY(addUsualWeek(tx, id, draft));
        return id;
    }
    CORE_ASSIGN(const auto before, findCentre(tx.connection(), draft.id));
    if (!before)
        return core::fail(
            QStringLiteral("centre/unknown"),
            QCoreApplication::translate("staff", "This centre does not exist any more."));
    CORE_TRY(tx.update(centreTable(), draft.id.row(), valuesOf(draft)));
    // The zone is part of the calendar: what was opened before goes by the new one from now on.
    if (before->timeZone != draft.timeZone) {
        CORE_ASSIGN(const core::WorkCalendar calendar, loadWorkCalendar(tx.connection(), draft.id));
        CORE_TRY(keepCalendarVersion(tx, draft.id, calendar));
    }
    return draft.id;
}

core::Done removeCentre(storage::WriteTx& tx, CentreId id) {
    CORE_TRY(identity::require(tx, editCentresRight()));
    CORE_ASSIGN(const QList<Centre> centres, listCentres(tx.connection()));
    if (centres.size() == 1 && centres.first().id == id)
        return core::fail(
            QStringLiteral("centre/last"),
            QCoreApplication::translate(
                "staff", "This is the only centre. Add another one before you remove it."));
    CORE_ASSIGN(const QList<Person> people,
                listPeople(tx.connection(), id, PeopleShown::AlsoThoseWhoLeft));
    for (const Person& person : people) {
        if (person.centre == id)
            return core::fail(
                QStringLiteral("centre/used"),
                QCoreApplication::translate(
                    "staff", "%1 works in this centre. Give the people another centre first.")
                    .arg(person.name));
    }
    return tx.remove(centreTable(), id.row());
}

}  // namespace staff
