#include "agreements/ui/conditionsedit.h"

#include "agreements/domain/fact.h"
#include "agreements/ui/codeschoice.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

using About = Condition::About;
using Compare = Condition::Compare;

QString questionOf(const Condition& condition) {
    switch (condition.about) {
    case About::Fact:
        return QStringLiteral("fact ") + condition.name;
    case About::Window:
        return QStringLiteral("window ") + condition.name;
    case About::Test:
        return QStringLiteral("test ") + condition.name;
    case About::Switch:
        return QStringLiteral("switch ") + condition.name;
    case About::Kind:
        return QStringLiteral("kind");
    }
    Q_UNREACHABLE();
}

void askQuestion(Condition& condition, const QString& question) {
    const QString about = question.section(u' ', 0, 0);
    condition = {};
    condition.name = question.section(u' ', 1);
    condition.about = about == u"window"   ? About::Window
                      : about == u"test"   ? About::Test
                      : about == u"switch" ? About::Switch
                      : about == u"kind"   ? About::Kind
                                           : About::Fact;
}

bool comparesNumbers(const Condition& condition, const OfferedCodes& answers) {
    if (condition.about != About::Fact)
        return false;
    const auto fact = factNamed(condition.name);
    if (!fact)
        return answers.size() <= 1;
    const FactType type = shapeOf(*fact).type;
    return type == FactType::Count || type == FactType::Money;
}

/// A new condition says something from the start: the first answer, or at least one.
void giveFirstAnswer(Condition& condition, const TermOffer& offer) {
    const OfferedCodes answers = offer.answers(questionOf(condition));
    if (comparesNumbers(condition, answers)) {
        condition.compare = Compare::AtLeast;
        condition.amount = Amount{Amount::From::Constant, 1, {}};
    } else if (!answers.isEmpty()) {
        condition.values = {answers.first().code};
    }
}

}  // namespace

