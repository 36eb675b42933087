// The steps of an agreement's life on its card.
#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/ui/agreementapproval.h"
#include "agreements/ui/agreementcardview.h"
#include "agreements/ui/agreementcompare.h"
#include "agreements/ui/agreementprinting.h"
#include "agreements/ui/agreementscans.h"
#include "agreements/ui/copydialog.h"
#include "agreements/ui/linkdialog.h"
#include "agreements/ui/markdialog.h"
#include "agreements/ui/scopedialog.h"
#include "agreements/ui/terminatedialog.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/prompts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace agreements::ui {

void AgreementCardView::addSteps(const AgreementView& view) {
    const AgreementId id = view.card.agreement.id;
    const identity::Session& session = context().session;
    switch (view.card.life.state.value_or(AgreementState::Draft)) {
    case AgreementState::Draft:
        addNextStep(
            tr("Send for approval"), "sendButton", session.may(draftAgreementsRight()),
            [this, id] { write([id](storage::WriteTx& tx) { return sendForApproval(tx, id); }); });
        break;
    case AgreementState::InApproval:
        addApproval(view);
        break;
    case AgreementState::Approved:
        addNextStep(tr("Sign…"), "signButton", session.may(signAgreementsRight()),
                    [this, view] { openMarks(view, true); });
        break;
    case AgreementState::Signed:
        addNextStep(tr("Record signatures and seals…"), "marksButton",
                    session.may(signAgreementsRight()), [this, view] { openMarks(view, false); });
        addScopeStep(view);
        break;
    case AgreementState::Effective:
        addStep(tr("Draft a supplement"), "supplementButton", session.may(draftAgreementsRight()),
                [this, id] { draftSupplementOf(id); });
        addScopeStep(view);
        addStep(tr("Terminate…"), "terminateButton", session.may(terminateAgreementsRight()),
                [this, id] { TerminateDialog(context(), id, this).exec(); });
        break;
    case AgreementState::Amended:
    case AgreementState::Terminated:
        break;
    }
    if (needsLinkedAgreement(view.content) &&
        view.card.life.state.value_or(AgreementState::Draft) < AgreementState::Effective)
        addStep(tr("Link an agreement…"), "linkButton", session.may(signAgreementsRight()),
                [this, id] { LinkDialog(context(), id, this).exec(); });
    addPaperSteps(view);
}

void AgreementCardView::addApproval(const AgreementView& view) {
    const AgreementId id = view.card.agreement.id;
    const identity::Session& session = context().session;
    const bool mayApprove = session.may(approveAgreementsRight());
    if (mayApprove && (view.mayApproveOwn || view.sentBy != session.actor().user))
        addNextStep(tr("Approve"), "approveButton", true, [this, id] {
            write([id](storage::WriteTx& tx) { return approveDraft(tx, id); });
        });
    addNextStep(tr("Approve by PIN…"), "approvePinButton", true,
                [this, id] { ApprovalDialog(context(), id, this).exec(); });
    addStep(tr("Return to the drafter…"), "returnButton", mayApprove, [this, id] {
        const QString reason =
            widgets::askForReason(this, tr("Why is it returned?"), tr("Reason"), tr("Return"));
        if (!reason.isEmpty())
            write([id, reason](storage::WriteTx& tx) { return returnDraft(tx, id, reason); });
    });
}

void AgreementCardView::addScopeStep(const AgreementView& view) {
    addStep(tr("Change the units…"), "scopesButton", context().session.may(signAgreementsRight()),
            [this, id = view.card.agreement.id, scopes = view.card.scopes] {
                ScopeDialog(context(), id, scopes, this).exec();
            });
}

void AgreementCardView::addPaperSteps(const AgreementView& view) {
    const AgreementId id = view.card.agreement.id;
    if (!view.card.life.copyHash.isEmpty()) {
        const bool mayDraft = context().session.may(draftAgreementsRight());
        m_takesScans = mayDraft;
        addStep(tr("Give out a copy…"), "copyButton", mayDraft,
                [this, id, next = view.nextCopyNumber()] {
                    CopyDialog(context(), id, next, this).exec();
                });
        addStep(tr("Attach a scan…"), "scanButton", mayDraft, [this, id] {
            const QString path = askForScan(this);
            if (!path.isEmpty())
                attachScanFile(context(), this, id, path);
        });
        if (view.hasNewerTemplate)
            addStep(tr("Compare with the newest template…"), "compareButton", true,
                    [this, id, language = view.card.agreement.language] {
                        AgreementCompare(context(), id, language, this).exec();
                    });
    }
    addStep(tr("Preview and print…"), "printButton", true,
            [this, id] { printAgreement(context(), this, id); });
}

void AgreementCardView::addStep(const QString& text, const char* name, bool allowed,
                                std::function<void()> run) {
    m_steps.insert(QLatin1String(name), {allowed, run});
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setEnabled(allowed);
    if (!allowed)
        button->setToolTip(tr("You do not have the right for this."));
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_buttons->addWidget(button);
}

void AgreementCardView::addNextStep(const QString& text, const char* name, bool allowed,
                                    std::function<void()> run) {
    if (allowed && !m_next)
        m_next = run;
    addStep(text, name, allowed, std::move(run));
}

void AgreementCardView::runNextStep() {
    const auto next = m_next;
    if (next)
        next();
}

pagekit::CommandState AgreementCardView::stateOfStep(const QString& name) const {
    const auto step = m_steps.constFind(name);
    if (step == m_steps.cend())
        return {false, tr("The agreement that is marked does not stand where this can be done.")};
    if (!step->isAllowed)
        return {false, tr("You do not have the right for this.")};
    return {true, {}};
}

void AgreementCardView::runStep(const QString& name) {
    const Step step = m_steps.value(name);
    if (step.isAllowed)
        step.run();
}

void AgreementCardView::write(std::function<core::Done(storage::WriteTx&)> work) {
    const auto written = context().database.write(context().session.actor(), std::move(work));
    pagekit::withResult(this, context().presenter, written, [] {});
}

void AgreementCardView::openMarks(const AgreementView& view, bool isSigning) {
    MarkDialog dialog(context(), view.card.agreement.id,
                      isSigning ? MarkDialog::Purpose::Sign : MarkDialog::Purpose::MoreMarks,
                      partyDuties(view.content, view.card.events), this);
    dialog.exec();
}

void AgreementCardView::draftSupplementOf(const AgreementId& id) {
    const auto written = context().database.write(
        context().session.actor(), [id](storage::WriteTx& tx) { return draftSupplement(tx, id); });
    pagekit::withResult(this, context().presenter, written, [this](const AgreementId& made) {
        Q_EMIT drafted(made);
        context().presenter.showDone(tr("The supplement is drafted."));
    });
}

}  // namespace agreements::ui
