#include "agreements/ui/outcomesedit.h"

#include "agreements/ui/codeschoice.h"
#include "agreements/ui/outcomeform.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kSecondsInMinute = 60;

/// From eight in the morning to six in the evening.
ServiceHours usualServiceHours() {
    return {8 * 60, 18 * 60};
}

}  // namespace

OutcomeLine::OutcomeLine(QWidget* parent)
    : QWidget(parent),
      m_form(new CodeChoice(this)),
      m_lines(new CodesChoice(this)),
      m_first(new CodeChoice(this)),
      m_second(new CodeChoice(this)),
      m_amount(new AmountChoice(this)),
      m_unit(new CodeChoice(this)),
      m_fund(new QCheckBox(tr("Out of the fund"), this)),
      m_serviceHours(new QCheckBox(tr("Only counted from"), this)),
      m_fromTime(new QTimeEdit(this)),
      m_toTime(new QTimeEdit(this)) {
    m_form->setObjectName(QStringLiteral("formEdit"));
    m_form->setAccessibleName(tr("What the row settles"));
    m_lines->setObjectName(QStringLiteral("linesEdit"));
    m_lines->setAccessibleName(tr("For what"));
    m_first->setObjectName(QStringLiteral("firstEdit"));
    m_first->setAccessibleName(tr("What is decided"));
    m_second->setObjectName(QStringLiteral("secondEdit"));
    m_second->setAccessibleName(tr("By what or from when"));
    m_amount->setObjectName(QStringLiteral("amountEdit"));
    m_amount->setAccessibleName(tr("How much"));
    m_unit->setObjectName(QStringLiteral("unitEdit"));
    m_unit->setAccessibleName(tr("Minutes, hours or days"));
    m_unit->setMinimumContentsLength(6);
    m_fund->setObjectName(QStringLiteral("fundEdit"));
    m_serviceHours->setObjectName(QStringLiteral("serviceHoursEdit"));
    m_fromTime->setObjectName(QStringLiteral("fromTimeEdit"));
    m_fromTime->setAccessibleName(tr("Service begins"));
    m_toTime->setObjectName(QStringLiteral("toTimeEdit"));
    m_toTime->setAccessibleName(tr("Service ends"));
    for (QTimeEdit* time : {m_fromTime, m_toTime})
        time->setDisplayFormat(QStringLiteral("HH:mm"));
    layOut();
    connect(m_form, &CodeChoice::edited, this, [this] {
        m_outcome = newOutcome(OutcomeForm(m_form->code().toInt()));
        Q_EMIT formChanged();
    });
    for (CodeChoice* choice : {m_first, m_second, m_unit})
        connect(choice, &CodeChoice::edited, this, &OutcomeLine::read);
    connect(m_lines, &CodesChoice::edited, this, &OutcomeLine::read);
    connect(m_amount, &AmountChoice::edited, this, &OutcomeLine::read);
    connect(m_fund, &QCheckBox::clicked, this, &OutcomeLine::read);
    connect(m_serviceHours, &QCheckBox::clicked, this, &OutcomeLine::read);
    for (QTimeEdit* time : {m_fromTime, m_toTime})
        connect(time, &QTimeEdit::timeChanged, this, [this] {
            if (!m_setting)
                read();
        });
}

void OutcomeLine::layOut() {
    auto* remove = new QPushButton(this);
    remove->setObjectName(QStringLiteral("removeOutcomeButton"));
    remove->setIcon(widgets::icon(QStringLiteral("x")));
    remove->setToolTip(tr("Remove the outcome"));
    remove->setAccessibleName(remove->toolTip());
    remove->setFlat(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(widgets::size::kStep1);
    layout->setVerticalSpacing(widgets::size::kStep1);
    layout->addWidget(m_form, 0, 0);
    layout->addWidget(m_lines, 0, 1);
    layout->addWidget(m_amount, 0, 2);
    layout->addWidget(m_unit, 0, 3);
    layout->addWidget(remove, 0, 4);
    layout->addWidget(m_first, 1, 0);
    layout->addWidget(m_second, 1, 1);
    layout->addWidget(m_fund, 1, 2, 1, 2);
    auto* hours = new QHBoxLayout;
    hours->setSpacing(widgets::size::kStep1);
    hours->addWidget(m_serviceHours);
    hours->addWidget(m_fromTime);
    hours->addWidget(m_toTime);
    hours->addStretch(1);
    layout->addLayout(hours, 2, 0, 1, 4);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    connect(remove, &QPushButton::clicked, this, &OutcomeLine::removeWanted);
}

void OutcomeLine::set(const Outcome& outcome, const TermOffer& offer) {
    m_outcome = outcome;
    m_form->offer(outcomeForms());
    m_form->setCode(QString::number(int(formOf(outcome))));
    m_amount->offer(offer.numbers());
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_lines, m_first, m_second, m_amount, m_unit, m_fund,
                                         m_serviceHours, m_fromTime, m_toTime})
        field->hide();
    if (const auto* kind = std::get_if<KindOutcome>(&outcome)) {
        m_first->offer(offer.kinds());
        m_first->setCode(kind->kind);
        m_first->show();
    } else if (const auto* line = std::get_if<LineOutcome>(&outcome)) {
        showLine(*line, offer);
    } else if (const auto* acceptance = std::get_if<AcceptanceOutcome>(&outcome)) {
        showAcceptance(*acceptance, offer);
    } else if (const auto* deadline = std::get_if<DeadlineOutcome>(&outcome)) {
        showDeadline(*deadline, offer);
    } else {
        m_first->offer(offer.obligations());
        m_first->setCode(std::get<ObligationOutcome>(outcome).what);
        m_first->show();
    }
}

