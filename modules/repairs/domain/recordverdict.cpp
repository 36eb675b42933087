#include "repairs/domain/recordverdict.h"

#include "agreements/data/agreementreads.h"
#include "agreements/domain/agreementwords.h"
#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "repairs/data/casetables.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/clockset.h"
#include "repairs/domain/clocksettings.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"
#include "staff/data/calendarrecords.h"
#include "staff/domain/calendaredit.h"

#include <QCoreApplication>

namespace repairs {
namespace {

using agreements::Fact;
using agreements::FactType;

QString sayVerdict(const char* text) {
    return QCoreApplication::translate("repairs::RecordVerdict", text);
}

core::Done needReason(const QString& reason, const char* sentence) {
    if (!reason.trimmed().isEmpty())
        return {};
    return core::fail(core::invalidInput({{QStringLiteral("reason"), sayVerdict(sentence)}}));
}

core::Result<QString> clocksOf(storage::WriteTx& tx, const OrderInHand& order,
                               const Judgement& judgement) {
    const QTimeZone zone = judgement.rules ? judgement.rules->zone() : QTimeZone::utc();
    // The centre's own promises run once, beside what the customer was promised.
    agreements::Facts facts = judgement.facts;
    if (judgement.relation == agreements::Relation::DealerMaker)
        facts.set(Fact::HomeVisit, std::nullopt);
    CORE_ASSIGN(const agreements::VisitPromise promise,
                visitPromiseOf(tx.connection(), order.centre));
    const ClockSet set = clockSetOf(judgement.verdict ? &*judgement.verdict : nullptr, facts, zone,
                                    judgement.restDays, promise);
    // From now on the calendar is what these clocks are counted by; it may have come together from
    // two machines, which no use case of the calendar has seen.
    if (followsCalendar(set)) {
        const staff::CentreId centre(order.centre);
        CORE_ASSIGN(const core::WorkCalendar calendar,
                    staff::loadWorkCalendar(tx.connection(), centre));
        CORE_TRY(staff::keepCalendarVersion(tx, centre, calendar));
    }
    return clockSetText(set);
}

core::Done recordOne(storage::WriteTx& tx, const OrderInHand& order, const Judgement& judgement,
                     VerdictOccasion occasion, const QString& reason) {
    const QString hash = judgement.agreement ? judgement.agreement->hash : QString();
    CORE_ASSIGN(const QString clocks, clocksOf(tx, order, judgement));
    const auto& recorded = judgement.recorded;
    const bool isKnown = recorded ? !judgement.isStale() && recorded->clocks == clocks
                                  : !judgement.agreement && clocks.isEmpty();
    if (isKnown && occasion != VerdictOccasion::Person)
        return {};
    // Behind the one in force, also where the clock was set back.
    const core::Instant at =
        recorded ? std::max(tx.now(), core::Instant{recorded->at.ms + 1}) : tx.now();
    return tx.insert(
        orderVerdictTable(), tx.newId(), order.centre,
        {{"order_id", storage::toValue(order.id)},
         {"relation", storage::toValue(agreements::code(judgement.relation))},
         {"occasion", storage::toValue(code(occasion))},
         {"agreement_id",
          judgement.agreement ? storage::toValue(judgement.agreement->id) : storage::null()},
         {"agreement_hash", storage::toValue(hash)},
         {"case_json", storage::toValue(judgement.caseJson)},
         {"verdict_json", storage::toValue(judgement.verdictJson)},
         {"clocks", storage::toValue(clocks)},
         {"engine_version", storage::toValue(kVerdictEngine)},
         {"at", storage::toValue(at)},
         {"reason", storage::toValue(reason.trimmed())}});
}

core::Done checkFacts(const agreements::Facts& facts) {
    QList<core::FieldProblem> problems;
    for (const Fact fact : caseFacts()) {
        const FactType type = agreements::shapeOf(fact).type;
        const bool isNumber = type == FactType::Count || type == FactType::Money;
        if (isNumber && facts.at(fact).value_or(0) < 0)
            problems.append({agreements::shapeOf(fact).name,
                             sayVerdict(QT_TRANSLATE_NOOP("repairs::RecordVerdict",
                                                          "This number cannot be below zero."))});
    }
    if (problems.isEmpty())
        return {};
    return core::fail(core::invalidInput(problems));
}

core::Done checkChosen(storage::WriteTx& tx, const AgreementChoiceDraft& draft) {
    if (draft.choice != AgreementChoiceKind::Chosen)
        return {};
    CORE_ASSIGN(const auto card, agreements::findAgreement(tx.connection(), draft.agreement));
    if (card && card->agreement.relation == draft.relation && !card->life.copyHash.isEmpty())
        return {};
    return core::fail(QStringLiteral("agreement/unsigned"),
                      sayVerdict(QT_TRANSLATE_NOOP(
                          "repairs::RecordVerdict",
                          "An order can stand only under an agreement that has been signed. Choose "
                          "another one.")));
}

}  // namespace

core::Done startCase(storage::WriteTx& tx, const OrderInHand& order, core::Instant reportedAt,
                     const agreements::Facts& answers) {
    CORE_TRY(checkFacts(answers));
    storage::Patch row{{"order_id", storage::toValue(order.id)},
                       {"reported_at", storage::toValue(reportedAt)}};
    for (const Fact fact : caseFacts())
        if (answers.at(fact))
            row.append({columnOf(fact), columnValue(fact, answers.at(fact))});
    return tx.insert(orderCaseTable(), order.id.row(), order.centre, row);
}

core::Done recordVerdicts(storage::WriteTx& tx, const OrderInHand& order, VerdictOccasion occasion,
                          const QString& reason) {
    CORE_ASSIGN(const OrderVerdicts verdicts, verdictsFor(tx.connection(), order.id));
    if (verdicts.isEstimateApproved && occasion != VerdictOccasion::Person)
        return {};
    CORE_TRY(recordOne(tx, order, verdicts.customer, occasion, reason));
    return recordOne(tx, order, verdicts.dealerMaker, occasion, reason);
}

core::Done saveCase(storage::WriteTx& tx, const CaseDraft& draft) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    CORE_TRY(checkFacts(draft.after));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));
    storage::Patch patch;
    for (const Fact fact : caseFacts())
        if (draft.before.at(fact) != draft.after.at(fact))
            patch.append({columnOf(fact), columnValue(fact, draft.after.at(fact))});
    if (patch.isEmpty())
        return {};
    CORE_ASSIGN(storage::Statement row,
                tx.connection().prepare("SELECT 1 FROM order_case WHERE id = :id"));
    row.bind(":id", draft.order);
    const bool isStarted = row.next();
    CORE_TRY(row.status());
    row.reset();
    if (!isStarted) {
        CORE_ASSIGN(const auto found, findCase(tx.connection(), draft.order));
        CORE_TRY(startCase(tx, order, found->reportedAt));
    }
    CORE_TRY(tx.update(orderCaseTable(), draft.order.row(), patch));
    CORE_TRY(appendEdited(tx, order, QStringLiteral("case")));
    return recordVerdicts(tx, order, VerdictOccasion::Case);
}

