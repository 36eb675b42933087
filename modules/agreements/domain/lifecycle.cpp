#include "agreements/domain/lifecycle.h"

#include "agreements/data/agreementtables.h"
#include "agreements/domain/agreementinhand.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/domain/documentcheck.h"
#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "identity/userrecords.h"
#include "modulekit/centresettings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace agreements {
namespace {

using core::FieldProblem;
using core::Result;
using storage::toValue;
using storage::WriteTx;
using State = AgreementState;
using Kind = AgreementEventKind;

constexpr qint64 kAgreedForMs = 30 * 60 * 1000;

QString sayLife(const char* text) {
    return QCoreApplication::translate("agreements::LifeCycle", text);
}

core::Done refuse(const QList<FieldProblem>& problems) {
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    return {};
}

core::Done refuse(const char* field, const char* sentence) {
    return refuse({{QLatin1String(field), sayLife(sentence)}});
}

/// What stands in the way of signing.
core::Done checkComplete(const AgreementCard& card, const Template& content,
                         const core::Date& today) {
    const Agreement& agreement = card.agreement;
    QList<FieldProblem> problems =
        checkDraft(content, agreement.values, agreement.switches, agreement.language);
    if (card.scopes.isEmpty())
        problems.append(
            {QStringLiteral("scopes"),
             sayLife(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                       "Say for which units it is: one unit, a model, a product "
                                       "line or all."))});
    CORE_TRY(refuse(problems));
    const auto rules = rulesOf(copyOf(agreement, content, today));
    if (!rules)
        return refuse({{rules.error().detail, rules.error().message}});
    return {};
}

core::Date todayOf(const WriteTx& tx, const Agreement& agreement) {
    const auto zone = core::timeZone(agreement.timeZone);
    return core::dateOf(tx.now(), zone ? *zone : QTimeZone::systemTimeZone());
}

core::Error samePerson() {
    return {QStringLiteral("approval/same-person"),
            sayLife(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                      "Whoever sent the draft cannot approve it. Ask a second "
                                      "person.")),
            {}};
}

/// Two users of one person are no two persons.
Result<bool> arePersonsEqual(storage::Connection& connection, const core::RowId& one,
                             const core::RowId& other) {
    if (one == other)
        return true;
    CORE_ASSIGN(const auto first, identity::findUser(connection, identity::UserId(one)));
    CORE_ASSIGN(const auto second, identity::findUser(connection, identity::UserId(other)));
    return first && second && !first->person.isNil() && first->person == second->person;
}

core::Done approvalRefused(const char* sentence) {
    return core::fail(QStringLiteral("approval/refused"), sayLife(sentence));
}

/// Whoever entered the PIN still has the right, and agreed just now.
core::Done checkPinApproval(WriteTx& tx, const identity::Approval& approval) {
    if (std::abs(tx.now().ms - approval.at.ms) > kAgreedForMs)
        return approvalRefused(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                                 "The approval is too old. Ask for it again."));
    CORE_ASSIGN(const auto user, identity::findUser(tx.connection(), approval.user));
    CORE_ASSIGN(const auto roles,
                identity::rolesWith(tx.connection(), approveAgreementsRight(), tx.actor().centre));
    const bool hasRight =
        user && !user->disabled &&
        std::ranges::any_of(user->roles, [&](identity::Role role) { return roles.contains(role); });
    if (hasRight)
        return {};
    return approvalRefused(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                             "Whoever approved may not approve agreements. Ask "
                                             "somebody who may."));
}

core::RowId senderOf(const AgreementCard& card) {
    core::RowId sender;
    for (const AgreementEvent& event : card.events)
        if (event.kind == Kind::SentForApproval)
            sender = event.madeBy;
    return sender;
}

core::Done checkMarks(const WriteTx& tx, const AgreementCard& card, const Template& content,
                      const QList<PartyMark>& marks) {
    const core::Date today = todayOf(tx, card.agreement);
    for (const PartyMark& mark : marks) {
        const bool isKnown = std::ranges::any_of(
            content.signatures,
            [&](const SignatureBlock& block) { return block.party == mark.party; });
        if (!isKnown)
            return refuse({{QStringLiteral("party"),
                            sayLife(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                                      "“%1” does not sign this agreement."))
                                .arg(mark.party)}});
        if (today < mark.on)
            return refuse("on", QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                                  "The day lies in the future. Enter the day on "
                                                  "which it was signed."));
    }
    return {};
}

