#include "repairs/ui/verdictpanel.h"

#include "agreements/domain/verdictwords.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/data/verdictpaper.h"
#include "repairs/domain/goodwill.h"
#include "repairs/domain/orderfacts.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/verdicttold.h"
#include "repairs/domain/words.h"
#include "repairs/ui/agreementdialog.h"
#include "repairs/ui/clockrow.h"
#include "repairs/ui/factform.h"
#include "repairs/ui/goodwilldialog.h"
#include "repairs/ui/pausedialog.h"
#include "repairs/ui/takebackdialog.h"
#include "repairs/ui/toldline.h"

#include "core/money.h"
#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/card.h"
#include "widgets/entrycontext.h"
#include "widgets/flowlayout.h"
#include "widgets/prompts.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

core::Result<VerdictContents> readContents(storage::Connection& connection, const OrderId& order) {
    VerdictContents contents;
    CORE_ASSIGN(contents.verdicts, verdictsFor(connection, order));
    for (const Judgement* judgement :
         {&contents.verdicts.customer, &contents.verdicts.dealerMaker}) {
        if (!judgement->recorded || !judgement->isStale())
            continue;
        CORE_ASSIGN(const RecordedJudgement before,
                    recordedJudgement(connection, *judgement->recorded));
        contents.before.insert(judgement->relation, before);
    }
    CORE_ASSIGN(const auto orderCase, findCase(connection, order));
    contents.orderCase = orderCase.value_or(OrderCase());
    CORE_ASSIGN(contents.clocks, liveClocksOf(connection, order));
    CORE_ASSIGN(contents.happened, clockFactsOf(connection, order));
    CORE_ASSIGN(contents.goodwill, goodwillOf(connection, order));
    return contents;
}

QString goodwillSentence(const OrderGoodwill& goodwill) {
    const QString line = agreements::payerLineTitle(goodwill.line);
    const QString payer = agreements::payerTitle(goodwill.payer);
    if (!goodwill.amountMinor)
        return VerdictPanel::tr("Goodwill: %1, %2 pays. %3").arg(line, payer, goodwill.reason);
    return VerdictPanel::tr("Goodwill: %1, %2 pays %3. %4")
        .arg(line, payer,
             core::formatMoney({*goodwill.amountMinor, goodwill.currency}, goodwill.currency),
             goodwill.reason);
}

}  // namespace

