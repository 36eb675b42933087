#include "widgets/card.h"

#include "widgets/stylepainting.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace widgets {
namespace {

/// Lies over what fills a card and paints the ground of the window into the four corners.
class RoundCorners final : public QWidget {
public:
    explicit RoundCorners(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(box, size::kCardRadius, size::kCardRadius);
        painter.fillPath(outside - inside, theme.window);
        painter.setPen(QPen(theme.line, 1));
        painter.drawPath(inside);
    }
};

}  // namespace

Card::Card(QWidget* parent) : QWidget(parent), m_body(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(size::kStep3);
    column->addLayout(m_body, 1);
    m_body->setSpacing(size::kStep3);
    setPadding(size::kStep4);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent) {
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    if (!m_titleRow) {
        m_titleRow = new QHBoxLayout;
        m_title = new TextLabel(TextRole::Section, Ink::Text, this);
        m_title->setMinimumHeight(size::kLargeIcon);
        m_titleRow->addWidget(m_title, 1);
        static_cast<QVBoxLayout*>(layout())->insertLayout(0, m_titleRow);
    }
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addToTitle(QWidget* widget) {
    if (!m_titleRow)
        setTitle({});
    widget->setMaximumHeight(size::kLargeIcon);
    m_titleRow->addWidget(widget);
}

void Card::setPadding(int padding) {
    layout()->setContentsMargins(padding, padding, padding, padding);
}

void Card::setFilling(QWidget* content) {
    setPadding(1);
    layout()->setSpacing(0);
    m_body->addWidget(content, 1);
    m_corners = new RoundCorners(this);
    m_corners->raise();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painting::roundedBox(painter, rect(), size::kCardRadius, theme.base, theme.line);
}

void Card::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_corners)
        m_corners->setGeometry(rect());
}

}  // namespace widgets
