#include "ctl/agreementactions.h"

#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/agreementwords.h"
#include "agreements/domain/lifecycle.h"
#include "agreements/domain/templatestore.h"
#include "core/localtime.h"
#include "customers/data/customerreads.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

using agreements::AgreementId;

struct LifeText {
    Q_DECLARE_TR_FUNCTIONS(ctl::AgreementLife)
};

core::Result<AgreementId> agreementOf(storage::Connection& connection, const QString& name) {
    if (name.isEmpty())
        return core::fail(usage(LifeText::tr("Name the agreement by its number or id.")));
    CORE_ASSIGN(const auto id, agreements::agreementNamed(connection, name));
    if (id)
        return *id;
    return core::fail(
        QStringLiteral("agreement/unknown"),
        LifeText::tr("There is no agreement “%1”. “agreement list” shows the numbers.").arg(name));
}

/// Number and state, as every step answers.
core::Result<int> answerState(Call& call, storage::Database& database, const AgreementId& id) {
    CORE_ASSIGN(const auto card, database.readNow([&](storage::Connection& connection) {
        return agreements::findAgreement(connection, id);
    }));
    const QString state = card->life.state ? agreements::code(*card->life.state) : QString();
    const QString effectiveOn =
        card->life.effectiveOn ? card->life.effectiveOn->toIso() : QString();
    call.answer(QJsonObject{{QStringLiteral("number"), card->agreement.number},
                            {QStringLiteral("id"), id.toString()},
                            {QStringLiteral("state"), state},
                            {QStringLiteral("effective_on"), effectiveOn},
                            {QStringLiteral("hash"), card->life.copyHash}},
                {card->agreement.number + u'\t' + state});
    return 0;
}

/// Runs one step of the life of the agreement that the second word names.
template <class Step>
core::Result<int> takeStep(Call& call, Step step) {
    const QString name = call.typed().words.value(1);
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const AgreementId id,
                database->writeNow(actor, [&](storage::WriteTx& tx) -> core::Result<AgreementId> {
                    CORE_ASSIGN(const AgreementId found, agreementOf(tx.connection(), name));
                    CORE_TRY(step(tx, found));
                    return found;
                }));
    return answerState(call, *database, id);
}

/// The newest version in the file; the program's own is brought into it.
core::Result<agreements::TemplateId> templateFor(storage::WriteTx& tx, const QString& key) {
    CORE_ASSIGN(const auto newest, agreements::newestTemplate(tx.connection(), key));
    if (newest)
        return newest->id;
    return agreements::copyBuiltIn(tx, key);
}

core::Result<customers::CustomerId> customerFor(storage::Connection& connection,
                                                const QString& number) {
    if (number.isEmpty())
        return customers::CustomerId();
    CORE_ASSIGN(const auto customer, customers::customerWithNumber(connection, number));
    if (customer)
        return *customer;
    return core::fail(QStringLiteral("customer/unknown"),
                      LifeText::tr("There is no customer “%1”.").arg(number));
}

/// Marks of all parties, or none.
core::Result<QList<agreements::PartyMark>> marksOf(Call& call, storage::WriteTx& tx,
                                                   const AgreementId& id, const core::Date& on) {
    QList<agreements::PartyMark> marks;
    if (!call.typed().has("all-marks"))
        return marks;
    CORE_ASSIGN(const auto card, agreements::findAgreement(tx.connection(), id));
    CORE_ASSIGN(const auto stored,
                agreements::findTemplate(tx.connection(), card->agreement.templateId));
    if (stored)
        for (const agreements::PartyDuty& duty :
             agreements::partyDuties(stored->content, card->events))
            marks.append({duty.party, on, duty.needsSignature, duty.needsSeal, {}});
    return marks;
}

}  // namespace

core::Result<int> draftAgreement(Call& call) {
    const QString file = call.typed().words.value(1);
    if (file.isEmpty())
        return core::fail(usage(LifeText::tr("Type: agreement draft FILE [--customer-number N]")));
    CORE_ASSIGN(const agreements::AgreementCopy copy, agreementFromFile(file));
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const AgreementId id,
                database->writeNow(actor, [&](storage::WriteTx& tx) -> core::Result<AgreementId> {
                    agreements::AgreementDraft draft;
                    CORE_ASSIGN(draft.agreement.templateId, templateFor(tx, copy.agreement.id));
                    CORE_ASSIGN(
                        draft.agreement.customer,
                        customerFor(tx.connection(), call.typed().option("customer-number")));
                    draft.agreement.values = copy.values;
                    draft.agreement.switches = copy.switches;
                    draft.agreement.restDays = copy.restDays;
                    draft.agreement.timeZone = copy.timeZone;
                    draft.agreement.language = copy.language;
                    draft.scopes.append(agreements::AgreementScope());
                    return agreements::saveDraft(tx, draft);
                }));
    return answerState(call, *database, id);
}

core::Result<int> sendAgreement(Call& call) {
    return takeStep(call, [](storage::WriteTx& tx, const AgreementId& id) {
        return agreements::sendForApproval(tx, id);
    });
}

core::Result<int> approveAgreement(Call& call) {
    return takeStep(call, [](storage::WriteTx& tx, const AgreementId& id) {
        return agreements::approveDraft(tx, id);
    });
}

core::Result<int> signAgreement(Call& call) {
    CORE_ASSIGN(const auto typed, call.date("on"));
    const core::Date on =
        typed.value_or(core::dateOf(call.time().now(), QTimeZone::systemTimeZone()));
    return takeStep(call, [&](storage::WriteTx& tx, const AgreementId& id) -> core::Done {
        CORE_ASSIGN(const auto marks, marksOf(call, tx, id, on));
        CORE_TRY(agreements::signAgreement(tx, {id, on, marks}));
        return {};
    });
}

core::Result<agreements::AgreementCopy> storedAgreement(Call& call, const QString& name) {
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    return database->readNow(
        [&](storage::Connection& connection) -> core::Result<agreements::AgreementCopy> {
            CORE_ASSIGN(const AgreementId id, agreementOf(connection, name));
            CORE_ASSIGN(const auto copy, agreements::signedCopy(connection, id));
            if (copy)
                return agreements::openCopy(*copy);
            return core::fail(
                QStringLiteral("agreement/unsigned"),
                LifeText::tr("The agreement “%1” has not been signed, so it decides nothing.")
                    .arg(name));
        });
}

}  // namespace ctl