core::Done replaceVerdicts(storage::WriteTx& tx, const OrderId& id, const QString& reason) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    CORE_TRY(needReason(
        reason, QT_TRANSLATE_NOOP("repairs::RecordVerdict", "Say why the verdict is replaced.")));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, id));
    return recordVerdicts(tx, order, VerdictOccasion::Person, reason);
}

core::Done decideAgreement(storage::WriteTx& tx, const OrderInHand& order,
                           const AgreementChoiceDraft& draft) {
    CORE_TRY(identity::require(tx, chooseAgreementRight()));
    CORE_TRY(needReason(draft.reason,
                        QT_TRANSLATE_NOOP("repairs::RecordVerdict",
                                          "Say why the order stands under this agreement.")));
    CORE_TRY(checkChosen(tx, draft));
    CORE_ASSIGN(const auto before, agreementChosen(tx.connection(), order.id, draft.relation));
    const core::Instant at =
        before ? std::max(tx.now(), core::Instant{before->at.ms + 1}) : tx.now();
    const bool isChosen = draft.choice == AgreementChoiceKind::Chosen;
    return tx.insert(
        orderAgreementTable(), tx.newId(), order.centre,
        {{"order_id", storage::toValue(order.id)},
         {"relation", storage::toValue(agreements::code(draft.relation))},
         {"choice", storage::toValue(code(draft.choice))},
         {"agreement_id", isChosen ? storage::toValue(draft.agreement) : storage::null()},
         {"reason", storage::toValue(draft.reason.trimmed())},
         {"at", storage::toValue(at)}});
}

core::Done chooseAgreement(storage::WriteTx& tx, const AgreementChoiceDraft& draft) {
    CORE_TRY(identity::require(tx, chooseAgreementRight()));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));
    CORE_TRY(decideAgreement(tx, order, draft));
    CORE_TRY(appendEdited(tx, order, QStringLiteral("agreement")));
    return recordVerdicts(tx, order, VerdictOccasion::Choice);
}

}  // namespace repairs
