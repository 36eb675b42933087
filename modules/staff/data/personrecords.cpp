#include "staff/data/personrecords.h"

namespace staff {

namespace {

std::optional<core::Date> dateAt(const storage::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : core::Date::fromIso(row.text(column));
}

Person personAt(const storage::Statement& row) {
    Person person;
    person.id = PersonId(row.id(0));
    person.name = row.text(1);
    person.phone = row.text(2);
    person.employment = employmentFromCode(row.text(3)).value_or(Employment::Employed);
    person.post = row.text(4);
    person.centre = CentreId(row.id(5));
    person.joinedOn = dateAt(row, 6);
    person.leftOn = dateAt(row, 7);
    person.note = row.text(8);
    person.user = row.id(9);
    return person;
}

}  // namespace

core::Result<QList<Person>> listPeople(storage::Connection& connection, CentreId centre,
                                       PeopleShown shown) {
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT p.id, p.name, p.phone, p.employment, p.post, p.work_centre_id, "
                    "p.joined_on, p.left_on, p.note, (SELECT u.id FROM sys_user u WHERE "
                    "u.person_id = p.id AND u.deleted = 0 ORDER BY u.id LIMIT 1) FROM person p "
                    "WHERE p.deleted = 0 AND (:centre IS NULL OR p.work_centre_id IS NULL OR "
                    "p.work_centre_id = :centre) AND (:all OR p.left_on IS NULL) "
                    "ORDER BY p.name, p.seq"));
    query.bind(":centre", centre).bind(":all", shown == PeopleShown::AlsoThoseWhoLeft);
    QList<Person> people;
    while (query.next())
        people.append(personAt(query));
    CORE_TRY(query.status());
    return people;
}

core::Result<std::optional<Person>> findPerson(storage::Connection& connection, PersonId id) {
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT p.id, p.name, p.phone, p.employment, p.post, p.work_centre_id, "
                    "p.joined_on, p.left_on, p.note, (SELECT u.id FROM sys_user u WHERE "
                    "u.person_id = p.id AND u.deleted = 0 ORDER BY u.id LIMIT 1) FROM person p "
                    "WHERE p.id = :id AND p.deleted = 0"));
    query.bind(":id", id);
    if (query.next())
        return std::optional(personAt(query));
    CORE_TRY(query.status());
    return std::optional<Person>();
}

}  // namespace staff
