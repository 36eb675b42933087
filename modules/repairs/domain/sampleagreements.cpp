#include "repairs/domain/sampleagreements.h"

#include "agreements/data/agreementreads.h"
#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/agreementlife.h"
#include "agreements/domain/lifecycle.h"
#include "agreements/domain/templatestore.h"
#include "core/localtime.h"
#include "equipment/data/equipmenttables.h"
#include "repairs/data/casetables.h"
#include "repairs/data/orderlist.h"
#include "repairs/data/orderrecords.h"
#include "repairs/data/ordertables.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/recordverdict.h"

#include <QRandomGenerator>

namespace repairs {
namespace {

using agreements::Fact;

QString sampleValue(const agreements::Variable& variable, const SampleSigning& signing) {
    using enum agreements::VariableType;
    const bool isFirstParty = variable.name.endsWith(u"_a") || variable.name == u"customer";
    switch (variable.type) {
    case Company:
        return isFirstParty ? signing.maker : signing.centre;
    case Money:
        return QStringLiteral("50.00");
    case Percent:
        return QStringLiteral("2");
    case Integer:
    case Hours:
        return QString::number(std::max<qint64>(variable.minimum.value_or(1), 12));
    case Date: {
        const bool isEnd = variable.name.endsWith(u"_to");
        return isEnd ? signing.signedOn.addYears(3).toIso() : signing.signedOn.toIso();
    }
    case Choice:
        return variable.options.isEmpty() ? QString() : variable.options.first().value;
    case Phone:
        return QStringLiteral("400-800-1234");
    default:
        return signing.centre;
    }
}

agreements::AgreementDraft sampleDraft(const agreements::StoredTemplate& stored,
                                       const SampleSigning& signing) {
    agreements::AgreementDraft draft;
    draft.agreement.templateId = stored.id;
    for (const agreements::Variable& variable : stored.content.variables) {
        const bool hasValue = variable.standard || !variable.standardFrom.isEmpty();
        if (variable.isRequired && !hasValue && variable.type != agreements::VariableType::Table)
            draft.agreement.values.insert(variable.name,
                                          agreements::Value(sampleValue(variable, signing)));
    }
    for (const agreements::Switch& one : stored.content.switches)
        if (!one.standard && !one.options.isEmpty())
            draft.agreement.switches.insert(one.name, one.options.first().value);
    for (auto value = signing.values.begin(); value != signing.values.end(); ++value)
        draft.agreement.values.insert(value.key(), value.value());
    for (auto one = signing.switches.begin(); one != signing.switches.end(); ++one)
        draft.agreement.switches.insert(one.key(), one.value());
    draft.agreement.restDays = signing.restDays;
    draft.agreement.timeZone = signing.timeZone;
    if (stored.content.relation == agreements::Relation::DealerMaker) {
        draft.agreement.maker = signing.makerParty;
        draft.agreement.dealer = signing.dealerParty;
    }
    draft.scopes.append(agreements::AgreementScope());
    return draft;
}

core::Result<agreements::AgreementId> draftSample(storage::WriteTx& tx, const QString& templateId,
                                                  const SampleSigning& signing) {
    CORE_ASSIGN(const auto stored, agreements::copyBuiltIn(tx, templateId));
    CORE_ASSIGN(const auto content, agreements::findTemplate(tx.connection(), stored));
    return agreements::saveDraft(tx, sampleDraft(*content, signing));
}

core::Done signSample(storage::WriteTx& tx, const agreements::AgreementId& id,
                      const agreements::AgreementId& before, const SampleSigning& signing,
                      bool isSealed) {
    CORE_ASSIGN(const auto card, agreements::findAgreement(tx.connection(), id));
    CORE_ASSIGN(const auto stored,
                agreements::findTemplate(tx.connection(), card->agreement.templateId));
    agreements::SignDraft sign{id, signing.signedOn, {}};
    for (const agreements::PartyDuty& duty : agreements::partyDuties(stored->content, {}))
        sign.marks.append({duty.party, signing.signedOn, duty.needsSignature,
                           duty.needsSeal && isSealed,
                           duty.needsSignature ? QStringLiteral("王建国") : QString()});
    CORE_ASSIGN(const QString hash, agreements::signAgreement(tx, sign));
    Q_UNUSED(hash)
    if (before.isNil() || !agreements::needsLinkedAgreement(stored->content))
        return {};
    return agreements::linkAgreement(tx, id, before);
}

/// A choice out of a fact's words; -1 leaves it open.
void answer(agreements::Facts& facts, Fact fact, QRandomGenerator& random,
            std::initializer_list<qint64> values) {
    const qint64 value = *(values.begin() + random.bounded(int(values.size())));
    if (value >= 0)
        facts.set(fact, value);
}

/// When the unit was sold: days, months or years before it was brought in.
core::Done dateSampleUnit(storage::WriteTx& tx, const OrderId& order, core::Instant reportedAt,
                          QRandomGenerator& random) {
    constexpr int kDaysAgo[] = {3, 12, 40, 200, 350, 500};
    CORE_ASSIGN(const auto head, findOrder(tx.connection(), order));
    if (!head || head->unit.isNil())
        return {};
    const core::Date day = core::dateOf(reportedAt, QTimeZone::utc());
    const core::Date sold = day.addDays(-kDaysAgo[random.bounded(int(std::size(kDaysAgo)))]);
    return tx.update(equipment::unitTable(), head->unit.row(),
                     {{"sold_on", storage::toValue(sold.toIso())},
                      {"invoiced_on", storage::toValue(sold.toIso())},
                      {"dealer_received_on", storage::toValue(sold.addDays(-30).toIso())}});
}

/// Somebody called back, and for home visits came: most of the time as promised.
core::Done playSampleMilestones(storage::WriteTx& tx, const OrderInHand& order,
                                core::Instant reportedAt, bool isVisit, QRandomGenerator& random) {
    constexpr qint64 kMsPerMinute = 60'000;
    const auto happened = [&](EventKind kind, int earliest, int latest) -> core::Done {
        OrderEvent event;
        event.id = EventId(tx.newId());
        event.kind = kind;
        event.at.ms = reportedAt.ms + random.bounded(earliest, latest) * kMsPerMinute;
        // One in ten is forgotten.
        if (random.bounded(10) == 0 || event.at > tx.now())
            return {};
        return tx.insert(orderEventTable(), event.id.row(), order.centre, patchOf(order.id, event));
    };
    CORE_TRY(happened(EventKind::Contacted, 5, 40));
    return isVisit ? happened(EventKind::Arrived, 60, 30 * 60) : core::Done();
}

/// Without the note that it was edited, which would make it the latest of all orders.
core::Done judgeSampleOrder(storage::WriteTx& tx, const OrderId& id, QRandomGenerator& random) {
    CORE_ASSIGN(const OrderInHand order, takeInHand(tx, id));
    CORE_ASSIGN(const auto found, findCase(tx.connection(), id));
    agreements::Facts facts = found->facts;
    answer(facts, Fact::Cause, random, {-1, 1, 1, 3, 6});
    answer(facts, Fact::FaultKind, random, {-1, 0, 1, 2, 3});
    answer(facts, Fact::ListedFault, random, {-1, 1, 1});
    answer(facts, Fact::HomeVisit, random, {0, 1, 1});
    storage::Patch patch{{"order_id", storage::toValue(id)},
                         {"reported_at", storage::toValue(found->reportedAt)}};
    for (const Fact fact : caseFacts())
        if (facts.at(fact))
            patch.append({columnOf(fact), columnValue(fact, facts.at(fact))});
    CORE_TRY(tx.insert(orderCaseTable(), id.row(), order.centre, patch));
    CORE_TRY(dateSampleUnit(tx, id, found->reportedAt, random));
    CORE_TRY(recordVerdicts(tx, order, VerdictOccasion::Intake));
    return playSampleMilestones(tx, order, found->reportedAt, facts.at(Fact::HomeVisit) == 1,
                                random);
}

}  // namespace

core::Done makeSampleAgreements(storage::Database& database, const SampleSigning& signing,
                                const QList<SampleAgreement>& samples) {
    using enum agreements::AgreementState;
    agreements::AgreementId before;
    for (const SampleAgreement& sample : samples) {
        SampleSigning own = signing;
        own.signedOn = sample.signedOn.value_or(signing.signedOn);
        CORE_ASSIGN(const auto id, database.writeNow(own.drafter, [&](storage::WriteTx& tx) {
            return draftSample(tx, sample.templateId, own);
        }));
        if (sample.until >= InApproval)
            CORE_TRY(database.writeNow(own.drafter, [&](storage::WriteTx& tx) {
                return agreements::sendForApproval(tx, id);
            }));
        if (sample.until >= Approved)
            CORE_TRY(database.writeNow(own.approver, [&](storage::WriteTx& tx) {
                return agreements::approveDraft(tx, id);
            }));
        if (sample.until < Signed)
            continue;
        CORE_TRY(database.writeNow(own.drafter, [&](storage::WriteTx& tx) {
            return signSample(tx, id, before, own, sample.until == Effective);
        }));
        before = id;
    }
    return {};
}

core::Result<QList<OrderId>> latestOpenOrders(storage::Connection& connection, int count) {
    OrderFilter filter;
    filter.scope = OrderFilter::Scope::Open;
    CORE_ASSIGN(const OrderPage page, listOrders(connection, filter, {OrderSortKey::Called, true},
                                                 std::nullopt, storage::Direction::Forward, count));
    QList<OrderId> orders;
    for (const OrderRow& row : page.rows)
        orders.append(row.id);
    return orders;
}

core::Done judgeSampleOrders(storage::Database& database, const storage::Actor& actor,
                             const QList<OrderId>& orders, quint32 seed) {
    QRandomGenerator random(seed);
    return database.writeNow(actor, [&](storage::WriteTx& tx) -> core::Done {
        for (const OrderId& id : orders)
            CORE_TRY(judgeSampleOrder(tx, id, random));
        return {};
    });
}

}  // namespace repairs