core::Done writeMarks(WriteTx& tx, AgreementCard& card, const QList<PartyMark>& marks) {
    for (const PartyMark& mark : marks) {
        for (const Kind kind : {Kind::SignedBy, Kind::SealedBy}) {
            if (!(kind == Kind::SignedBy ? mark.isSigned : mark.isSealed))
                continue;
            AgreementEvent event;
            event.kind = kind;
            event.party = mark.party;
            event.countsOn = mark.on;
            event.person = mark.person.simplified();
            CORE_TRY(appendEvent(tx, card, event));
        }
    }
    return {};
}

/// The day on which nothing is missing any more; none while something is.
Result<std::optional<core::Date>> effectiveDay(WriteTx& tx, const AgreementCard& card) {
    CORE_ASSIGN(const auto stored, signedCopy(tx.connection(), card.agreement.id));
    if (!stored)
        return std::optional<core::Date>();
    CORE_ASSIGN(const AgreementCopy copy, openCopy(*stored));
    std::optional<core::Date> day = completedOn(copy.agreement, card.events, copy.signedOn);
    if (!day || !needsLinkedAgreement(copy.agreement))
        return day;
    if (card.agreement.linked.isNil())
        return std::optional<core::Date>();
    CORE_ASSIGN(const auto linked, findAgreement(tx.connection(), card.agreement.linked));
    // One that a supplement has replaced since is still what it waited for.
    const bool isInEffect =
        linked && (linked->life.state == State::Effective || linked->life.state == State::Amended);
    if (!isInEffect || !linked->life.effectiveOn)
        return std::optional<core::Date>();
    return std::optional(std::max(*day, *linked->life.effectiveOn));
}

core::Done settle(WriteTx& tx, AgreementCard& card);

/// The supplement stands in the place of what it amends from its first day on.
core::Done amendBy(WriteTx& tx, const AgreementCard& supplement) {
    if (supplement.agreement.amends.isNil())
        return {};
    CORE_ASSIGN(AgreementCard amended, takeAgreement(tx, supplement.agreement.amends));
    if (amended.life.state != State::Effective)
        return core::fail(wrongState(amended, {State::Effective}));
    AgreementEvent event;
    event.kind = Kind::Amended;
    event.other = supplement.agreement.id;
    event.countsOn = supplement.inForce.from;
    return moveTo(tx, amended, State::Amended, event);
}

core::Done settleDependents(WriteTx& tx, const AgreementId& id) {
    CORE_ASSIGN(const auto dependents, dependentsOf(tx.connection(), id));
    for (const AgreementId& dependent : dependents) {
        CORE_ASSIGN(AgreementCard card, takeAgreement(tx, dependent));
        CORE_TRY(settle(tx, card));
    }
    return {};
}

/// Takes effect where nothing is missing; then what waited for it does.
core::Done settle(WriteTx& tx, AgreementCard& card) {
    if (card.life.state != State::Signed)
        return {};
    CORE_ASSIGN(const auto day, effectiveDay(tx, card));
    if (!day)
        return {};
    AgreementEvent event;
    event.kind = Kind::Effective;
    event.countsOn = *day;
    event.other = card.agreement.linked;
    CORE_TRY(moveTo(tx, card, State::Effective, event));
    CORE_TRY(amendBy(tx, card));
    return settleDependents(tx, card.agreement.id);
}

core::Done insertCopy(WriteTx& tx, const AgreementCard& card, const AgreementCopy& copy) {
    return tx.insert(agreementCopyTable(), tx.newId(), card.agreement.centre,
                     {{"agreement_id", toValue(card.agreement.id)},
                      {"content", toValue(copyBytes(copy))},
                      {"hash", toValue(copyHash(copy))},
                      {"language", toValue(languageCode(copy.language))},
                      {"signed_on", toValue(copy.signedOn.toIso())}});
}

}  // namespace

core::Done sendForApproval(WriteTx& tx, const AgreementId& id) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, {State::Draft}));
    CORE_ASSIGN(const StoredTemplate stored, templateOf(tx, card.agreement));
    CORE_TRY(checkComplete(card, stored.content, todayOf(tx, card.agreement)));
    AgreementEvent event;
    event.kind = Kind::SentForApproval;
    return moveTo(tx, card, State::InApproval, event);
}

