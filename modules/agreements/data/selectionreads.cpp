#include "agreements/data/selectionreads.h"

#include "agreements/domain/agreementwords.h"

namespace agreements {
namespace {

using storage::Statement;

// Ends by what the projection derived; each part of the union is a look into one index.
constexpr const char* kCandidatesSql =
    "SELECT a.id, a.number, a.title, a.relation, s.kind, s.region, a.customer_id, a.signed_on, "
    "a.in_force_from_on, a.in_force_until_on, e.hash "
    "FROM (SELECT agreement_id, kind, region FROM agreement_scope "
    "WHERE unit_id = :unit AND kind = 'unit' AND deleted = 0 "
    "UNION ALL SELECT s.agreement_id, s.kind, s.region FROM unit u "
    "JOIN agreement_scope s ON s.model_id = u.model_id "
    "WHERE u.id = :unit AND s.kind = 'model' AND s.deleted = 0 "
    "UNION ALL SELECT s.agreement_id, s.kind, s.region FROM unit u "
    "JOIN model m ON m.id = u.model_id "
    "JOIN agreement_scope s ON s.product_line_id = m.product_line_id "
    "WHERE u.id = :unit AND s.kind = 'product_line' AND s.deleted = 0 "
    "UNION ALL SELECT agreement_id, kind, region FROM agreement_scope "
    "WHERE kind = 'all' AND deleted = 0) s "
    "JOIN agreement a ON a.id = s.agreement_id "
    "JOIN agreement_event e ON e.agreement_id = a.id AND e.kind = 'signed' "
    "WHERE a.deleted = 0 AND a.state >= 50 AND a.in_force_from_on <= :date "
    "AND (a.in_force_until_on IS NULL OR a.in_force_until_on >= :date) "
    "AND (a.customer_id IS NULL OR a.customer_id = :customer) "
    "AND (s.region = '' OR :region = '' OR s.region = :region) "
    "ORDER BY a.id, e.at, e.id";

std::optional<AgreementCandidate> candidateIn(const Statement& row, bool isRegionKnown) {
    const auto signedOn = core::Date::fromIso(row.text(7));
    if (!signedOn)
        return std::nullopt;
    AgreementCandidate candidate{AgreementId(row.id(0)),
                                 row.text(1),
                                 row.text(2),
                                 relationFromCode(row.text(3)).value_or(Relation::Customer),
                                 scopeKindFromCode(row.text(4)).value_or(ScopeKind::All),
                                 row.text(5),
                                 isRegionKnown || row.text(5).isEmpty(),
                                 !row.id(6).isNil(),
                                 *signedOn,
                                 {},
                                 row.text(10),
                                 {}};
    candidate.days.from = core::Date::fromIso(row.text(8));
    candidate.days.until = core::Date::fromIso(row.text(9));
    return candidate;
}

/// An agreement is one candidate, by the most specific of its scopes.
void addCandidate(QList<AgreementCandidate>& candidates, const AgreementCandidate& found) {
    for (AgreementCandidate& known : candidates) {
        if (known.id != found.id)
            continue;
        if (isMoreSpecific(found, known))
            known = found;
        return;
    }
    candidates.append(found);
}

}  // namespace

core::Result<AgreementChoice> agreementsFor(storage::Connection& connection,
                                            const equipment::UnitId& unit,
                                            const customers::CustomerId& customer,
                                            const core::Date& date, const QString& region) {
    CORE_ASSIGN(auto row, connection.prepare(kCandidatesSql));
    row.bind(":unit", unit)
        .bind(":customer", customer)
        .bind(":date", date.toIso())
        .bind(":region", region.simplified());
    AgreementChoice choice;
    while (row.next()) {
        if (const auto found = candidateIn(row, !region.simplified().isEmpty()))
            addCandidate(
                found->relation == Relation::Customer ? choice.customer : choice.dealerMaker,
                *found);
    }
    CORE_TRY(row.status());
    rank(choice.customer);
    rank(choice.dealerMaker);
    return choice;
}

}  // namespace agreements
