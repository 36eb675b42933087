#include "widgets/chip.h"

#include "widgets/icons.h"
#include "widgets/stylepainting.h"
#include "widgets/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace widgets {
namespace {

constexpr int kPadding = 8;
constexpr int kInset = kPadding / 2;
constexpr int kDot = 6;
constexpr int kGap = 5;
constexpr int kClock = 16;

int chipHeight(const QFontMetrics& metrics) {
    return std::max(size::kChipHeight, metrics.height() + 2);
}

int bodyWidth(const Chip& chip, const QFontMetrics& metrics) {
    return 2 * kPadding + kDot + kGap + metrics.horizontalAdvance(chip.word);
}

}  // namespace

QString Chip::spoken() const {
    return late.isEmpty() ? word : QStringLiteral("%1, %2").arg(word, late);
}

QSize chipSize(const Chip& chip) {
    const QFontMetrics metrics(fontFor(TextRole::Secondary));
    const int clock = chip.late.isEmpty() ? 0 : kClock + kGap;
    return {bodyWidth(chip, metrics) + clock, chipHeight(metrics)};
}

void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, bool onSelection) {
    const Theme& theme = currentTheme();
    painter.save();
    painter.setFont(fontFor(TextRole::Secondary));
    const QFontMetrics metrics(painter.font());
    const ColourPair& colours = theme.pair(chip.family);
    const int clock = chip.late.isEmpty() ? 0 : kClock + kGap;
    const int height = chipHeight(metrics);
    const int top = rect.top() + (rect.height() - height) / 2;
    QRectF body(rect.left(), top, std::min(bodyWidth(chip, metrics), rect.width() - clock), height);
    painting::roundedBox(painter, body, height / 2.0, onSelection ? theme.base : colours.fill,
                         theme.scheme == Scheme::HighContrast ? colours.ink : QColor());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ink);
    painter.drawEllipse(QRectF(body.left() + kPadding, body.center().y() - kDot / 2.0, kDot, kDot));
    painter.setPen(colours.ink);
    const QRectF text = body.adjusted(kPadding + kDot + kGap, 0, -kInset, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(chip.word, Qt::ElideRight, int(text.width())));
    if (clock > 0)
        paintIcon(painter,
                  QRectF(body.right() + kGap, body.center().y() - kClock / 2.0, kClock, kClock),
                  QStringLiteral("clock-exclamation"), theme.error.ink);
    painter.restore();
}

ChipLabel::ChipLabel(QWidget* parent) : ChipLabel(Chip(), parent) {}

ChipLabel::ChipLabel(Chip chip, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void ChipLabel::setChip(const Chip& chip) {
    m_chip = chip;
    setAccessibleName(chip.spoken());
    setToolTip(chip.late);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const {
    return m_chip.word.isEmpty() ? QSize(0, 0) : chipSize(m_chip);
}

void ChipLabel::paintEvent(QPaintEvent*) {
    if (m_chip.word.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, false);
}

}  // namespace widgets
