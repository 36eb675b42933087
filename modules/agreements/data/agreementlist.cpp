#include "agreements/data/agreementlist.h"

#include "agreements/domain/agreementwords.h"
#include "core/textfold.h"

namespace agreements {
namespace {

using storage::KeysetQuery;
using storage::toValue;

AgreementRow listedAgreement(const storage::Statement& row) {
    constexpr int kFirst = KeysetQuery::kFirstColumn;
    AgreementRow found;
    found.seq = row.integer(1);
    found.id = AgreementId(row.id(kFirst));
    found.number = row.text(kFirst + 1);
    found.title = row.text(kFirst + 2);
    found.templateKey = row.text(kFirst + 3);
    found.relation = relationFromCode(row.text(kFirst + 4)).value_or(Relation::Customer);
    found.state = agreementStateFromNumber(row.integer(kFirst + 5)).value_or(AgreementState::Draft);
    found.days.from = core::Date::fromIso(row.text(kFirst + 6));
    found.days.until = core::Date::fromIso(row.text(kFirst + 7));
    found.signedOn = core::Date::fromIso(row.text(kFirst + 8));
    found.validTo = core::Date::fromIso(row.text(kFirst + 9));
    found.isSupplement = !row.id(kFirst + 10).isNil();
    found.notApplied = int(row.integer(kFirst + 11));
    found.isRemoved = row.integer(kFirst + 12) != 0;
    found.stateAt = row.instant(kFirst + 13);
    QStringList parties{row.text(kFirst + 14), row.text(kFirst + 15), row.text(kFirst + 16)};
    parties.removeAll(QString());
    found.parties = parties.join(QStringLiteral(" · "));
    return found;
}

QByteArray agreementSortKey(AgreementOrder order) {
    switch (order) {
    case AgreementOrder::Number:
        return "agreement.number";
    case AgreementOrder::Title:
        return "agreement.title_key";
    case AgreementOrder::Party:
        return "agreement.party_key";
    case AgreementOrder::State:
        return "agreement.state";
    case AgreementOrder::ValidTo:
        return "agreement.valid_to_key";
    case AgreementOrder::Updated:
        break;
    }
    return "agreement.state_at";
}

/// The same days as standingOn().
QByteArray standingSql(Standing standing) {
    const QByteArray hasBegun =
        "agreement.state >= 50 AND agreement.in_force_from_on <= :today AND ";
    switch (standing) {
    case Standing::Drafting:
        return "agreement.state < 40";
    case Standing::Waiting:
        return "(agreement.state = 40 OR (agreement.state >= 50 "
               "AND agreement.in_force_from_on > :today "
               "AND coalesce(agreement.in_force_until_on, :today) >= :today))";
    case Standing::InForce:
        return hasBegun + "coalesce(agreement.in_force_until_on, '9999-12-31') > :soon";
    case Standing::Expiring:
        return hasBegun + "agreement.in_force_until_on BETWEEN :today AND :soon";
    case Standing::Expired:
        return "agreement.state = 50 AND agreement.in_force_until_on < :today";
    case Standing::Ended:
        return "agreement.state > 50 AND agreement.in_force_until_on < :today";
    }
    Q_UNREACHABLE();
}

void addStanding(KeysetQuery& query, const AgreementFilter& filter) {
    if (!filter.standing || !filter.today)
        return;
    const QByteArray sql = standingSql(*filter.standing);
    query.where += " AND " + sql;
    if (sql.contains(":today"))
        query.bindings.append({":today", toValue(filter.today->toIso())});
    if (sql.contains(":soon"))
        query.bindings.append(
            {":soon", toValue(filter.today->addDays(filter.warningDays).toIso())});
}

void addAgreementFilter(KeysetQuery& query, const AgreementFilter& filter) {
    if (filter.relation)
        query.addEqual("agreement.relation", toValue(code(*filter.relation)));
    if (filter.state)
        query.addEqual("agreement.state", toValue(qint64(*filter.state)));
    if (filter.customer)
        query.addEqual("agreement.customer_id", toValue(*filter.customer));
    if (!filter.templateKey.isEmpty())
        query.addEqual("agreement.template_key", toValue(filter.templateKey));
    if (filter.centre)
        query.addEqual("agreement.centre_id", toValue(*filter.centre));
    if (filter.organisation) {
        query.where +=
            " AND (agreement.dealer_id = :organisation OR agreement.maker_id = :organisation)";
        query.bindings.append({":organisation", toValue(*filter.organisation)});
    }
    if (filter.withExceptions)
        query.where += " AND agreement.not_applied > 0";
    addStanding(query, filter);
    query.addWords("agreement.filter_key",
                   core::foldText(filter.text).split(u' ', Qt::SkipEmptyParts));
}

core::Result<KeysetQuery> agreementQuery(storage::Connection& /*connection*/,
                                         const AgreementFilter& filter, const AgreementSort& sort) {
    KeysetQuery query;
    query.columns =
        "agreement.id, agreement.number, agreement.title, agreement.template_key, "
        "agreement.relation, agreement.state, agreement.in_force_from_on, "
        "agreement.in_force_until_on, agreement.signed_on, agreement.valid_to_on, "
        "agreement.amends_id, agreement.not_applied, agreement.deleted, agreement.state_at, "
        "customer.name, dealer.name, maker.name";
    query.from =
        "agreement LEFT JOIN customer ON customer.id = agreement.customer_id "
        "LEFT JOIN organisation dealer ON dealer.id = agreement.dealer_id "
        "LEFT JOIN organisation maker ON maker.id = agreement.maker_id";
    query.table = "agreement";
    query.seq = "agreement.seq";
    query.key = agreementSortKey(sort.order);
    query.descending = sort.descending;
    query.where =
        filter.inTrash ? "agreement.deleted = 1" : "agreement.deleted = 0 AND agreement.state > 0";
    addAgreementFilter(query, filter);
    return query;
}

}  // namespace

const AgreementList& agreementList() {
    static constexpr AgreementList kList{.query = agreementQuery, .row = listedAgreement};
    return kList;
}

}  // namespace agreements