core::Done approveDraft(WriteTx& tx, const AgreementId& id,
                        const std::optional<identity::Approval>& approval) {
    if (!approval)
        CORE_TRY(identity::require(tx, approveAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, {State::InApproval}));
    const core::RowId approver = approval ? approval->user.row() : tx.actor().user;
    CORE_ASSIGN(const bool isSame, arePersonsEqual(tx.connection(), approver, senderOf(card)));
    CORE_ASSIGN(
        const QVariant mayApproveOwn,
        modulekit::readSetting(tx.connection(), ownApprovalSetting(), card.agreement.centre));
    if (isSame && !mayApproveOwn.toBool())
        return core::fail(samePerson());
    if (approval)
        CORE_TRY(checkPinApproval(tx, *approval));
    AgreementEvent event;
    event.kind = Kind::Approved;
    event.approvedBy = approver;
    return moveTo(tx, card, State::Approved, event);
}

core::Done returnDraft(WriteTx& tx, const AgreementId& id, const QString& reason) {
    CORE_TRY(identity::require(tx, approveAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, {State::InApproval, State::Approved}));
    if (reason.trimmed().isEmpty())
        return refuse("reason", QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                                  "Say what has to be changed in the draft."));
    AgreementEvent event;
    event.kind = Kind::Returned;
    event.text = reason.trimmed();
    return moveTo(tx, card, State::Draft, event);
}

Result<QString> signAgreement(WriteTx& tx, const SignDraft& draft) {
    CORE_TRY(identity::require(tx, signAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, draft.agreement));
    CORE_TRY(requireState(card, {State::Approved}));
    CORE_ASSIGN(const StoredTemplate stored, templateOf(tx, card.agreement));
    // The draft may have become wrong since, by a merge.
    CORE_TRY(checkComplete(card, stored.content, draft.signedOn));
    if (todayOf(tx, card.agreement) < draft.signedOn)
        return core::fail(core::invalidInput(
            {{QStringLiteral("signedOn"),
              sayLife(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                        "The day of signing lies in the future. Enter the day on "
                                        "the paper."))}}));
    CORE_TRY(checkMarks(tx, card, stored.content, draft.marks));
    const AgreementCopy copy = copyOf(card.agreement, stored.content, draft.signedOn);
    CORE_TRY(insertCopy(tx, card, copy));
    AgreementEvent event;
    event.kind = Kind::Signed;
    event.countsOn = draft.signedOn;
    event.hash = copyHash(copy);
    CORE_TRY(moveTo(tx, card, State::Signed, event));
    CORE_TRY(writeMarks(tx, card, draft.marks));
    CORE_TRY(settle(tx, card));
    return event.hash;
}

core::Done recordMarks(WriteTx& tx, const AgreementId& id, const QList<PartyMark>& marks) {
    CORE_TRY(identity::require(tx, signAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, {State::Signed}));
    CORE_ASSIGN(const StoredTemplate stored, templateOf(tx, card.agreement));
    CORE_TRY(checkMarks(tx, card, stored.content, marks));
    CORE_TRY(writeMarks(tx, card, marks));
    return settle(tx, card);
}

core::Done linkAgreement(WriteTx& tx, const AgreementId& id, const AgreementId& linked) {
    CORE_TRY(identity::require(tx, signAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, {State::Draft, State::InApproval, State::Approved, State::Signed}));
    CORE_ASSIGN(const AgreementCard other, takeAgreement(tx, linked));
    if (linked == id || other.agreement.linked == id)
        return core::fail(
            QStringLiteral("agreement/link"),
            sayLife(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                      "The two would wait for each other. Choose another "
                                      "agreement.")));
    CORE_TRY(tx.update(agreementTable(), id.row(), {{"linked_id", toValue(linked)}}));
    card.agreement.linked = linked;
    AgreementEvent event;
    event.kind = Kind::Linked;
    event.other = linked;
    CORE_TRY(appendEvent(tx, card, event));
    return settle(tx, card);
}

Result<bool> takeEffect(WriteTx& tx, const AgreementId& id) {
    CORE_TRY(identity::require(tx, signAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, {State::Signed}));
    CORE_TRY(settle(tx, card));
    return card.life.state == State::Effective;
}

core::Done terminateAgreement(WriteTx& tx, const TerminateDraft& draft) {
    CORE_TRY(identity::require(tx, terminateAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, draft.agreement));
    CORE_TRY(requireState(card, {State::Effective}));
    if (draft.reason.trimmed().isEmpty())
        return refuse("reason",
                      QT_TRANSLATE_NOOP("agreements::LifeCycle", "Say why the agreement ends."));
    if (!card.inForce.holdsOn(draft.on))
        return refuse("on", QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                              "The agreement is not in force on that day. Choose a "
                                              "day within its time."));
    AgreementEvent event;
    event.kind = Kind::Terminated;
    event.countsOn = draft.on;
    event.text = draft.reason.trimmed();
    return moveTo(tx, card, State::Terminated, event);
}

}  // namespace agreements