void OutcomeLine::showLine(const LineOutcome& line, const TermOffer& offer) {
    const OutcomeForm form = formOf(line);
    m_lines->offer(form == OutcomeForm::Pays      ? offer.payerLines()
                   : form == OutcomeForm::Permits ? offer.remedyLines()
                                                  : offer.payerLines() + offer.remedyLines());
    m_lines->setCodes(line.lines);
    m_lines->show();
    if (form == OutcomeForm::Pays) {
        m_first->offer(offer.payers());
        m_first->setCode(line.payer);
        m_second->offer(offer.bases());
        m_second->setCode(line.basis);
        m_fund->setChecked(line.isFromFund);
        m_fund->show();
        if (line.amount.isEmpty())
            m_amount->setBlank();
        else
            m_amount->setAmount(line.amount.first());
        m_amount->show();
    } else if (form == OutcomeForm::Permits) {
        m_first->offer(permissions());
        m_first->setCode(line.allowed);
        m_second->offer(offer.whys());
        m_second->setCode(line.why);
    } else if (form == OutcomeForm::Asks) {
        m_first->offer(offer.whys());
        m_first->setCode(line.ask);
    }
    m_first->setVisible(form != OutcomeForm::Excludes);
    m_second->setVisible(form == OutcomeForm::Pays || line.allowed == u"no");
}

void OutcomeLine::showAcceptance(const AcceptanceOutcome& acceptance, const TermOffer& offer) {
    m_first->offer(acceptances());
    m_first->setCode(acceptance.outcome);
    m_second->offer(OfferedCodes{{QString(), tr("Nobody bears the loss")}} + offer.payers());
    m_second->setCode(acceptance.loss);
    m_first->show();
    m_second->show();
}

void OutcomeLine::showDeadline(const DeadlineOutcome& deadline, const TermOffer& offer) {
    m_first->offer(offer.deadlines());
    m_first->setCode(deadline.what);
    m_second->offer(offer.events());
    m_second->setCode(deadline.from);
    m_amount->setAmount(deadline.length);
    m_unit->offer(deadlineUnits());
    m_unit->setCode(QString::number(int(deadline.unit)));
    const ServiceHours hours = deadline.serviceHours.value_or(usualServiceHours());
    m_setting = true;
    m_serviceHours->setChecked(deadline.serviceHours.has_value());
    m_fromTime->setTime(QTime(0, 0).addSecs(hours.fromMinute * kSecondsInMinute));
    m_toTime->setTime(QTime(0, 0).addSecs(hours.toMinute * kSecondsInMinute));
    m_setting = false;
    for (QWidget* field : std::initializer_list<QWidget*>{m_first, m_second, m_amount, m_unit,
                                                          m_serviceHours, m_fromTime, m_toTime})
        field->show();
    m_fromTime->setEnabled(deadline.serviceHours.has_value());
    m_toTime->setEnabled(deadline.serviceHours.has_value());
}

