#include "agreements/domain/lifecycle.h"

#include "agreements/data/agreementtables.h"
#include "agreements/domain/agreementinhand.h"
#include "agreements/domain/agreementrights.h"
#include "core/fieldproblem.h"
#include "identity/rightcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace agreements {
namespace {

using storage::toValue;
using storage::WriteTx;
using State = AgreementState;

const QList<State>& signedStates() {
    static const QList<State> states{State::Signed, State::Effective, State::Amended,
                                     State::Terminated};
    return states;
}

core::Done refusePaper(const char* field, const QString& sentence) {
    return core::fail(core::invalidInput({{QLatin1String(field), sentence}}));
}

QString sayPaper(const char* text) {
    return QCoreApplication::translate("agreements::LifeCycle", text);
}

core::Done checkPaper(WriteTx& tx, const AgreementCard& card, const AgreementPaper& paper) {
    if (paper.holder.trimmed().isEmpty())
        return refusePaper("holder", sayPaper(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                                                "Enter who gets the copy.")));
    CORE_ASSIGN(const auto stored, signedCopy(tx.connection(), card.agreement.id));
    std::optional<int> most;
    if (stored) {
        CORE_ASSIGN(const AgreementCopy copy, openCopy(*stored));
        most = copiesToIssue(copy.agreement, copy.values, copy.switches);
    }
    if (paper.number < 1 || (most && paper.number > *most))
        return refusePaper("number",
                           sayPaper(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                                      "The agreement names %1 copies. Enter a "
                                                      "number from 1 on up to that."))
                               .arg(most.value_or(1)));
    CORE_ASSIGN(const auto papers, papersOf(tx.connection(), card.agreement.id));
    if (std::ranges::any_of(
            papers, [&](const AgreementPaper& other) { return other.number == paper.number; }))
        return refusePaper("number",
                           sayPaper(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                                      "Copy %1 has been given out. Enter another "
                                                      "number."))
                               .arg(paper.number));
    return {};
}

}  // namespace

core::Done issuePaper(WriteTx& tx, const AgreementId& id, const AgreementPaper& paper) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, signedStates()));
    CORE_TRY(checkPaper(tx, card, paper));
    CORE_TRY(tx.insert(agreementPaperTable(), tx.newId(), card.agreement.centre,
                       {{"agreement_id", toValue(id)},
                        {"copy_number", toValue(paper.number)},
                        {"holder", toValue(paper.holder.simplified())},
                        {"issued_on", toValue(paper.issuedOn.toIso())},
                        {"note", toValue(paper.note.trimmed())}}));
    AgreementEvent event;
    event.kind = AgreementEventKind::CopyIssued;
    event.countsOn = paper.issuedOn;
    event.person = paper.holder.simplified();
    event.text = QString::number(paper.number);
    return appendEvent(tx, card, event);
}

core::Done attachScan(WriteTx& tx, const storage::BlobStore& blobs, const AgreementId& id,
                      const AgreementScan& scan) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(card, signedStates()));
    if (!blobs.contains(scan.hash))
        return core::fail(
            QStringLiteral("blob/missing"),
            sayPaper(QT_TRANSLATE_NOOP("agreements::LifeCycle",
                                       "The scan has not been stored. Choose its file again.")),
            scan.hash);
    CORE_TRY(tx.insert(agreementScanTable(), tx.newId(), card.agreement.centre,
                       {{"agreement_id", toValue(id)},
                        {"hash", toValue(scan.hash)},
                        {"file_name", toValue(scan.fileName)},
                        {"note", toValue(scan.note.trimmed())}}));
    AgreementEvent event;
    event.kind = AgreementEventKind::ScanAttached;
    event.hash = scan.hash;
    event.text = scan.fileName;
    return appendEvent(tx, card, event);
}

}  // namespace agreements
