#include "shell/sidebar.h"

#include "shell/sidebarbutton.h"

#include "widgets/theme.h"
#include "widgets/type.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace shell {

SideBar::SideBar(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_list(new QVBoxLayout),
      m_user(new SideBarButton(QStringLiteral("user"), QString(), this)),
      m_foot(new QLabel(this)) {
    setFixedWidth(widgets::size::kSideBar);
    setObjectName(QStringLiteral("sideBar"));
    m_heading->setObjectName(QStringLiteral("centreLabel"));
    m_heading->setContentsMargins(20, 0, 12, 0);
    m_foot->setContentsMargins(34, 4, 12, 12);
    m_foot->setWordWrap(true);
    m_user->setCheckable(false);
    m_user->setObjectName(QStringLiteral("userButton"));
    connect(m_user, &QAbstractButton::clicked, this, &SideBar::userClicked);
    m_list->setSpacing(0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 1, 4);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(m_heading);
    layout->addLayout(m_list);
    layout->addStretch(1);
    layout->addWidget(m_user);
    layout->addWidget(m_foot);
    applyFonts();
}

void SideBar::setHeading(const QString& name) {
    m_heading->setToolTip(name);
    const int room = widgets::size::kSideBar - 32;
    m_heading->setText(m_heading->fontMetrics().elidedText(name, Qt::ElideRight, room));
    m_heading->setAccessibleName(name);
}

void SideBar::setEntries(const QList<Entry>& entries) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Entry& entry : entries) {
        auto* button = new SideBarButton(entry.icon, entry.title, this);
        button->setObjectName(entry.id);
        button->setAutoExclusive(true);
        button->setCollapsed(m_collapsed);
        button->setToolTip(entry.keyHint.isEmpty()
                               ? entry.title
                               : QStringLiteral("%1  %2").arg(entry.title, entry.keyHint));
        connect(button, &QAbstractButton::clicked, this,
                [this, id = entry.id] { Q_EMIT chosen(id); });
        m_list->addWidget(button);
        m_buttons.append(button);
    }
}

void SideBar::setCurrent(const QString& id) {
    for (SideBarButton* button : m_buttons) {
        // An exclusive group cannot be emptied, and a page may stand in no entry.
        button->setAutoExclusive(false);
        button->setChecked(button->objectName() == id);
        button->setAutoExclusive(true);
    }
}

void SideBar::setCollapsed(bool collapsed) {
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? widgets::size::kSideBarCollapsed : widgets::size::kSideBar);
    m_heading->setVisible(!collapsed);
    for (SideBarButton* button : m_buttons)
        button->setCollapsed(collapsed);
    m_user->setCollapsed(collapsed);
    m_foot->setText(collapsed ? QString() : m_footText);
}

void SideBar::setFoot(const QString& text, const QString& explanation, bool good) {
    m_footText = text;
    m_good = good;
    m_foot->setText(m_collapsed ? QString() : text);
    m_foot->setToolTip(explanation);
    m_foot->setAccessibleName(text);
    update();
}

void SideBar::setUser(const QString& name) {
    m_user->setText(name);
    m_user->setAccessibleName(name);
    m_user->setVisible(!name.isEmpty());
    m_user->update();
}

void SideBar::paintEvent(QPaintEvent* /*event*/) {
    const widgets::Theme& theme = widgets::currentTheme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_good ? theme.success.ink : theme.warning.ink);
    const qreal line = QFontMetricsF(m_foot->font()).height();
    painter.drawEllipse(QRectF(18, m_foot->geometry().top() + 4 + (line - 8) / 2, 8, 8));
}

void SideBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

void SideBar::applyFonts() {
    m_heading->setFont(widgets::fontFor(widgets::TextRole::Section));
    m_foot->setFont(widgets::fontFor(widgets::TextRole::Secondary));
}

}  // namespace shell
