#include "agreements/ui/outcomesedit.h"

#include "agreements/ui/outcomeform.h"
#include "agreements/ui/outcomeline.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace agreements::ui {

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
