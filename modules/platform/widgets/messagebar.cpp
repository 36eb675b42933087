#include "widgets/messagebar.h"

#include "widgets/icons.h"
#include "widgets/stylepainting.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace widgets {
namespace {

constexpr int kIconColumn = 40;

struct LevelLook {
    ColourPair colours;
    QString icon;
};

LevelLook lookOf(MessageBar::Level level, const Theme& theme) {
    switch (level) {
    case MessageBar::Level::Info:
        return {theme.info, QStringLiteral("info-circle")};
    case MessageBar::Level::Success:
        return {theme.success, QStringLiteral("circle-check")};
    case MessageBar::Level::Warning:
        return {theme.warning, QStringLiteral("alert-triangle")};
    case MessageBar::Level::Error:
        return {theme.error, QStringLiteral("alert-circle")};
    }
    return {theme.info, QStringLiteral("info-circle")};
}

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_actions(new QHBoxLayout),
      m_close(new QPushButton(this)) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setObjectName(QStringLiteral("closeMessageButton"));
    m_close->setProperty("quiet", true);
    m_close->setIcon(icon(QStringLiteral("x")));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kIconColumn, 4, 4, 4);
    row->setSpacing(size::kStep2);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::show(Level level, const QString& sentence, const QList<Action>& actions) {
    m_level = level;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setActions(actions);
    followTheme();
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setActions(const QList<Action>& actions) {
    Q_ASSERT(actions.size() <= 2);
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("messageActionButton"));
        button->setProperty("quiet", true);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            if (run)
                run();
        });
        m_actions->addWidget(button);
    }
}

void MessageBar::dismiss() {
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::sentence() const {
    return m_text->text();
}

void MessageBar::followTheme() {
    if (m_following)
        return;
    m_following = true;
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, currentTheme().text);
    m_text->setPalette(own);
    m_following = false;
    update();
}

void MessageBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followTheme();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const LevelLook look = lookOf(m_level, currentTheme());
    painting::roundedBox(painter, rect(), size::kRadius, look.colours.fill, look.colours.ink);
    paintIcon(painter, QRectF(14, height() / 2.0 - 8, size::kIcon, size::kIcon), look.icon,
              look.colours.ink);
}

}  // namespace widgets
