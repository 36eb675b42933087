#include "staff/domain/personedit.h"

#include "identity/rightcheck.h"
#include "staff/data/centrerecords.h"
#include "staff/data/personrecords.h"
#include "staff/data/stafftables.h"
#include "staff/domain/staffrights.h"

#include <QCoreApplication>

namespace staff {

namespace {

storage::Value filledText(const QString& text) {
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? storage::null() : storage::toValue(trimmed);
}

storage::Value isoDate(const std::optional<core::Date>& date) {
    return date ? storage::toValue(date->toIso()) : storage::null();
}

storage::Patch valuesOf(const Person& person) {
    return {{"name", storage::toValue(person.name.trimmed())},
            {"phone", filledText(person.phone)},
            {"employment", storage::toValue(employmentCode(person.employment))},
            {"post", filledText(person.post)},
            {"work_centre_id", storage::toValue(person.centre)},
            {"joined_on", isoDate(person.joinedOn)},
            {"left_on", isoDate(person.leftOn)},
            {"note", filledText(person.note)}};
}

core::Result<Person> existingPerson(storage::WriteTx& tx, PersonId id) {
    CORE_ASSIGN(const auto person, findPerson(tx.connection(), id));
    if (!person)
        return core::fail(
            QStringLiteral("person/unknown"),
            QCoreApplication::translate("staff", "This person does not exist any more."));
    return *person;
}

core::Done workCentreStands(storage::WriteTx& tx, CentreId id) {
    if (id.isNil())
        return {};
    CORE_ASSIGN(const auto centre, findCentre(tx.connection(), id));
    if (centre)
        return {};
    return core::fail(QStringLiteral("centre/unknown"),
                      QCoreApplication::translate("staff", "This centre does not exist any more."));
}

}  // namespace

core::Result<PersonId> savePerson(storage::WriteTx& tx, const Person& draft) {
    CORE_TRY(identity::require(tx, editPeopleRight()));
    const auto problems = problemsOf(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    CORE_TRY(workCentreStands(tx, draft.centre));
    if (draft.id.isNil()) {
        const PersonId id{tx.newId()};
        CORE_TRY(tx.insert(personTable(), id.row(), draft.centre.row(), valuesOf(draft)));
        return id;
    }
    CORE_TRY(existingPerson(tx, draft.id));
    CORE_TRY(tx.update(personTable(), draft.id.row(), valuesOf(draft)));
    return draft.id;
}

core::Done removePerson(storage::WriteTx& tx, PersonId id) {
    CORE_TRY(identity::require(tx, editPeopleRight()));
    CORE_ASSIGN(const Person person, existingPerson(tx, id));
    if (!person.user.isNil())
        return core::fail(
            QStringLiteral("person/user"),
            QCoreApplication::translate("staff",
                                        "A user signs in as %1. Take the person from the user "
                                        "first, or enter the last day instead.")
                .arg(person.name));
    return tx.remove(personTable(), id.row());
}

}  // namespace staff
