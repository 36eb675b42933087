#include "agreements/ui/agreementcardview.h"

#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/domain/agreementwords.h"
#include "agreements/ui/agreementchip.h"
#include "agreements/ui/markdialog.h"
#include "agreements/ui/terminatedialog.h"

#include "customers/data/customerreads.h"
#include "identity/session.h"
#include "pagekit/factgrid.h"
#include "pagekit/presenter.h"
#include "staff/data/centrerecords.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/prompts.h"
#include "widgets/timeline.h"

namespace agreements::ui {

void AgreementCardView::load(const core::RowId& id) {
    m_next = {};
    fillFrom(
        context().database.read([agreement = AgreementId(id)](storage::Connection& connection) {
            return read(connection, agreement);
        }),
        [this](const Content& content) { fill(content); });
}

core::Result<std::optional<AgreementCardView::Content>> AgreementCardView::read(
    storage::Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(const std::optional<AgreementCard> card, findAgreement(connection, id));
    if (!card)
        return std::nullopt;
    Content content;
    content.card = *card;
    const Agreement& agreement = card->agreement;
    if (!agreement.customer.isNil()) {
        CORE_ASSIGN(const auto customer,
                    customers::findCustomerAlone(connection, agreement.customer));
        if (customer)
            content.parties.append(customer->name);
    }
    for (const staff::OrganisationId& party : {agreement.dealer, agreement.maker}) {
        if (party.isNil())
            continue;
        CORE_ASSIGN(const auto organisation, staff::findOrganisation(connection, party));
        if (organisation)
            content.parties.append(organisation->name);
    }
    CORE_ASSIGN(const auto stored, findTemplate(connection, agreement.templateId));
    if (stored)
        content.content = stored->content;
    return content;
}

void AgreementCardView::fill(const Content& content) {
    const Agreement& agreement = content.card.agreement;
    const AgreementLife& life = content.card.life;
    const core::Formats formats = context().entry.formats();
    const auto day = [&formats](const std::optional<core::Date>& date) {
        return date ? formats.date(*date) : QString();
    };
    addTitle(agreement.title);
    add(new widgets::ChipLabel(
        chipOf(life.state.value_or(AgreementState::Draft), content.card.inForce,
               context().entry.today(), agreementExpiringDays().fallback.toInt()),
        this));
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Number"), agreement.number);
    facts.add(tr("Template"), agreement.templateKey);
    facts.addWide(tr("Parties"), content.parties.join(QStringLiteral(" · ")));
    facts.add(tr("Valid from"), day(agreement.validFrom));
    facts.add(tr("Valid until"), day(agreement.validTo));
    facts.add(tr("Signed on"), day(life.signedOn));
    facts.add(tr("In force from"), day(content.card.inForce.from));
    facts.add(tr("In force until"), day(content.card.inForce.until));
    facts.addWide(tr("Note"), agreement.note);
    addHistory(content);
    if (!content.card.isRemoved)
        addSteps(content);
    Q_EMIT stepsChanged();
}

void AgreementCardView::addHistory(const Content& content) {
    const core::Formats formats = context().entry.formats();
    QList<widgets::TimelineEvent> events;
    for (auto entry = content.card.events.crbegin(); entry != content.card.events.crend();
         ++entry) {
        widgets::TimelineEvent event;
        event.when = formats.dateTime(entry->at, context().entry.zone);
        event.who = entry->person.isEmpty() ? entry->party : entry->person;
        event.what = title(entry->kind);
        event.note = entry->text;
        events.append(event);
    }
    auto* timeline = new widgets::Timeline(this);
    timeline->setEvents(events);
    add(timeline);
}

void AgreementCardView::addSteps(const Content& content) {
    const AgreementId id = content.card.agreement.id;
    const identity::Session& session = context().session;
    switch (content.card.life.state.value_or(AgreementState::Draft)) {
    case AgreementState::Draft:
        addStep(
            tr("Send for approval"), "sendButton", session.may(draftAgreementsRight()),
            [this, id] { write([id](storage::WriteTx& tx) { return sendForApproval(tx, id); }); });
        break;
    case AgreementState::InApproval: {
        const bool allowed = session.may(approveAgreementsRight());
        addStep(tr("Approve"), "approveButton", allowed,
                [this, id] { write([id](storage::WriteTx& tx) { return approveDraft(tx, id); }); });
        addStep(tr("Return to the drafter…"), "returnButton", allowed, [this, id] {
            const QString reason =
                widgets::askForReason(this, tr("Why is it returned?"), tr("Reason"), tr("Return"));
            if (!reason.isEmpty())
                write([id, reason](storage::WriteTx& tx) { return returnDraft(tx, id, reason); });
        });
        break;
    }
    case AgreementState::Approved:
        addStep(tr("Sign…"), "signButton", session.may(signAgreementsRight()),
                [this, content] { openMarks(content, true); });
        break;
    case AgreementState::Signed:
        addStep(tr("Record signatures and seals…"), "marksButton",
                session.may(signAgreementsRight()), [this, content] { openMarks(content, false); });
        break;
    case AgreementState::Effective:
        addStep(tr("Terminate…"), "terminateButton", session.may(terminateAgreementsRight()),
                [this, id] {
                    TerminateDialog dialog(context(), id, this);
                    dialog.exec();
                });
        break;
    case AgreementState::Amended:
    case AgreementState::Terminated:
        break;
    }
}

void AgreementCardView::addStep(const QString& text, const char* name, bool allowed,
                                std::function<void()> run) {
    if (allowed && !m_next)
        m_next = run;
    addAction(text, QLatin1String(name), allowed, std::move(run));
}

void AgreementCardView::runNextStep() {
    const auto next = m_next;
    if (next)
        next();
}

void AgreementCardView::write(std::function<core::Done(storage::WriteTx&)> work) {
    const auto written = context().database.write(context().session.actor(), std::move(work));
    pagekit::withResult(this, context().presenter, written, [] {});
}

void AgreementCardView::openMarks(const Content& content, bool isSigning) {
    MarkDialog dialog(context(), content.card.agreement.id,
                      isSigning ? MarkDialog::Purpose::Sign : MarkDialog::Purpose::MoreMarks,
                      partyDuties(content.content, content.card.events), this);
    dialog.exec();
}

}  // namespace agreements::ui
