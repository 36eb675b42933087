#include "agreements/domain/agreementinhand.h"

#include "agreements/data/agreementtables.h"
#include "agreements/domain/agreementwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace agreements {
namespace {

using storage::toValue;

QString sayInHand(const char* text) {
    return QCoreApplication::translate("agreements::InHand", text);
}

storage::Value numberOrNull(const std::optional<AgreementState>& state) {
    return state ? toValue(qint64(*state)) : storage::null();
}

}  // namespace

core::Result<AgreementCard> takeAgreement(storage::WriteTx& tx, const AgreementId& id) {
    CORE_ASSIGN(auto card, findAgreement(tx.connection(), id));
    if (!card)
        return core::fail(
            QStringLiteral("agreement/unknown"),
            sayInHand(QT_TRANSLATE_NOOP("agreements::InHand",
                                        "There is no such agreement. Choose one of the list.")),
            id.toString());
    if (card->isRemoved)
        return core::fail(
            QStringLiteral("agreement/removed"),
            sayInHand(QT_TRANSLATE_NOOP("agreements::InHand",
                                        "This draft is in the trash. Please restore it first.")),
            id.toString());
    return std::move(*card);
}

core::Result<StoredTemplate> templateOf(storage::WriteTx& tx, const Agreement& agreement) {
    CORE_ASSIGN(auto stored, findTemplate(tx.connection(), agreement.templateId));
    if (!stored)
        return core::fail(
            QStringLiteral("template/unknown"),
            sayInHand(QT_TRANSLATE_NOOP("agreements::InHand",
                                        "The template of this agreement is not in the file. "
                                        "Choose one of the list.")),
            agreement.templateId.toString());
    return std::move(*stored);
}

core::Error wrongState(const AgreementCard& card, const QList<AgreementState>& wanted) {
    QStringList titles;
    for (const AgreementState state : wanted)
        titles.append(sayInHand(QT_TRANSLATE_NOOP("agreements::InHand", "“%1”")).arg(title(state)));
    return {QStringLiteral("agreement/state"),
            sayInHand(QT_TRANSLATE_NOOP("agreements::InHand",
                                        "The agreement %1 stands at “%2”; this can only be done at "
                                        "%3."))
                .arg(card.agreement.number, title(card.life.state.value_or(AgreementState::Draft)),
                     titles.join(QStringLiteral(" / "))),
            card.life.state ? code(*card.life.state) : QString()};
}

core::Done requireState(const AgreementCard& card, const QList<AgreementState>& wanted) {
    if (card.life.state && wanted.contains(*card.life.state))
        return {};
    return core::fail(wrongState(card, wanted));
}

core::Done appendEvent(storage::WriteTx& tx, AgreementCard& card, AgreementEvent event) {
    event.id = AgreementEventId(tx.newId());
    // A clock that stands still or was put back must not change the order of what happened.
    event.at = tx.now();
    for (const AgreementEvent& earlier : std::as_const(card.events))
        event.at = std::max(event.at, core::Instant{earlier.at.ms + 1});
    event.madeBy = tx.actor().user;
    const std::optional<QString> countsOn =
        event.countsOn ? std::optional(event.countsOn->toIso()) : std::nullopt;
    CORE_TRY(tx.insert(agreementEventTable(), event.id.row(), card.agreement.centre,
                       {{"agreement_id", toValue(card.agreement.id)},
                        {"kind", toValue(code(event.kind))},
                        {"from_state", numberOrNull(event.from)},
                        {"to_state", numberOrNull(event.to)},
                        {"at", toValue(event.at)},
                        {"counts_on", toValue(countsOn)},
                        {"party", toValue(event.party)},
                        {"person", toValue(event.person)},
                        {"approved_by", toValue(event.approvedBy)},
                        {"other_id", toValue(event.other)},
                        {"hash", toValue(event.hash)},
                        {"text", toValue(event.text)}}));
    card.events.append(event);
    card.life = lifeOf(card.events);
    card.inForce = inForceOf(card.life, card.agreement.validFrom, card.agreement.validTo);
    return {};
}

core::Done moveTo(storage::WriteTx& tx, AgreementCard& card, AgreementState to,
                  AgreementEvent event) {
    event.from = card.life.state;
    event.to = to;
    return appendEvent(tx, card, event);
}

AgreementCopy copyOf(const Agreement& agreement, const Template& content,
                     const core::Date& signedOn) {
    return {content,  agreement.values,  agreement.switches, agreement.restDays, agreement.timeZone,
            signedOn, agreement.language};
}

}  // namespace agreements
