#include "agreements/domain/draftsaving.h"

#include "agreements/domain/agreementcontent.h"
#include "agreements/domain/agreementinhand.h"
#include "agreements/domain/agreementwords.h"
#include "agreements/domain/lifecycle.h"
#include "agreements/domain/templatestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace agreements {
namespace {

core::Error changedMeanwhile() {
    return {QStringLiteral("draft/changed"),
            QCoreApplication::translate(
                "agreements::DraftSaving",
                "Somebody else saved this draft meanwhile. Save yours over it, or cancel and open "
                "it again: what you typed is kept."),
            {}};
}

core::Error retiredMeanwhile() {
    return {QStringLiteral("template/retired"),
            QCoreApplication::translate(
                "agreements::DraftSaving",
                "This version of the template has been retired meanwhile. Save the draft with it "
                "all the same, or begin again from the new version."),
            {}};
}

/// Checks that nobody else saved it, and gives a new one its template.
core::Done prepare(storage::WriteTx& tx, DraftToSave& form) {
    Agreement& agreement = form.draft.agreement;
    if (!agreement.id.isNil()) {
        if (form.opened.isEmpty())
            return {};
        CORE_ASSIGN(const AgreementCard card, takeAgreement(tx, agreement.id));
        if (draftFingerprint({card.agreement, card.scopes}) != form.opened)
            return core::fail(changedMeanwhile());
        return {};
    }
    if (!form.supplementTo.isNil()) {
        CORE_ASSIGN(agreement.id, draftSupplement(tx, form.supplementTo));
        return {};
    }
    if (agreement.templateId.isNil()) {
        CORE_ASSIGN(agreement.templateId, builtInForDraft(tx, form.builtIn));
    }
    CORE_ASSIGN(const StoredTemplate stored, templateOf(tx, agreement));
    if (!stored.isActive && !form.evenIfRetired)
        return core::fail(retiredMeanwhile());
    return {};
}

}  // namespace

QString draftFingerprint(const AgreementDraft& draft) {
    const Agreement& one = draft.agreement;
    QStringList parts{one.templateId.toString(),
                      one.title,
                      one.customer.toString(),
                      one.dealer.toString(),
                      one.maker.toString(),
                      blanksText(one.values),
                      switchesText(one.switches),
                      restDaysText(one.restDays),
                      one.timeZone,
                      languageCode(one.language),
                      one.validFrom ? one.validFrom->toIso() : QString(),
                      one.validTo ? one.validTo->toIso() : QString(),
                      one.linked.toString(),
                      one.note};
    QStringList scopes;
    for (const AgreementScope& scope : draft.scopes)
        scopes.append(code(scope.kind) + scope.unit.toString() + scope.model.toString() +
                      scope.productLine.toString() + scope.region);
    scopes.sort();
    const QByteArray text = (parts + scopes).join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

core::Result<AgreementId> saveDraftForm(storage::WriteTx& tx, const DraftToSave& form) {
    DraftToSave saved = form;
    CORE_TRY(prepare(tx, saved));
    CORE_ASSIGN(const AgreementId id, saveDraft(tx, saved.draft));
    if (form.sends)
        CORE_TRY(sendForApproval(tx, id));
    return id;
}

}  // namespace agreements
