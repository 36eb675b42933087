#include "widgets/segmented.h"

#include "widgets/flowlayout.h"
#include "widgets/segmentbutton.h"

#include <QButtonGroup>

namespace widgets {

Segmented::Segmented(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Segmented::add(const QString& id, const QString& text) {
    auto* button = new SegmentButton(text, this);
    button->setObjectName(id + QStringLiteral("Segment"));
    m_group->addButton(button);
    m_buttons.insert(id, button);
    layout()->addWidget(button);
    if (m_current.isEmpty())
        setCurrent(id);
    connect(button, &QAbstractButton::toggled, this, [this, id](bool chosen) {
        if (!chosen || m_current == id)
            return;
        m_current = id;
        Q_EMIT currentChanged(id);
    });
}

void Segmented::clear() {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_current.clear();
}

void Segmented::setCount(const QString& id, std::optional<qint64> count) {
    if (SegmentButton* button = m_buttons.value(id))
        button->setCount(count);
}

void Segmented::setCurrent(const QString& id) {
    SegmentButton* button = m_buttons.value(id);
    if (!button)
        return;
    m_current = id;
    button->setChecked(true);
}

}  // namespace widgets
