#include "widgets/iconlabel.h"

#include <QPainter>

namespace widgets {

IconLabel::IconLabel(QString name, int side, IconRole role, QWidget* parent)
    : QWidget(parent), m_name(std::move(name)), m_side(side), m_role(role) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, IconRole role) {
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_name.isEmpty())
        paintIcon(painter, rect(), m_name, iconColour(m_role, currentTheme()));
}

}  // namespace widgets
