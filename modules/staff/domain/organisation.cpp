#include "staff/domain/organisation.h"

#include <QCoreApplication>

namespace staff {

namespace {

constexpr OrganisationKind kOrganisationKinds[] = {OrganisationKind::Own, OrganisationKind::Maker,
                                                   OrganisationKind::Dealer,
                                                   OrganisationKind::Partner};

}  // namespace

QString organisationKindCode(OrganisationKind kind) {
    switch (kind) {
    case OrganisationKind::Own:
        return QStringLiteral("own");
    case OrganisationKind::Maker:
        return QStringLiteral("maker");
    case OrganisationKind::Dealer:
        return QStringLiteral("dealer");
    case OrganisationKind::Partner:
        return QStringLiteral("partner");
    }
    Q_UNREACHABLE();
}

std::optional<OrganisationKind> organisationKindFromCode(QStringView code) {
    for (const OrganisationKind kind : kOrganisationKinds) {
        if (organisationKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString organisationKindTitle(OrganisationKind kind) {
    switch (kind) {
    case OrganisationKind::Own:
        return QCoreApplication::translate("staff", "Own organisation");
    case OrganisationKind::Maker:
        return QCoreApplication::translate("staff", "Maker");
    case OrganisationKind::Dealer:
        return QCoreApplication::translate("staff", "Dealer");
    case OrganisationKind::Partner:
        return QCoreApplication::translate("staff", "Service partner");
    }
    Q_UNREACHABLE();
}

QList<core::FieldProblem> problemsOf(const Organisation& organisation) {
    QList<core::FieldProblem> problems;
    if (organisation.name.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("name"),
             QCoreApplication::translate("staff", "Enter the name of the organisation.")});
    return problems;
}

}  // namespace staff