ConditionLine::ConditionLine(QWidget* parent)
    : QWidget(parent),
      m_question(new CodeChoice(this)),
      m_compare(new CodeChoice(this)),
      m_answers(new CodesChoice(this)),
      m_amount(new AmountChoice(this)) {
    m_question->setObjectName(QStringLiteral("questionEdit"));
    m_question->setAccessibleName(tr("What is asked"));
    m_compare->setObjectName(QStringLiteral("compareEdit"));
    m_compare->setAccessibleName(tr("How it compares"));
    m_compare->setMinimumContentsLength(6);
    m_answers->setObjectName(QStringLiteral("answersEdit"));
    m_answers->setAccessibleName(tr("With what it compares"));
    m_amount->setObjectName(QStringLiteral("amountEdit"));
    m_amount->setAccessibleName(tr("With what it compares"));
    auto* remove = new QPushButton(this);
    remove->setObjectName(QStringLiteral("removeConditionButton"));
    remove->setIcon(widgets::icon(QStringLiteral("x")));
    remove->setToolTip(tr("Remove the condition"));
    remove->setAccessibleName(remove->toolTip());
    remove->setFlat(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(m_question, 3);
    layout->addWidget(m_compare, 1);
    layout->addWidget(m_answers, 3);
    layout->addWidget(m_amount, 3);
    layout->addWidget(remove);
    connect(m_question, &CodeChoice::edited, this, [this] {
        askQuestion(m_condition, m_question->code());
        Q_EMIT questionChanged();
    });
    connect(m_compare, &CodeChoice::edited, this, &ConditionLine::readAnswer);
    connect(m_answers, &CodesChoice::edited, this, &ConditionLine::readAnswer);
    connect(m_amount, &AmountChoice::edited, this, &ConditionLine::readAnswer);
    connect(remove, &QPushButton::clicked, this, &ConditionLine::removeWanted);
}

void ConditionLine::set(const Condition& condition, const TermOffer& offer, bool onBlanks) {
    m_condition = condition;
    m_question->offer(onBlanks ? offer.blankQuestions() : offer.questions());
    m_question->setCode(questionOf(condition));
    const OfferedCodes answers = offer.answers(questionOf(condition));
    const bool isNumber = comparesNumbers(condition, answers);
    const auto code = [](Compare compare) { return QString::number(int(compare)); };
    OfferedCodes compares{{code(Compare::Is), tr("is")}, {code(Compare::IsNot), tr("is not")}};
    if (isNumber)
        compares = OfferedCodes{{code(Compare::AtMost), tr("at most")},
                                {code(Compare::AtLeast), tr("at least")},
                                {code(Compare::Equals), tr("equals")},
                                {code(Compare::DiffersFrom), tr("differs from")}} +
                   compares;
    m_compare->offer(compares);
    m_compare->setCode(code(condition.compare));
    m_answers->offer(answers);
    m_answers->setCodes(condition.values);
    m_amount->offer(offer.numbers());
    if (condition.amount)
        m_amount->setAmount(*condition.amount);
    const bool takesAmount =
        isNumber && condition.compare != Compare::Is && condition.compare != Compare::IsNot;
    m_amount->setVisible(takesAmount);
    m_answers->setVisible(!takesAmount && condition.about != About::Test);
}

void ConditionLine::readAnswer() {
    const auto compare = Compare(m_compare->code().toInt());
    const bool takesAmount = compare != Compare::Is && compare != Compare::IsNot;
    const bool wasAmount = !m_amount->isHidden();
    m_condition.compare = compare;
    m_condition.amount = takesAmount ? std::optional(m_amount->amount()) : std::nullopt;
    m_condition.values =
        takesAmount || m_condition.about == About::Test ? QStringList() : m_answers->codes();
    if (takesAmount != wasAmount && m_condition.about == About::Fact)
        Q_EMIT questionChanged();
    else
        Q_EMIT edited();
}

void ConditionLine::takeFocus() {
    m_question->setFocus();
}

ConditionsEdit::ConditionsEdit(bool onBlanks, QWidget* parent)
    : QWidget(parent),
      m_onBlanks(onBlanks),
      m_offer({}, Language::English),
      m_lines(new QVBoxLayout),
      m_add(new QPushButton(tr("Add a condition"), this)) {
    m_add->setObjectName(QStringLiteral("addConditionButton"));
    m_add->setIcon(widgets::icon(QStringLiteral("plus")));
    m_lines->setSpacing(widgets::size::kStep1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ConditionsEdit::add);
}

void ConditionsEdit::set(const Conditions& conditions, const TermOffer& offer) {
    m_offer = offer;
    if (m_conditions == conditions && m_shown.size() == conditions.size())
        return;
    m_conditions = conditions;
    build();
}

void ConditionsEdit::build() {
    // Lines are kept: the focus stays where it is.
    while (m_shown.size() > m_conditions.size())
        m_shown.takeLast()->deleteLater();
    while (m_shown.size() < m_conditions.size()) {
        auto* line = new ConditionLine(this);
        const qsizetype index = m_shown.size();
        connect(line, &ConditionLine::edited, this, [this, index, line] {
            m_conditions[index] = line->condition();
            Q_EMIT edited();
        });
        connect(line, &ConditionLine::questionChanged, this, [this, index, line] {
            m_conditions[index] = line->condition();
            if (m_conditions[index].values.isEmpty() && !m_conditions[index].amount)
                giveFirstAnswer(m_conditions[index], m_offer);
            line->set(m_conditions[index], m_offer, m_onBlanks);
            Q_EMIT edited();
        });
        connect(line, &ConditionLine::removeWanted, this, [this, index] {
            m_conditions.removeAt(index);
            build();
            Q_EMIT edited();
        });
        m_lines->addWidget(line);
        line->show();
        m_shown.append(line);
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown[i]->set(m_conditions[i], m_offer, m_onBlanks);
    QWidget* before = m_shown.isEmpty() ? nullptr : m_shown.last();
    if (before)
        setTabOrder(before, m_add);
}

void ConditionsEdit::add() {
    Condition condition;
    const OfferedCodes questions = m_onBlanks ? m_offer.blankQuestions() : m_offer.questions();
    if (questions.isEmpty())
        return;
    askQuestion(condition, questions.first().code);
    giveFirstAnswer(condition, m_offer);
    m_conditions.append(condition);
    build();
    m_shown.last()->takeFocus();
    Q_EMIT edited();
}

}  // namespace agreements::ui
