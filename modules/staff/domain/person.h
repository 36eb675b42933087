#pragma once

#include "core/date.h"
#include "core/fieldproblem.h"
#include "staff/domain/centre.h"

namespace staff {

struct Person;
using PersonId = core::Id<Person>;

enum class Employment { Employed, Contracted };

/// "employed", "contracted"
QString employmentCode(Employment employment);
std::optional<Employment> employmentFromCode(QStringView code);
QString employmentTitle(Employment employment);

/// Someone who works in a centre (S102), whether or not with a user to sign in. A nil id makes a
/// new one.
struct Person {
    PersonId id;
    QString name;
    QString phone;
    Employment employment = Employment::Employed;
    QString post;     ///< what the person does, in the centre's own words
    CentreId centre;  ///< nil for the whole organisation
    std::optional<core::Date> joinedOn;
    std::optional<core::Date> leftOn;  ///< the last day; people who left stay on old papers
    QString note;
    core::RowId user;  ///< the user that names this person; read only, kept by identity

    friend bool operator==(const Person&, const Person&) = default;
};

QList<core::FieldProblem> problemsOf(const Person& person);

}  // namespace staff
