#include "staff/data/centrerecords.h"

namespace staff {

namespace {

Organisation organisationAt(const storage::Statement& row) {
    Organisation organisation;
    organisation.id = OrganisationId(row.id(0));
    organisation.name = row.text(1);
    organisation.shortName = row.text(2);
    organisation.kind = organisationKindFromCode(row.text(3)).value_or(OrganisationKind::Partner);
    organisation.phone = row.text(4);
    organisation.address = row.text(5);
    organisation.taxNumber = row.text(6);
    return organisation;
}

Centre centreAt(const storage::Statement& row) {
    Centre centre;
    centre.id = CentreId(row.id(0));
    centre.organisation = OrganisationId(row.id(1));
    centre.name = row.text(2);
    centre.shortName = row.text(3);
    centre.kind = centreKindFromCode(row.text(4)).value_or(CentreKind::Direct);
    centre.numberPrefix = row.text(5);
    centre.currency = core::Currency::fromCode(row.text(6)).value_or(core::Currency());
    centre.timeZone = row.text(7);
    centre.locale = row.text(8);
    centre.taxBasisPoints = static_cast<int>(row.integer(9));
    centre.phone = row.text(10);
    centre.address = row.text(11);
    centre.documentHeader = row.text(12);
    return centre;
}

template <class Record>
core::Result<QList<Record>> allRows(storage::Statement query,
                                    Record (*recordAt)(const storage::Statement&)) {
    QList<Record> records;
    while (query.next())
        records.append(recordAt(query));
    CORE_TRY(query.status());
    return records;
}

template <class Record>
core::Result<std::optional<Record>> oneRow(storage::Statement query,
                                           Record (*recordAt)(const storage::Statement&)) {
    if (query.next())
        return std::optional(recordAt(query));
    CORE_TRY(query.status());
    return std::optional<Record>();
}

}  // namespace

core::Result<QList<Organisation>> listOrganisations(storage::Connection& connection) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, name, short_name, kind, phone, address, tax_number "
                                   "FROM organisation WHERE deleted = 0 ORDER BY name, seq"));
    return allRows(std::move(query), organisationAt);
}

core::Result<std::optional<Organisation>> findOrganisation(storage::Connection& connection,
                                                           OrganisationId id) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, name, short_name, kind, phone, address, tax_number "
                                   "FROM organisation WHERE id = :id AND deleted = 0"));
    query.bind(":id", id);
    return oneRow(std::move(query), organisationAt);
}

core::Result<QList<Centre>> listCentres(storage::Connection& connection) {
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT id, organisation_id, name, short_name, kind, number_prefix, currency, "
                    "time_zone, locale, tax_basis_points, phone, address, document_header FROM "
                    "centre WHERE deleted = 0 ORDER BY id"));
    return allRows(std::move(query), centreAt);
}

core::Result<std::optional<Centre>> findCentre(storage::Connection& connection, CentreId id) {
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT id, organisation_id, name, short_name, kind, number_prefix, currency, "
                    "time_zone, locale, tax_basis_points, phone, address, document_header FROM "
                    "centre WHERE id = :id AND deleted = 0"));
    query.bind(":id", id);
    return oneRow(std::move(query), centreAt);
}

core::Result<std::optional<Centre>> firstCentre(storage::Connection& connection) {
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT id, organisation_id, name, short_name, kind, number_prefix, currency, "
                    "time_zone, locale, tax_basis_points, phone, address, document_header FROM "
                    "centre WHERE deleted = 0 ORDER BY id LIMIT 1"));
    return oneRow(std::move(query), centreAt);
}

}  // namespace staff
