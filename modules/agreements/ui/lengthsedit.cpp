#include "agreements/ui/lengthsedit.h"

#include "agreements/ui/codeschoice.h"
#include "agreements/ui/conditionsedit.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace agreements::ui {

LengthLine::LengthLine(QWidget* parent)
    : QWidget(parent),
      m_count(new AmountChoice(this)),
      m_unit(new CodeChoice(this)),
      m_when(new ConditionsEdit(false, this)) {
    m_count->setObjectName(QStringLiteral("lengthEdit"));
    m_count->setAccessibleName(tr("Length"));
    m_unit->setObjectName(QStringLiteral("lengthUnitEdit"));
    m_unit->setAccessibleName(tr("Months or days"));
    m_unit->offer({{QStringLiteral("months"), tr("months")}, {QStringLiteral("days"), tr("days")}});
    auto* remove = new QPushButton(this);
    remove->setObjectName(QStringLiteral("removeLengthButton"));
    remove->setIcon(widgets::icon(QStringLiteral("x")));
    remove->setToolTip(tr("Remove the length"));
    remove->setAccessibleName(remove->toolTip());
    remove->setFlat(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::size::kStep1);
    row->addWidget(m_count, 1);
    row->addWidget(m_unit);
    row->addWidget(remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(row);
    layout->addWidget(m_when);
    connect(m_count, &AmountChoice::edited, this, &LengthLine::edited);
    connect(m_unit, &CodeChoice::edited, this, &LengthLine::edited);
    connect(m_when, &ConditionsEdit::edited, this, &LengthLine::edited);
    connect(remove, &QPushButton::clicked, this, &LengthLine::removeWanted);
}

void LengthLine::set(const WindowTerm::Length& length, const TermOffer& offer) {
    m_length = length;
    m_count->offer(offer.numbers());
    m_count->setAmount(length.count);
    m_unit->setCode(length.isMonths ? QStringLiteral("months") : QStringLiteral("days"));
    m_when->set(length.when, offer);
}

WindowTerm::Length LengthLine::length() const {
    WindowTerm::Length length = m_length;
    length.count = m_count->amount();
    length.isMonths = m_unit->code() != u"days";
    length.when = m_when->conditions();
    return length;
}

LengthsEdit::LengthsEdit(QWidget* parent)
    : QWidget(parent), m_offer({}, Language::English), m_lines(new QVBoxLayout) {
    auto* add = new QPushButton(tr("Another length for some cases"), this);
    add->setObjectName(QStringLiteral("addLengthButton"));
    add->setIcon(widgets::icon(QStringLiteral("plus")));
    m_lines->setSpacing(widgets::size::kStep2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(m_lines);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        // Before the others: the one without conditions is the last to be asked.
        WindowTerm::Length length;
        length.count.constant = 12;
        m_lengths.prepend(length);
        build();
        Q_EMIT edited();
    });
}

void LengthsEdit::set(const QList<WindowTerm::Length>& lengths, const TermOffer& offer) {
    m_offer = offer;
    if (m_lengths == lengths && m_shown.size() == lengths.size())
        return;
    m_lengths = lengths;
    build();
}

void LengthsEdit::build() {
    while (m_shown.size() > m_lengths.size())
        m_shown.takeLast()->deleteLater();
    while (m_shown.size() < m_lengths.size()) {
        auto* line = new LengthLine(this);
        const qsizetype index = m_shown.size();
        connect(line, &LengthLine::edited, this, [this, index, line] {
            m_lengths[index] = line->length();
            Q_EMIT edited();
        });
        connect(line, &LengthLine::removeWanted, this, [this, index] {
            m_lengths.removeAt(index);
            build();
            Q_EMIT edited();
        });
        m_lines->addWidget(line);
        line->show();
        m_shown.append(line);
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown[i]->set(m_lengths[i], m_offer);
}

}  // namespace agreements::ui
