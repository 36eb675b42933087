#pragma once

class QScrollArea;
class QWidget;

namespace pagekit {

/// Lets a card that is taller than its pane be scrolled; takes the card over.
QScrollArea* scrolled(QWidget* card, QWidget* parent);

}  // namespace pagekit
