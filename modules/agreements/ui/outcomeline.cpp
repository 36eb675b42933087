#include "agreements/ui/outcomeline.h"

#include "agreements/ui/codeschoice.h"
#include "agreements/ui/outcomeform.h"
#include "agreements/ui/sumedit.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>

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
      m_amount(new SumEdit(this)),
      m_unit(new CodeChoice(this)),
      m_open(new CodeChoice(this)),
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
    m_unit->setObjectName(QStringLiteral("unitEdit"));
    m_unit->setAccessibleName(tr("Minutes, hours or days"));
    m_unit->setMinimumContentsLength(6);
    m_open->setObjectName(QStringLiteral("openEdit"));
    m_open->setAccessibleName(tr("What is left open"));
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
    for (CodeChoice* choice : {m_first, m_second, m_unit, m_open})
        connect(choice, &CodeChoice::edited, this, &OutcomeLine::read);
    connect(m_lines, &CodesChoice::edited, this, &OutcomeLine::read);
    connect(m_amount, &SumEdit::edited, this, &OutcomeLine::read);
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
    layout->addWidget(m_open, 3, 0, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    connect(remove, &QPushButton::clicked, this, &OutcomeLine::removeWanted);
}

void OutcomeLine::set(const Outcome& outcome, const TermOffer& offer) {
    m_outcome = outcome;
    m_form->offer(outcomeForms());
    m_form->setCode(QString::number(int(formOf(outcome))));
    m_amount->offer(offer.numbers());
    m_amount->setMayGrow(formOf(outcome) == OutcomeForm::Pays);
    m_open->offer(OfferedCodes{{QString(), tr("Nothing is left open")}} + offer.whys());
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_lines, m_first, m_second, m_amount, m_unit, m_open,
                                         m_fund, m_serviceHours, m_fromTime, m_toTime})
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
        m_amount->set(line.amount);
        m_amount->show();
        m_open->setCode(line.askAmount);
        m_open->show();
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
    m_amount->set(acceptance.quantity ? QList<Amount>{*acceptance.quantity} : QList<Amount>());
    m_open->setCode(acceptance.askQuantity);
    for (QWidget* field : std::initializer_list<QWidget*>{m_first, m_second, m_amount, m_open})
        field->show();
}

void OutcomeLine::showDeadline(const DeadlineOutcome& deadline, const TermOffer& offer) {
    m_first->offer(offer.deadlines());
    m_first->setCode(deadline.what);
    m_second->offer(offer.events());
    m_second->setCode(deadline.from);
    m_amount->set({deadline.length});
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
        readAcceptance(*acceptance);
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
        line.amount = m_amount->parts();
        line.askAmount = m_open->code();
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

void OutcomeLine::readAcceptance(AcceptanceOutcome& acceptance) const {
    acceptance.outcome = m_first->code();
    acceptance.loss = m_second->code();
    if (acceptance.outcome != u"ask")
        acceptance.ask.clear();
    else if (acceptance.ask.isEmpty())
        acceptance.ask = QStringLiteral("needs_decision");
    acceptance.quantity.reset();
    if (const QList<Amount> counted = m_amount->parts(); !counted.isEmpty())
        acceptance.quantity = counted.first();
    acceptance.askQuantity = m_open->code();
}

void OutcomeLine::readDeadline(DeadlineOutcome& deadline) const {
    deadline.what = m_first->code();
    deadline.from = m_second->code();
    deadline.length = m_amount->parts().value(0);
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

}  // namespace agreements::ui
