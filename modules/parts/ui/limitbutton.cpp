#include "parts/ui/limitbutton.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace parts::ui {

LimitButton::LimitButton(QPushButton* button, const QString& label, const QString& all)
    : QObject(button), m_button(button), m_menu(new QMenu(button)), m_label(label), m_all(all) {
    m_button->setMenu(m_menu);
    clear();
}

void LimitButton::clear() {
    m_menu->clear();
    addEntry({}, m_all);
    m_menu->addSeparator();
    showValue();
}

void LimitButton::add(const QVariant& value, const QString& text) {
    addEntry(value, text);
    showValue();
}

void LimitButton::addWay(const QString& text, std::function<void()> go) {
    m_menu->addSeparator();
    QAction* action = m_menu->addAction(text);
    action->setData(text);
    connect(action, &QAction::triggered, this, std::move(go));
}

void LimitButton::addEntry(const QVariant& value, const QString& text) {
    QAction* action = m_menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setData(value);
    action->setProperty("plain", text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, value] {
        const bool isOther = value != m_value;
        setValue(value);
        if (isOther)
            Q_EMIT chosen();
    });
}

void LimitButton::setValue(const QVariant& value) {
    m_value = value;
    showValue();
}

void LimitButton::showValue() {
    QString shown = m_all;
    for (QAction* action : m_menu->actions()) {
        const bool isIt = !action->isSeparator() && action->data() == m_value;
        action->setChecked(isIt);
        if (isIt)
            shown = action->property("plain").toString();
    }
    m_button->setText(m_label.arg(shown));
}

}  // namespace parts::ui
