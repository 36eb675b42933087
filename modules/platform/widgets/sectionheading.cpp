#include "widgets/sectionheading.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>

namespace widgets {

SectionHeading::SectionHeading(const QString& text, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(size::kStep2);
    auto* label = new TextLabel(text, TextRole::Section, Ink::Text, this);
    label->setTextFormat(Qt::PlainText);
    m_row->addWidget(label, 1);
    setAccessibleName(text);
}

void SectionHeading::addAction(QWidget* widget) {
    m_row->addWidget(widget);
}

}  // namespace widgets
