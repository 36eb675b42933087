#include "repairs/data/orderverdicts.h"

#include "agreements/data/agreementreads.h"
#include "agreements/data/selectionreads.h"
#include "agreements/domain/agreementwords.h"
#include "core/localtime.h"
#include "equipment/data/unitreads.h"
#include "repairs/data/orderrecords.h"
#include "repairs/domain/words.h"
#include "staff/data/centrerecords.h"

#include <QCoreApplication>

namespace repairs {

using agreements::Relation;

namespace {

constexpr char kVerdictColumns[] =
    "SELECT id, relation, occasion, agreement_id, agreement_hash, case_json, verdict_json, clocks, "
    "engine_version, at, reason, made_by FROM order_verdict WHERE order_id = :order ";

OrderVerdict readVerdict(const storage::Statement& row) {
    OrderVerdict verdict;
    verdict.id = VerdictId(row.id(0));
    verdict.relation = agreements::relationFromCode(row.text(1)).value_or(Relation::Customer);
    verdict.occasion = fromCode<VerdictOccasion>(row.text(2)).value_or(VerdictOccasion::Case);
    verdict.agreement = agreements::AgreementId(row.id(3));
    verdict.hash = row.text(4);
    verdict.caseJson = row.text(5);
    verdict.verdictJson = row.text(6);
    verdict.clocks = row.text(7);
    verdict.engineVersion = int(row.integer(8));
    verdict.at = row.instant(9);
    verdict.reason = row.text(10);
    verdict.by = row.id(11);
    return verdict;
}

/// The unit of an order as its case reads it.
struct UnitOfCase {
    std::optional<equipment::UnitCard> card;
    QString productGroup;
};

core::Result<UnitOfCase> unitOfCase(storage::Connection& connection, const UnitId& id) {
    UnitOfCase unit;
    if (id.isNil())
        return unit;
    CORE_ASSIGN(unit.card, equipment::findUnit(connection, id));
    if (!unit.card || unit.card->model.productLine.isNil())
        return unit;
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT product_group FROM product_line WHERE id = :id"));
    row.bind(":id", unit.card->model.productLine);
    if (row.next())
        unit.productGroup = row.text(0);
    CORE_TRY(row.status());
    return unit;
}

core::Result<core::Date> reportDay(storage::Connection& connection, const core::RowId& ofCentre,
                                   core::Instant reportedAt) {
    CORE_ASSIGN(std::optional<staff::Centre> centre,
                staff::findCentre(connection, staff::CentreId(ofCentre)));
    if (!centre) {
        CORE_ASSIGN(centre, staff::firstCentre(connection));
    }
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(centre.value_or(staff::Centre()).timeZone));
    return core::dateOf(reportedAt, zone);
}

core::Result<std::optional<agreements::StoredCopy>> copyOfChoice(storage::Connection& connection,
                                                                 const OrderAgreement& choice,
                                                                 const core::Date& day) {
    if (choice.choice != AgreementChoiceKind::Chosen)
        return std::optional<agreements::StoredCopy>();
    CORE_ASSIGN(auto copy, agreements::copyInForce(connection, choice.agreement, day));
    if (!copy) {
        CORE_ASSIGN(copy, agreements::signedCopy(connection, choice.agreement));
    }
    return copy;
}

/// What is known of a relation beside the agreements in force.
struct Standing {
    std::optional<OrderAgreement> decided;
    std::optional<OrderVerdict> recorded;
};

core::Result<Standing> standingOf(storage::Connection& connection, const CallInHand& call,
                                  Relation relation) {
    Standing standing;
    for (const OrderAgreement& choice : call.decided)
        if (choice.relation == relation)
            standing.decided = choice;
    if (call.order.isNil())
        return standing;
    CORE_ASSIGN(standing.recorded, verdictInForce(connection, call.order, relation));
    if (!standing.decided) {
        CORE_ASSIGN(standing.decided, agreementChosen(connection, call.order, relation));
    }
    return standing;
}

core::Result<Judgement> judgementOf(storage::Connection& connection, const CallInHand& call,
                                    Relation relation, const core::Date& day,
                                    const QList<agreements::AgreementCandidate>& candidates) {
    CORE_ASSIGN(const Standing standing, standingOf(connection, call, relation));
    Judgement judgement;
    judgement.relation = relation;
    judgement.decided = standing.decided;
    judgement.recorded = standing.recorded;
    judgement.inForce = candidates;
    std::optional<agreements::StoredCopy> copy;
    const bool isDecided =
        judgement.decided && judgement.decided->choice != AgreementChoiceKind::Automatic;
    if (isDecided) {
        CORE_ASSIGN(copy, copyOfChoice(connection, *judgement.decided, day));
    } else if (!candidates.isEmpty()) {
        CORE_ASSIGN(copy, agreements::copyWithHash(connection, candidates.first().copyHash));
    }
    if (!copy)
        return judgement;
    CORE_ASSIGN(OpenedAgreement opened, openAgreement(connection, *copy));
    if (!isDecided)
        opened.chosen.reasons = candidates.first().reasons;
    judgement.agreement = opened.chosen;
    judgement.rules = opened.rules;
    judgement.restDays = opened.restDays;
    return judgement;
}

core::Result<OrderVerdicts> judgeCall(storage::Connection& connection, const CallInHand& call) {
    CORE_ASSIGN(const UnitOfCase unit, unitOfCase(connection, call.unit));
    const agreements::Facts facts =
        caseOf({call.order, call.calledAt, call.answers}, unit.card ? &unit.card->unit : nullptr,
               unit.productGroup);
    CORE_ASSIGN(const core::Date day, reportDay(connection, call.centre, call.calledAt));
    CORE_ASSIGN(const agreements::AgreementChoice choice,
                agreements::agreementsFor(connection, call.unit, call.customer, day));
    OrderVerdicts verdicts;
    CORE_ASSIGN(verdicts.customer,
                judgementOf(connection, call, Relation::Customer, day, choice.customer));
    CORE_ASSIGN(verdicts.dealerMaker,
                judgementOf(connection, call, Relation::DealerMaker, day, choice.dealerMaker));
    verdicts.customer = judged(std::move(verdicts.customer), facts, call.order);
    verdicts.dealerMaker = judged(std::move(verdicts.dealerMaker), facts, call.order);
    if (call.order.isNil())
        return verdicts;
    CORE_ASSIGN(verdicts.isEstimateApproved, isEstimateApproved(connection, call.order));
    return verdicts;
}

}  // namespace

