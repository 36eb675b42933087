#include "repairs/ui/clockstrip.h"

#include "widgets/theme.h"

#include <QPainter>

namespace repairs::ui {
namespace {

constexpr int kBarHeight = 8;
constexpr int kMarkWidth = 2;

QColor colourOf(const agreements::ClockSegment& segment, const widgets::Theme& theme) {
    switch (segment.kind) {
    case agreements::ClockSegment::Kind::Worked:
        return theme.accent;
    case agreements::ClockSegment::Kind::Paused:
        return theme.warning.ink;
    case agreements::ClockSegment::Kind::Closed:
        return theme.line;
    }
    Q_UNREACHABLE();
}

}  // namespace

ClockStrip::ClockStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(sizeHint().height());
}

void ClockStrip::setReading(const agreements::ClockReading& reading) {
    m_reading = reading;
    update();
}

void ClockStrip::paintEvent(QPaintEvent*) {
    if (m_reading.segments.isEmpty() || !m_reading.due)
        return;
    const widgets::Theme& theme = widgets::currentTheme();
    const qint64 begin = m_reading.segments.first().from.ms;
    const qint64 end = std::max(m_reading.segments.last().to.ms, m_reading.due->ms);
    const double scale = double(width() - kMarkWidth) / double(std::max<qint64>(1, end - begin));
    const auto at = [&](qint64 ms) { return double(ms - begin) * scale; };
    const double top = (height() - kBarHeight) / 2.0;
    QPainter painter(this);
    painter.fillRect(QRectF(0, top, width(), kBarHeight), theme.alternate);
    for (const agreements::ClockSegment& segment : m_reading.segments) {
        const double from = at(segment.from.ms);
        const double to = std::max(from + 1, at(segment.to.ms));
        painter.fillRect(QRectF(from, top, to - from, kBarHeight), colourOf(segment, theme));
        // Not by colour alone: pauses are hatched, overdue time has a red foot.
        if (segment.kind == agreements::ClockSegment::Kind::Paused)
            painter.fillRect(QRectF(from, top, to - from, kBarHeight),
                             QBrush(theme.base, Qt::BDiagPattern));
    }
    const double due = at(m_reading.due->ms);
    const double last = at(m_reading.segments.last().to.ms);
    if (last > due)
        painter.fillRect(QRectF(due, top + kBarHeight, last - due, height() - top - kBarHeight),
                         theme.error.ink);
    painter.fillRect(QRectF(due, 0, kMarkWidth, height()), theme.text);
}

}  // namespace repairs::ui
