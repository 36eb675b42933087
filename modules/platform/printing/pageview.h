#pragma once

#include "printing/page.h"

#include <QAbstractScrollArea>

namespace printing {

/// Shows pages one below the other as they will stand on paper. Keys: Page Up and Down turn pages,
/// Home and End go to the first and last, Ctrl with + and - zooms, Ctrl+0 fits the width.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(const QList<Page>& pages);
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// From 0; -1 without pages.
    int currentPage() const;
    void goToPage(int page);

    /// 1.0 is the size of the paper on the screen.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    void fitWidth();

    QSize sizeHint() const override { return {640, 720}; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    qreal dotsPerMm() const;
    QRectF pageArea(int page) const;
    void applyZoom(qreal zoom);
    void updateScrollBars();
    void noticeCurrentPage();

    QList<Page> m_pages;
    qreal m_zoom = 1;
    bool m_fitsWidth = true;
    int m_lastCurrent = -1;
};

}  // namespace printing
