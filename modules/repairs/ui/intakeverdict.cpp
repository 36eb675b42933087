#include "repairs/ui/intakeverdict.h"

#include "agreements/domain/agreementwords.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/verdicttold.h"
#include "repairs/domain/words.h"
#include "repairs/ui/agreementdialog.h"
#include "repairs/ui/factform.h"
#include "repairs/ui/toldline.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

const QString kAnswers = QStringLiteral("answers");
const QString kDecided = QStringLiteral("decided");
const QString kRelation = QStringLiteral("relation");
const QString kChoice = QStringLiteral("choice");
const QString kAgreement = QStringLiteral("agreement");
const QString kReason = QStringLiteral("reason");

QVariantMap contentOf(const AgreementChoiceDraft& draft) {
    return {{kRelation, agreements::code(draft.relation)},
            {kChoice, code(draft.choice)},
            {kAgreement, draft.agreement.toString()},
            {kReason, draft.reason}};
}

AgreementChoiceDraft choiceFrom(const QVariantMap& content) {
    AgreementChoiceDraft draft;
    draft.relation = agreements::relationFromCode(content.value(kRelation).toString())
                         .value_or(agreements::Relation::Customer);
    draft.choice = fromCode<AgreementChoiceKind>(content.value(kChoice).toString())
                       .value_or(AgreementChoiceKind::Automatic);
    draft.agreement = agreements::AgreementId(
        core::RowId::fromString(content.value(kAgreement).toString()).value_or(core::RowId()));
    draft.reason = content.value(kReason).toString();
    return draft;
}

}  // namespace

IntakeVerdict::IntakeVerdict(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_words(new QVBoxLayout) {
    setObjectName(QStringLiteral("intakeVerdict"));
    m_questions = quietButton(QString(), QStringLiteral("questionsButton"), this);
    m_questions->setCheckable(true);
    m_choose = quietButton(tr("Agreement…"), QStringLiteral("agreementButton"), this);
    m_facts = new FactForm(context.entry, this);
    m_facts->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_questions);
    buttons->addWidget(m_choose);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep2);
    column->addLayout(m_words);
    column->addLayout(buttons);
    column->addWidget(m_facts);
    connect(m_facts, &FactForm::edited, this, &IntakeVerdict::answered);
    connect(m_choose, &QPushButton::clicked, this, &IntakeVerdict::choose);
    connect(m_questions, &QPushButton::toggled, this, [this](bool isOn) {
        m_facts->setVisible(isOn);
        if (isOn)
            m_facts->takeFocus();
    });
    hide();
}

void IntakeVerdict::startAnew() {
    m_call = CallInHand();
    m_decided.clear();
    m_verdicts.reset();
    m_asked.clear();
    m_facts->show({}, {}, false);
    m_questions->setChecked(false);
    judge();
}

void IntakeVerdict::follow(const CallInHand& call) {
    if (call.customer == m_call.customer && call.unit == m_call.unit && call.order == m_call.order)
        return;
    const agreements::Facts answers = m_call.answers;
    m_call = call;
    m_call.answers = answers;
    take({});
    judge();
}

void IntakeVerdict::judge() {
    const int question = ++m_question;
    if (m_call.customer.isNil() && m_call.unit.isNil()) {
        hide();
        return;
    }
    const auto read = m_context.database.read([call = m_call](storage::Connection& connection) {
        return verdictsForCall(connection, call);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, question](const OrderVerdicts& verdicts) {
                            if (question == m_question)
                                show(verdicts);
                        });
}

void IntakeVerdict::show(const OrderVerdicts& verdicts) {
    m_verdicts = verdicts;
    // An order that is there has its answers and its agreement on its own page.
    const bool isNew = m_call.order.isNil();
    const QList<agreements::Fact> asked = isNew ? factsAsked(verdicts) : QList<agreements::Fact>();
    if (asked != m_asked) {
        m_asked = asked;
        m_facts->show(asked, m_call.answers, false);
        m_facts->setVisible(m_questions->isChecked() && !asked.isEmpty());
    }
    const bool isAnyInForce =
        !verdicts.customer.inForce.isEmpty() || !verdicts.dealerMaker.inForce.isEmpty();
    m_questions->setVisible(!asked.isEmpty());
    m_choose->setVisible(isNew && isAnyInForce && m_context.session.may(chooseAgreementRight()));
    tellAll();
}