core::Result<std::optional<OrderCase>> findCase(storage::Connection& connection,
                                                const OrderId& order) {
    static const QByteArray sql = [] {
        QByteArray text = "SELECT o.called_at, c.reported_at";
        for (const agreements::Fact fact : caseFacts())
            text += QByteArray(", c.") + columnOf(fact);
        return text +
               " FROM repair_order o LEFT JOIN order_case c ON c.id = o.id "
               "AND c.deleted = 0 WHERE o.id = :order AND o.deleted = 0";
    }();
    CORE_ASSIGN(storage::Statement row, connection.prepare(sql));
    row.bind(":order", order);
    if (!row.next()) {
        CORE_TRY(row.status());
        return std::optional<OrderCase>();
    }
    OrderCase found = emptyCase(order, row.instant(row.isNull(1) ? 0 : 1));
    for (int i = 0; i < caseFacts().size(); ++i)
        found.facts.set(caseFacts()[i], factIn(caseFacts()[i], row, i + 2));
    CORE_TRY(row.status());
    return std::optional(found);
}

core::Result<OpenedAgreement> openAgreement(storage::Connection& connection,
                                            const agreements::StoredCopy& stored) {
    CORE_ASSIGN(const agreements::AgreementCopy copy, agreements::openCopy(stored));
    CORE_ASSIGN(const agreements::Rules rules, agreements::rulesOf(copy, stored.hash));
    OpenedAgreement opened{{}, rules, copy.restDays};
    opened.chosen.id = stored.agreement;
    opened.chosen.hash = stored.hash;
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT number, title FROM agreement WHERE id = :id"));
    row.bind(":id", stored.agreement);
    if (row.next()) {
        opened.chosen.number = row.text(0);
        opened.chosen.title = row.text(1);
    }
    CORE_TRY(row.status());
    return opened;
}

core::Result<OrderVerdicts> verdictsFor(storage::Connection& connection, const OrderId& id) {
    CORE_ASSIGN(const std::optional<Order> order, findOrder(connection, id));
    CORE_ASSIGN(const std::optional<OrderCase> orderCase, findCase(connection, id));
    if (!order || !orderCase)
        return core::fail(QStringLiteral("order/not-found"),
                          QCoreApplication::translate("repairs::OrderVerdicts",
                                                      "This order is not in the file any more. "
                                                      "Look for it in the list of orders."),
                          id.toString());
    return judgeCall(connection, {order->unit,
                                  order->customer,
                                  order->centre,
                                  orderCase->reportedAt,
                                  orderCase->facts,
                                  {},
                                  id});
}