VerdictPanel::VerdictPanel(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_card(new widgets::Card(tr("Under the agreement"), this)),
      m_facts(new FactForm(context.entry, this)),
      m_column(new QVBoxLayout),
      m_clockColumn(new QVBoxLayout) {
    m_reasons = quietButton(tr("Reasons"), QStringLiteral("reasonsButton"), this);
    m_choose = quietButton(tr("Agreement…"), QStringLiteral("agreementButton"), this);
    m_goodwill = quietButton(tr("Goodwill…"), QStringLiteral("goodwillButton"), this);
    m_whatIf = quietButton(tr("What if I pause now…"), QStringLiteral("whatIfButton"), this);
    for (QPushButton* button : {m_reasons, m_whatIf, m_goodwill, m_choose})
        m_card->addToTitle(button);
    m_reasons->setCheckable(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_card->body()->addLayout(m_column);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addLayout(m_clockColumn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    hide();
    connect(m_facts, &FactForm::edited, this, [this] {
        m_isDirty = true;
        showVerdicts();
        Q_EMIT edited();
    });
    connect(m_reasons, &QPushButton::toggled, this, [this](bool isOn) {
        m_withReasons = isOn;
        showVerdicts();
    });
    connect(m_choose, &QPushButton::clicked, this, &VerdictPanel::choose);
    connect(m_goodwill, &QPushButton::clicked, this, &VerdictPanel::grant);
    connect(m_whatIf, &QPushButton::clicked, this, &VerdictPanel::whatIf);
}

void VerdictPanel::load(const OrderId& order, bool isOpen, const QString& number) {
    if (order != m_order) {
        m_contents.reset();
        m_isDirty = false;
    }
    m_order = order;
    auto read = m_context.database.read(
        [order](storage::Connection& connection) { return readContents(connection, order); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, order, isOpen, number](VerdictContents contents) {
                            if (order != m_order || m_isDirty)
                                return;
                            contents.isOpen = isOpen;
                            contents.number = number;
                            show(contents);
                        });
}

void VerdictPanel::show(const VerdictContents& contents) {
    m_contents = contents;
    m_facts->show(factsAsked(contents.verdicts), contents.orderCase.facts, !contents.isOpen);
    m_goodwill->setVisible(contents.isOpen);
    m_choose->setVisible(contents.isOpen);
    m_whatIf->setVisible(contents.isOpen && !contents.clocks.isEmpty());
    setVisible(true);
    showVerdicts();
}

CaseDraft VerdictPanel::draft() const {
    return {m_order, m_contents->orderCase.facts, m_facts->answers()};
}

void VerdictPanel::takeFocus() {
    m_facts->takeFocus();
}

void VerdictPanel::showVerdicts() {
    if (!m_contents)
        return;
    beginLines(m_words, m_column);
    const OrderVerdicts& verdicts = m_contents->verdicts;
    const bool isAny = verdicts.customer.agreement || verdicts.dealerMaker.agreement;
    m_reasons->setVisible(isAny);
    if (!isAny)
        addLine(tr("No agreement that is in force covers this order."), true);
    for (const Judgement* judgement : {&verdicts.customer, &verdicts.dealerMaker}) {
        if (m_isDirty) {
            showVerdict(
                judged(*judgement, answeredBy(judgement->facts, m_facts->answers()), m_order));
        } else {
            showVerdict(*judgement);
        }
    }
    showGoodwill();
    beginLines(m_times, m_clockColumn);
    showClocks();
    addWork();
}

void VerdictPanel::beginLines(QWidget*& lines, QVBoxLayout* column) {
    delete lines;
    lines = new QWidget(this);
    auto* layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    column->addWidget(lines);
    m_lines = lines;
}

void VerdictPanel::addLine(const QString& text, bool isSecondary, bool isWarning) {
    addToldLine(*m_lines, text,
                isSecondary ? widgets::TextRole::Secondary : widgets::TextRole::Section,
                isWarning     ? Told::Warning
                : isSecondary ? Told::Aside
                              : Told::Verdict);
}

void VerdictPanel::showVerdict(const Judgement& judgement) {
    if (judgement.verdict) {
        const agreements::VerdictStyle style{m_context.entry.formats(), judgement.rules->zone()};
        addLine(toldVerdict(*judgement.rules, *judgement.verdict, judgement.facts, style), false);
    }
    if (const QString standing = standingTold(judgement); !standing.isEmpty())
        addLine(standing, true);
    if (!judgement.verdict)
        return;
    if (const QString silence = silenceTold(*judgement.verdict); !silence.isEmpty())
        addLine(silence, true, true);
    if (m_withReasons)
        for (const QString& question : openQuestions(*judgement.verdict))
            addLine(tr("To be asked: %1").arg(question), true, true);
    showReasons(judgement);
    showStale(judgement);
}

void VerdictPanel::showReasons(const Judgement& judgement) {
    if (!m_withReasons)
        return;
    const agreements::VerdictStyle style{m_context.entry.formats(), judgement.rules->zone()};
    for (const agreements::VerdictReason& reason :
         agreements::verdictReasons(*judgement.verdict, style))
        if (!reason.isAsked)
            addLine(reason.withClause(), true);
}

QString VerdictPanel::staleSentence(const Judgement& judgement) const {
    if (!judgement.recorded)
        return tr("No verdict has been recorded for this order yet.");
    return m_contents->verdicts.isEstimateApproved
               ? tr("The customer approved an estimate under an earlier verdict. It stays until "
                    "you replace it by this one.")
               : tr("This is not the verdict that was recorded: the case or the agreement has "
                    "changed since.");
}

void VerdictPanel::showStale(const Judgement& judgement) {
    if (!judgement.isStale() || m_isDirty)
        return;
    addLine(staleSentence(judgement), true, true);
    const agreements::VerdictStyle style{m_context.entry.formats(), judgement.rules->zone()};
    if (m_contents->before.contains(judgement.relation))
        for (const QString& change :
             verdictChanges(m_contents->before[judgement.relation], judgement, style))
            addLine(change, true);
    if (!m_contents->isOpen)
        return;
    auto* button =
        quietButton(judgement.recorded ? tr("Replace the verdict…") : tr("Record the verdict…"),
                    QStringLiteral("replaceVerdictButton"), m_lines);
    connect(button, &QPushButton::clicked, this, &VerdictPanel::replace);
    m_lines->layout()->addWidget(button);
    static_cast<QVBoxLayout*>(m_lines->layout())->setAlignment(button, Qt::AlignLeft);
}

void VerdictPanel::showGoodwill() {
    for (const OrderGoodwill& goodwill : std::as_const(m_contents->goodwill))
        addGoodwill(goodwill);
}

void VerdictPanel::addGoodwill(const OrderGoodwill& goodwill) {
    addLine(goodwillSentence(goodwill), true);
    if (!m_contents->isOpen)
        return;
    auto* button =
        quietButton(tr("Take the goodwill back…"), QStringLiteral("takeBackButton"), m_lines);
    connect(button, &QPushButton::clicked, this, [this, goodwill] { takeBack(goodwill); });
    m_lines->layout()->addWidget(button);
    m_lines->layout()->setAlignment(button, Qt::AlignLeft);
}

void VerdictPanel::takeBack(const OrderGoodwill& goodwill) {
    TakeBackDialog dialog(m_context, m_order, goodwill.id, this);
    if (dialog.exec() == QDialog::Accepted && m_contents)
        load(m_order, m_contents->isOpen, m_contents->number);
}

void VerdictPanel::showClocks() {
    for (const LiveClocks& live : std::as_const(m_contents->clocks))
        for (const SetClock& clock : live.set.clocks)
            if (auto* row = clockRow(m_context, live, clock, m_contents->happened, m_lines))
                m_lines->layout()->addWidget(row);
}

/// What a running clock waits for, as buttons.
void VerdictPanel::addWork() {
    if (!m_contents->isOpen || m_contents->clocks.isEmpty())
        return;
    QSet<QString> names;
    for (const LiveClocks& live : std::as_const(m_contents->clocks))
        for (const SetClock& clock : live.set.clocks)
            names.insert(clock.clock.what);
    auto* row = new QWidget(m_lines);
    auto* flow = new widgets::FlowLayout(row, widgets::size::kStep2);
    const auto offer = [&](bool isWanted, EventKind kind) {
        if (!isWanted)
            return;
        auto* button = quietButton(title(kind), code(kind) + QStringLiteral("Button"), row);
        connect(button, &QPushButton::clicked, this, [this, kind] {
            write([order = m_order, kind](storage::WriteTx& tx) {
                return recordMilestone(tx, order, kind, {});
            });
        });
        flow->addWidget(button);
    };
    const bool isVisit =
        names.contains(QStringLiteral("visit")) || names.contains(QStringLiteral("visit_promise"));
    offer(names.contains(QStringLiteral("contact")) || names.contains(QStringLiteral("response")),
          EventKind::Contacted);
    offer(names.contains(QStringLiteral("handling_plan")), EventKind::PlanMade);
    offer(isVisit, EventKind::Arrived);
    offer(names.contains(QStringLiteral("loan_unit")), EventKind::UnitLent);
    m_lines->layout()->addWidget(row);
}

template <class UseCase>
void VerdictPanel::write(UseCase useCase) {
    auto written = m_context.database.write(m_context.session.actor(), std::move(useCase));
    pagekit::withResult(this, m_context.presenter, written, [this] {
        if (m_contents)
            load(m_order, m_contents->isOpen, m_contents->number);
    });
}

void VerdictPanel::choose() {
    AgreementDialog dialog(m_context.entry, m_order, m_contents->verdicts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    write([draft = dialog.draft()](storage::WriteTx& tx) { return chooseAgreement(tx, draft); });
}

void VerdictPanel::grant() {
    GoodwillDialog dialog(m_context, m_order, m_contents->verdicts, this);
    if (dialog.exec() == QDialog::Accepted)
        load(m_order, m_contents->isOpen, m_contents->number);
}

void VerdictPanel::replace() {
    const QString reason =
        widgets::askForReason(this, tr("Replace the verdict of %1?").arg(m_contents->number),
                              tr("Reason"), tr("Replace"));
    if (!reason.isEmpty())
        write([order = m_order, reason](storage::WriteTx& tx) {
            return replaceVerdicts(tx, order, reason);
        });
}

void VerdictPanel::whatIf() {
    PauseDialog dialog(m_context, m_contents->clocks, m_contents->happened, this);
    dialog.exec();
}

}  // namespace repairs::ui
