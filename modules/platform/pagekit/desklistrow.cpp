#include "pagekit/desklistrow.h"

#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace pagekit {
namespace {

constexpr int kRowPadding = 6;
constexpr int kClock = 14;

}  // namespace

DeskListRow::DeskListRow(const DeskList::Row& row, QWidget* parent)
    : QAbstractButton(parent), m_row(row) {
    setText(row.title);
    QStringList spoken{row.title, row.subtitle, row.note};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(row.subtitle);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DeskListRow::sizeHint() const {
    return {320,
            qMax(widgets::currentTheme().rowHeight(), fontMetrics().height() + 2 * kRowPadding)};
}

void DeskListRow::paintEvent(QPaintEvent* /*event*/) {
    const widgets::Theme& theme = widgets::currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect());
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, widgets::size::kFocus) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), widgets::size::kRadius,
                                widgets::size::kRadius);
    }
    QRect line = rect().adjusted(widgets::size::kStep2, 0, -widgets::size::kStep2, 0);
    const QFont small = widgets::fontFor(widgets::TextRole::Secondary);
    const QFontMetrics smallMetrics(small);
    if (!m_row.note.isEmpty()) {
        const QColor ink = m_row.alarming ? theme.error.ink : theme.text2;
        painter.setFont(small);
        painter.setPen(ink);
        const int width = smallMetrics.horizontalAdvance(m_row.note);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_row.note);
        line.setRight(line.right() - width - widgets::size::kStep1);
        if (m_row.alarming) {
            const QRectF clock(line.right() - kClock, line.center().y() - kClock / 2.0 + 0.5,
                               kClock, kClock);
            widgets::paintIcon(painter, clock, QStringLiteral("clock-exclamation"), ink);
            line.setRight(line.right() - kClock);
        }
        line.setRight(line.right() - widgets::size::kStep3);
    }
    painter.setFont(font());
    painter.setPen(theme.text);
    const int title = qMin(line.width(), fontMetrics().horizontalAdvance(m_row.title));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_row.title, Qt::ElideRight, line.width()));
    line.setLeft(line.left() + title + widgets::size::kStep3);
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(m_row.subtitle, Qt::ElideRight, line.width()));
}

void DeskListRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace pagekit