core::Result<OrderVerdicts> verdictsForCall(storage::Connection& connection,
                                            const CallInHand& call) {
    if (call.order.isNil())
        return judgeCall(connection, call);
    CORE_ASSIGN(const std::optional<OrderCase> orderCase, findCase(connection, call.order));
    CallInHand changed = call;
    if (orderCase) {
        changed.calledAt = orderCase->reportedAt;
        changed.answers = orderCase->facts;
    }
    return judgeCall(connection, changed);
}

core::Result<std::optional<OrderVerdict>> verdictInForce(storage::Connection& connection,
                                                         const OrderId& order, Relation relation) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare(QByteArray(kVerdictColumns) +
                                   "AND relation = :relation ORDER BY at DESC, id DESC LIMIT 1"));
    row.bind(":order", order).bind(":relation", agreements::code(relation));
    std::optional<OrderVerdict> verdict;
    if (row.next())
        verdict = readVerdict(row);
    CORE_TRY(row.status());
    return verdict;
}

core::Result<QList<OrderVerdict>> verdictHistory(storage::Connection& connection,
                                                 const OrderId& order) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare(QByteArray(kVerdictColumns) + "ORDER BY at DESC, id DESC"));
    row.bind(":order", order);
    QList<OrderVerdict> verdicts;
    while (row.next())
        verdicts.append(readVerdict(row));
    CORE_TRY(row.status());
    return verdicts;
}

core::Result<std::optional<OrderAgreement>> agreementChosen(storage::Connection& connection,
                                                            const OrderId& order,
                                                            Relation relation) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT id, choice, agreement_id, reason, at, made_by "
                                   "FROM order_agreement WHERE order_id = :order "
                                   "AND relation = :relation ORDER BY at DESC, id DESC LIMIT 1"));
    row.bind(":order", order).bind(":relation", agreements::code(relation));
    std::optional<OrderAgreement> choice;
    if (row.next()) {
        choice = OrderAgreement{
            OrderAgreementId(row.id(0)),
            relation,
            fromCode<AgreementChoiceKind>(row.text(1)).value_or(AgreementChoiceKind::Automatic),
            agreements::AgreementId(row.id(2)),
            row.text(3),
            row.instant(4),
            row.id(5)};
    }
    CORE_TRY(row.status());
    return choice;
}

core::Result<QList<OrderGoodwill>> goodwillOf(storage::Connection& connection,
                                              const OrderId& order) {
    CORE_ASSIGN(
        storage::Statement row,
        connection.prepare("SELECT id, relation, line, payer, amount_minor, currency, approved_by, "
                           "reason, at, made_by FROM order_goodwill WHERE order_id = :order "
                           "AND reverses_id IS NULL AND id NOT IN (SELECT reverses_id "
                           "FROM order_goodwill WHERE order_id = :order "
                           "AND reverses_id IS NOT NULL) ORDER BY at, id"));
    row.bind(":order", order);
    QList<OrderGoodwill> goodwill;
    while (row.next()) {
        OrderGoodwill one;
        one.id = GoodwillId(row.id(0));
        one.relation = agreements::relationFromCode(row.text(1)).value_or(Relation::Customer);
        one.line = row.text(2);
        one.payer = row.text(3);
        if (!row.isNull(4))
            one.amountMinor = row.integer(4);
        one.currency = core::Currency::fromCode(row.text(5)).value_or(core::Currency());
        one.approvedBy = row.id(6);
        one.reason = row.text(7);
        one.at = row.instant(8);
        one.by = row.id(9);
        goodwill.append(one);
    }
    CORE_TRY(row.status());
    return goodwill;
}

core::Result<bool> isEstimateApproved(storage::Connection& connection, const OrderId& order) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT 1 FROM order_event WHERE order_id = :order AND "
                                   "(kind = 'amount_agreed' OR "
                                   "(kind = 'signature' AND reason = 'estimate')) LIMIT 1"));
    row.bind(":order", order);
    const bool isApproved = row.next();
    CORE_TRY(row.status());
    return isApproved;
}

}  // namespace repairs
