#include "agreements/ui/sumedit.h"

#include "agreements/ui/codeschoice.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace agreements::ui {

SumEdit::SumEdit(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_add(new QPushButton(this)) {
    m_add->setObjectName(QStringLiteral("addToSumButton"));
    m_add->setIcon(widgets::icon(QStringLiteral("plus")));
    m_add->setToolTip(tr("Add something to the sum"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setFlat(true);
    m_column->setSpacing(widgets::size::kStep1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(m_column, 1);
    layout->addWidget(m_add, 0, Qt::AlignTop);
    connect(m_add, &QPushButton::clicked, this, [this] { append()->setFocus(); });
    append();
}

AmountChoice* SumEdit::append() {
    auto* part = new AmountChoice(this);
    const qsizetype number = m_parts.size() + 1;
    part->setObjectName(number == 1 ? QStringLiteral("amountEdit")
                                    : QStringLiteral("amount%1Edit").arg(number));
    part->setAccessibleName(number == 1 ? tr("How much") : tr("Part %1 of the sum").arg(number));
    part->offer(m_offered);
    part->setBlank();
    setTabOrder(m_parts.isEmpty() ? static_cast<QWidget*>(this) : m_parts.last(), part);
    setTabOrder(part, m_add);
    m_column->addWidget(part);
    m_parts.append(part);
    connect(part, &AmountChoice::edited, this, &SumEdit::edited);
    return part;
}

void SumEdit::offer(const OfferedCodes& numbers) {
    m_offered = numbers;
    for (AmountChoice* part : std::as_const(m_parts)) {
        const bool wasBlank = part->isBlank();
        part->offer(numbers);
        if (wasBlank)
            part->setBlank();
    }
}

void SumEdit::set(const QList<Amount>& parts) {
    while (m_parts.size() > std::max<qsizetype>(1, parts.size()))
        m_parts.takeLast()->deleteLater();
    while (m_parts.size() < parts.size())
        append();
    m_parts.first()->setBlank();
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_parts[i]->setAmount(parts[i]);
}

QList<Amount> SumEdit::parts() const {
    QList<Amount> parts;
    for (const AmountChoice* part : m_parts)
        if (!part->isBlank())
            parts.append(part->amount());
    return parts;
}

void SumEdit::setMayGrow(bool mayGrow) {
    m_add->setVisible(mayGrow);
}

}  // namespace agreements::ui