void IntakeVerdict::tellAll() {
    delete m_lines;
    m_lines = new QWidget(this);
    auto* layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    m_words->addWidget(m_lines);
    int answeredCount = 0;
    for (const agreements::Fact fact : std::as_const(m_asked))
        answeredCount += m_call.answers.at(fact) ? 1 : 0;
    m_questions->setText(
        tr("Answer what it asks (%1 of %2)…").arg(answeredCount).arg(m_asked.size()));
    for (const Judgement* judgement : {&m_verdicts->customer, &m_verdicts->dealerMaker})
        tell(m_call.order.isNil()
                 ? judged(*judgement, answeredBy(judgement->facts, m_call.answers), m_call.order)
                 : *judgement);
    setVisible(layout->count() > 0);
}

void IntakeVerdict::tell(const Judgement& judgement) {
    if (judgement.verdict) {
        const agreements::VerdictStyle style{m_context.entry.formats(), judgement.rules->zone()};
        addToldLine(*m_lines,
                    toldVerdict(*judgement.rules, *judgement.verdict, judgement.facts, style),
                    widgets::TextRole::Body, Told::Verdict);
    }
    if (const QString standing = standingTold(judgement); !standing.isEmpty())
        addToldLine(*m_lines, standing, widgets::TextRole::Secondary, Told::Aside);
    if (!judgement.verdict)
        return;
    if (const QString silence = silenceTold(*judgement.verdict); !silence.isEmpty())
        addToldLine(*m_lines, silence, widgets::TextRole::Secondary, Told::Warning);
}

void IntakeVerdict::answered() {
    m_call.answers = m_facts->answers();
    tellAll();
    Q_EMIT edited();
}

void IntakeVerdict::choose() {
    AgreementDialog dialog(m_context.entry, {}, *m_verdicts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const AgreementChoiceDraft draft = dialog.draft();
    QList<AgreementChoiceDraft> decided = m_decided;
    decided.removeIf(
        [&](const AgreementChoiceDraft& one) { return one.relation == draft.relation; });
    // The most specific one is what the order gets anyway.
    if (draft.choice != AgreementChoiceKind::Automatic)
        decided.append(draft);
    take(decided);
    judge();
    Q_EMIT edited();
}

void IntakeVerdict::take(const QList<AgreementChoiceDraft>& decided) {
    m_decided = decided;
    m_call.decided.clear();
    for (const AgreementChoiceDraft& draft : decided) {
        OrderAgreement choice;
        choice.relation = draft.relation;
        choice.choice = draft.choice;
        choice.agreement = draft.agreement;
        choice.reason = draft.reason;
        m_call.decided.append(choice);
    }
}

QVariantMap IntakeVerdict::draft() const {
    QVariantMap answers;
    for (const agreements::Fact fact : caseFacts())
        if (const auto answer = m_call.answers.at(fact))
            answers.insert(agreements::shapeOf(fact).name, *answer);
    QVariantList decided;
    for (const AgreementChoiceDraft& choice : m_decided)
        decided.append(contentOf(choice));
    QVariantMap draft;
    if (!answers.isEmpty())
        draft.insert(kAnswers, answers);
    if (!decided.isEmpty())
        draft.insert(kDecided, decided);
    return draft;
}

void IntakeVerdict::setDraft(const QVariantMap& draft) {
    const QVariantMap answers = draft.value(kAnswers).toMap();
    for (const agreements::Fact fact : caseFacts()) {
        const QVariant answer = answers.value(agreements::shapeOf(fact).name);
        m_call.answers.set(fact,
                           answer.isValid() ? std::optional(answer.toLongLong()) : std::nullopt);
    }
    QList<AgreementChoiceDraft> decided;
    for (const QVariant& choice : draft.value(kDecided).toList())
        decided.append(choiceFrom(choice.toMap()));
    take(decided);
    m_asked.clear();
    judge();
}

}  // namespace repairs::ui
