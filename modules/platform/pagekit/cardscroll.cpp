#include "pagekit/cardscroll.h"

#include <QScrollArea>

namespace pagekit {

QScrollArea* scrolled(QWidget* card, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(card);
    // The card lies on the page, not on a sheet of its own.
    area->viewport()->setAutoFillBackground(false);
    card->setAutoFillBackground(false);
    return area;
}

}  // namespace pagekit
