#include "printing/pageview.h"

#include "printing/painter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace printing {
namespace {

constexpr qreal kSpace = 16;  ///< around and between pages, in pixels
constexpr qreal kLeastZoom = 0.25;
constexpr qreal kMostZoom = 4;
constexpr qreal kZoomStep = 1.2;

}  // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    viewport()->setBackgroundRole(QPalette::Dark);
    // Always there, so that fitting the width does not change the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { noticeCurrentPage(); });
}

void PageView::setPages(const QList<Page>& pages) {
    m_pages = pages;
    m_lastCurrent = -1;
    if (m_fitsWidth)
        fitWidth();
    updateScrollBars();
    noticeCurrentPage();
    viewport()->update();
}

qreal PageView::dotsPerMm() const {
    return m_zoom * logicalDpiX() / 25.4;
}

QRectF PageView::pageArea(int page) const {
    qreal top = kSpace;
    for (int i = 0; i < page; ++i)
        top += m_pages[i].sizeInMm().height() * dotsPerMm() + kSpace;
    const QSizeF size = m_pages[page].sizeInMm() * dotsPerMm();
    const qreal left = std::max(kSpace, (viewport()->width() - size.width()) / 2);
    return {QPointF(left, top), size};
}

int PageView::currentPage() const {
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (int page = 0; page < pageCount(); ++page)
        if (pageArea(page).bottom() + kSpace > middle)
            return page;
    return pageCount() - 1;
}

void PageView::goToPage(int page) {
    if (m_pages.isEmpty())
        return;
    page = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(qRound(pageArea(page).top() - kSpace));
    noticeCurrentPage();
}

void PageView::setZoom(qreal zoom) {
    m_fitsWidth = false;
    applyZoom(zoom);
}

void PageView::fitWidth() {
    m_fitsWidth = true;
    qreal widest = 0;
    for (const Page& page : m_pages)
        widest = std::max(widest, page.sizeInMm().width());
    if (widest > 0)
        applyZoom((viewport()->width() - 2 * kSpace) / (widest * logicalDpiX() / 25.4));
}

void PageView::applyZoom(qreal zoom) {
    zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const int page = currentPage();
    m_zoom = zoom;
    updateScrollBars();
    goToPage(page);
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::updateScrollBars() {
    qreal width = 0;
    qreal height = kSpace;
    for (const Page& page : m_pages) {
        const QSizeF size = page.sizeInMm() * dotsPerMm();
        width = std::max(width, size.width() + 2 * kSpace);
        height += size.height() + kSpace;
    }
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::floor(width + 0.01)) - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(32);
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
}

void PageView::noticeCurrentPage() {
    const int page = currentPage();
    if (page == m_lastCurrent)
        return;
    m_lastCurrent = page;
    Q_EMIT currentPageChanged(page);
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF area = pageArea(i).translated(-scrolled);
        if (!area.intersects(viewport()->rect()))
            continue;
        painter.fillRect(area, Qt::white);  // paper is white in a dark theme too
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(area);
        painter.save();
        painter.translate(area.topLeft());
        paint(&painter, m_pages[i], dotsPerMm());
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    updateScrollBars();
    noticeCurrentPage();
}

void PageView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::ZoomIn) || event->matches(QKeySequence::ZoomOut)) {
        setZoom(event->matches(QKeySequence::ZoomIn) ? m_zoom * kZoomStep : m_zoom / kZoomStep);
        return;
    }
    if (event->key() == Qt::Key_0 && event->modifiers().testFlag(Qt::ControlModifier)) {
        fitWidth();
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goToPage(currentPage() + 1);
    case Qt::Key_PageUp:
        return goToPage(currentPage() - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
}

}  // namespace printing
