#include "pagekit/factcard.h"

#include "pagekit/factgrid.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pagekit {

FactCard::FactCard(AppContext& context, QWidget* parent)
    : RecordCard(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4,
                                 widgets::size::kStep4, widgets::size::kStep4);
    m_layout->setSpacing(widgets::size::kStep3);
    clear();
}

void FactCard::show(const core::RowId& id) {
    m_id = id;
    if (id.isNil())
        clear();
    else
        load(id);
}

void FactCard::clear() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_layout->addStretch(1);
    m_actions = 0;
}

void FactCard::addTitle(const QString& title) {
    auto* label = new QLabel(title, this);
    label->setFont(widgets::fontFor(widgets::TextRole::RecordTitle));
    label->setWordWrap(true);
    add(label);
}

FactGrid& FactCard::addFacts() {
    auto* facts = new FactGrid(this);
    add(facts);
    return *facts;
}

/// Above the stretch that the actions stand below.
void FactCard::add(QWidget* widget) {
    m_layout->insertWidget(m_layout->count() - 1 - m_actions, widget);
}

void FactCard::addAction(const QString& text, const QString& objectName, bool enabled,
                         std::function<void()> run) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setEnabled(enabled);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_layout->addWidget(button);
    ++m_actions;
}

}  // namespace pagekit
