#include "widgets/undobar.h"

#include "widgets/icons.h"
#include "widgets/stylepainting.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace widgets {

UndoBar::UndoBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_undoButton(new QPushButton(tr("Undo"), this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_undoButton->setObjectName(QStringLiteral("undoButton"));
    m_undoButton->setProperty("keyHint", QStringLiteral("Ctrl+Z"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(40, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_undoButton);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_undoButton->hasFocus() || underMouse())
            m_timer.start(kShownMs / 4);
        else
            hide();
    });
    connect(m_undoButton, &QPushButton::clicked, this, &UndoBar::undo);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void UndoBar::show(const QString& sentence, std::function<void()> undo) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_undo = std::move(undo);
    m_undoButton->setVisible(bool(m_undo));
    m_timer.start(kShownMs);
    followTheme();
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString UndoBar::sentence() const {
    return m_text->text();
}

bool UndoBar::isOffering() const {
    return !isHidden() && m_undo;
}

void UndoBar::undo() {
    hide();
    if (m_undo)
        std::exchange(m_undo, {})();
}

void UndoBar::followTheme() {
    if (m_following)
        return;
    m_following = true;
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, currentTheme().text);
    m_text->setPalette(own);
    m_following = false;
}

void UndoBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followTheme();
}

void UndoBar::enterEvent(QEnterEvent* event) {
    m_timer.stop();
    QWidget::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent* event) {
    if (!isHidden())
        m_timer.start(kShownMs / 2);
    QWidget::leaveEvent(event);
}

void UndoBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painting::roundedBox(painter, rect(), size::kRadius, theme.success.fill, theme.success.ink);
    paintIcon(painter, QRectF(14, height() / 2.0 - 8, size::kIcon, size::kIcon),
              QStringLiteral("circle-check"), theme.success.ink);
}

}  // namespace widgets
