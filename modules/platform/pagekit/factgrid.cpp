#include "pagekit/factgrid.h"

#include "widgets/theme.h"
#include "widgets/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pagekit {
namespace {

constexpr int kColumns = 2;

}  // namespace

FactGrid::FactGrid(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(widgets::size::kStep6);
    m_layout->setVerticalSpacing(widgets::size::kStep3);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
}

void FactGrid::add(const QString& label, const QString& value, std::function<void()> open) {
    if (value.isEmpty())
        return;
    m_layout->addWidget(cell(label, value, std::move(open)), m_row, m_column, Qt::AlignTop);
    if (++m_column == kColumns) {
        m_column = 0;
        ++m_row;
    }
}

void FactGrid::addWide(const QString& label, const QString& value) {
    if (value.isEmpty())
        return;
    if (m_column > 0)
        ++m_row;
    m_layout->addWidget(cell(label, value, {}), m_row++, 0, 1, kColumns);
    m_column = 0;
}

QWidget* FactGrid::cell(const QString& label, const QString& value, std::function<void()> open) {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* caption = new QLabel(label, box);
    caption->setFont(widgets::fontFor(widgets::TextRole::Secondary));
    caption->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(caption);
    if (open) {
        auto* link = new QPushButton(value, box);
        link->setProperty("link", true);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
        connect(link, &QPushButton::clicked, box, std::move(open));
        layout->addWidget(link, 0, Qt::AlignLeft);
        return box;
    }
    auto* text = new QLabel(value, box);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    return box;
}

}  // namespace pagekit
