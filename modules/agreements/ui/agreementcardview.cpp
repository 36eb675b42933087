#include "agreements/ui/agreementcardview.h"

#include "agreements/domain/agreementwords.h"
#include "agreements/ui/agreementchip.h"
#include "agreements/ui/agreementscans.h"
#include "agreements/ui/termsview.h"

#include "identity/session.h"
#include "pagekit/factgrid.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"
#include "widgets/timeline.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace agreements::ui {

AgreementCardView::AgreementCardView(pagekit::AppContext& context, QWidget* parent)
    : FactCard(context, parent) {
    setAcceptDrops(true);
}

void AgreementCardView::load(const core::RowId& id) {
    m_next = {};
    m_steps.clear();
    m_shown = {};
    m_isDraft = false;
    m_takesScans = false;
    fillFrom(context().database.read(
                 [agreement = AgreementId(id),
                  centre = context().session.actor().centre](storage::Connection& connection) {
                     return readAgreementView(connection, agreement, centre);
                 }),
             [this](const AgreementView& view) { fill(view); });
}

void AgreementCardView::fill(const AgreementView& view) {
    // A card that is read twice is filled twice.
    m_next = {};
    m_steps.clear();
    m_shown = view.card.agreement.id;
    const AgreementState state = view.card.life.state.value_or(AgreementState::Draft);
    m_isDraft = state == AgreementState::Draft && !view.card.isRemoved;
    addTitle(view.card.agreement.title);
    add(new widgets::ChipLabel(
        chipOf(state, view.card.inForce, context().entry.today(), view.warningDays), this));
    addDays(view);
    // Above the history, which grows long.
    auto* box = new QWidget(this);
    m_buttons = new QVBoxLayout(box);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(widgets::size::kStep2);
    add(box);
    if (!view.card.isRemoved)
        addSteps(view);
    addOthers(view);
    addPapers(view);
    addTerms(view);
    addHistory(view);
    Q_EMIT stepsChanged();
}

void AgreementCardView::addDays(const AgreementView& view) {
    const Agreement& agreement = view.card.agreement;
    const core::Formats formats = context().entry.formats();
    const auto day = [&formats](const std::optional<core::Date>& date) {
        return date ? formats.date(*date) : QString();
    };
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Number"), agreement.number);
    facts.add(tr("Template"), agreement.templateKey);
    facts.addWide(tr("Parties"), view.parties.join(QStringLiteral(" · ")));
    facts.add(tr("Valid from"), day(agreement.validFrom));
    facts.add(tr("Valid until"), day(agreement.validTo));
    facts.add(tr("Signed on"), day(view.card.life.signedOn));
    facts.add(tr("In force from"), day(view.card.inForce.from));
    facts.add(tr("In force until"), day(view.card.inForce.until));
    facts.addWide(tr("Note"), agreement.note);
}

void AgreementCardView::addOthers(const AgreementView& view) {
    if (!view.linked && !view.amends && view.supplements.isEmpty())
        return;
    pagekit::FactGrid& facts = addFacts();
    const auto link = [this, &facts](const QString& label, const NamedAgreement& other) {
        facts.add(label, other.title, [this, id = other.id.row()] { Q_EMIT openWanted(id); });
    };
    if (view.linked)
        link(tr("Takes effect with"), *view.linked);
    if (view.amends)
        link(tr("Supplement to"), *view.amends);
    for (const NamedAgreement& supplement : view.supplements)
        link(tr("Supplement"), supplement);
}

void AgreementCardView::addPapers(const AgreementView& view) {
    if (!view.papers.isEmpty()) {
        const core::Formats formats = context().entry.formats();
        add(new widgets::SectionHeading(tr("Copies given out"), this));
        pagekit::FactGrid& facts = addFacts();
        for (const AgreementPaper& paper : view.papers)
            facts.addWide(tr("Copy %1").arg(paper.number),
                          QStringList{paper.holder, formats.date(paper.issuedOn), paper.note}.join(
                              QStringLiteral("  ")));
    }
    if (view.scans.isEmpty())
        return;
    add(new widgets::SectionHeading(tr("Scans"), this));
    pagekit::FactGrid& facts = addFacts();
    for (const AgreementScan& scan : view.scans)
        facts.add(tr("Scan"), scan.fileName, [this, scan] { openScan(context(), this, scan); });
}

/// What was signed says it; of a draft, the template with what stands in the blanks by now.
void AgreementCardView::addTerms(const AgreementView& view) {
    const Agreement& agreement = view.card.agreement;
    const Template& content = view.copy ? view.copy->agreement : view.content;
    if (content.terms.isEmpty())
        return;
    const TermWords words(content, view.copy ? view.copy->values : agreement.values,
                          view.copy ? view.copy->switches : agreement.switches,
                          languageOf(context().entry.language), context().entry.formats());
    add(new widgets::SectionHeading(tr("Terms"), this));
    add(new TermsView(words, this));
}

void AgreementCardView::addHistory(const AgreementView& view) {
    const core::Formats formats = context().entry.formats();
    QList<widgets::TimelineEvent> events;
    for (auto entry = view.card.events.crbegin(); entry != view.card.events.crend(); ++entry) {
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

void AgreementCardView::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_takesScans && urls.size() == 1 && isScanFile(urls.first().toLocalFile()))
        event->acceptProposedAction();
}

void AgreementCardView::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_takesScans || urls.size() != 1)
        return;
    attachScanFile(context(), this, m_shown, urls.first().toLocalFile());
    event->acceptProposedAction();
}

}  // namespace agreements::ui
