#include "repairs/ui/toldline.h"

#include "widgets/textlabel.h"

#include <QLayout>
#include <QPushButton>

namespace repairs::ui {

void addToldLine(QWidget& lines, const QString& text, widgets::TextRole role, Told told) {
    const widgets::Ink ink = told == Told::Warning ? widgets::Ink::Warning
                             : told == Told::Aside ? widgets::Ink::Secondary
                                                   : widgets::Ink::Text;
    auto* label = new widgets::TextLabel(text, role, ink, &lines);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines.layout()->addWidget(label);
}

QPushButton* quietButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("quiet", true);
    return button;
}

}  // namespace repairs::ui