void OutcomeLine::read() {
    bool isOtherForm = false;
    if (auto* kind = std::get_if<KindOutcome>(&m_outcome)) {
        kind->kind = m_first->code();
    } else if (auto* line = std::get_if<LineOutcome>(&m_outcome)) {
        const bool wasRefused = line->allowed == u"no";
        readLine(*line);
        isOtherForm = wasRefused != (line->allowed == u"no");
    } else if (auto* acceptance = std::get_if<AcceptanceOutcome>(&m_outcome)) {
        acceptance->outcome = m_first->code();
        acceptance->loss = m_second->code();
        if (acceptance->outcome != u"ask")
            acceptance->ask.clear();
        else if (acceptance->ask.isEmpty())
            acceptance->ask = QStringLiteral("needs_decision");
    } else if (auto* deadline = std::get_if<DeadlineOutcome>(&m_outcome)) {
        readDeadline(*deadline);
    } else {
        std::get<ObligationOutcome>(m_outcome).what = m_first->code();
    }
    if (isOtherForm)
        Q_EMIT formChanged();
    else
        Q_EMIT edited();
}

void OutcomeLine::readLine(LineOutcome& line) const {
    const OutcomeForm form = formOf(line);
    line.lines = m_lines->codes();
    if (form == OutcomeForm::Pays) {
        line.payer = m_first->code();
        line.basis = m_second->code();
        line.isFromFund = m_fund->isChecked();
        // The first part of a sum; without one there is no sum.
        if (m_amount->isBlank())
            line.amount.clear();
        else if (line.amount.isEmpty())
            line.amount = {m_amount->amount()};
        else
            line.amount.first() = m_amount->amount();
        // A price that is asked for says why.
        if (line.basis != u"ask")
            line.askBasis.clear();
        else if (line.askBasis.isEmpty())
            line.askBasis = QStringLiteral("needs_decision");
    } else if (form == OutcomeForm::Permits) {
        line.allowed = m_first->code();
        line.why = line.allowed == u"no" ? m_second->code() : QString();
    } else if (form == OutcomeForm::Asks) {
        line.ask = m_first->code();
    }
}

void OutcomeLine::readDeadline(DeadlineOutcome& deadline) const {
    deadline.what = m_first->code();
    deadline.from = m_second->code();
    deadline.length = m_amount->amount();
    deadline.unit = DeadlineOutcome::Unit(m_unit->code().toInt());
    deadline.serviceHours.reset();
    if (m_serviceHours->isChecked())
        deadline.serviceHours =
            ServiceHours{QTime(0, 0).secsTo(m_fromTime->time()) / kSecondsInMinute,
                         QTime(0, 0).secsTo(m_toTime->time()) / kSecondsInMinute};
    m_fromTime->setEnabled(m_serviceHours->isChecked());
    m_toTime->setEnabled(m_serviceHours->isChecked());
}

void OutcomeLine::takeFocus() {
    m_form->setFocus();
}

OutcomesEdit::OutcomesEdit(QWidget* parent)
    : QWidget(parent),
      m_offer({}, Language::English),
      m_lines(new QVBoxLayout),
      m_add(new QPushButton(tr("Add an outcome"), this)) {
    m_add->setObjectName(QStringLiteral("addOutcomeButton"));
    m_add->setIcon(widgets::icon(QStringLiteral("plus")));
    m_lines->setSpacing(widgets::size::kStep2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &OutcomesEdit::add);
}

void OutcomesEdit::set(const QList<Outcome>& outcomes, const TermOffer& offer) {
    m_offer = offer;
    if (m_outcomes == outcomes && m_shown.size() == outcomes.size())
        return;
    m_outcomes = outcomes;
    build();
}

void OutcomesEdit::build() {
    while (m_shown.size() > m_outcomes.size())
        m_shown.takeLast()->deleteLater();
    while (m_shown.size() < m_outcomes.size()) {
        auto* line = new OutcomeLine(this);
        const qsizetype index = m_shown.size();
        connect(line, &OutcomeLine::edited, this, [this, index, line] {
            m_outcomes[index] = line->outcome();
            Q_EMIT edited();
        });
        connect(line, &OutcomeLine::formChanged, this, [this, index, line] {
            m_outcomes[index] = line->outcome();
            line->set(m_outcomes[index], m_offer);
            Q_EMIT edited();
        });
        connect(line, &OutcomeLine::removeWanted, this, [this, index] {
            m_outcomes.removeAt(index);
            build();
            Q_EMIT edited();
        });
        m_lines->addWidget(line);
        line->show();
        m_shown.append(line);
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown[i]->set(m_outcomes[i], m_offer);
    if (!m_shown.isEmpty())
        setTabOrder(m_shown.last(), m_add);
}

void OutcomesEdit::add() {
    m_outcomes.append(newOutcome(OutcomeForm::Pays));
    build();
    m_shown.last()->takeFocus();
    Q_EMIT edited();
}

}  // namespace agreements::ui
