#pragma once

#include "core/fieldproblem.h"
#include "core/id.h"

#include <optional>

namespace staff {

struct Organisation;
using OrganisationId = core::Id<Organisation>;

/// Who an organisation is to us (S36, S62).
enum class OrganisationKind {
    Own,      ///< the one the file belongs to
    Maker,    ///< makes the products, party A of outsourcing agreements
    Dealer,   ///< sells them
    Partner,  ///< serves in our name: a contracted unit or a service company
};

/// "own", "maker", "dealer", "partner"
QString organisationKindCode(OrganisationKind kind);
std::optional<OrganisationKind> organisationKindFromCode(QStringView code);
QString organisationKindTitle(OrganisationKind kind);

/// A nil id makes a new one when saved.
struct Organisation {
    OrganisationId id;
    QString name;
    QString shortName;
    OrganisationKind kind = OrganisationKind::Own;
    QString phone;
    QString address;
    QString taxNumber;  ///< unified social credit code or the like, for papers

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

QList<core::FieldProblem> problemsOf(const Organisation& organisation);

}  // namespace staff
