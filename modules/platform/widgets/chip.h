#pragma once

#include "widgets/theme.h"

#include <QMetaType>
#include <QString>
#include <QWidget>

class QPainter;

namespace widgets {

/// The state of something: a dot and a word in the colours of its family. `late` adds a red clock
/// beside the chip, because being overdue is no state; it must come with its words.
struct Chip {
    Family family = Family::Neutral;
    QString word = {};
    QString late = {};  ///< "2 days overdue"; empty when in time

    /// What a screen reader says: the word, and how late.
    QString spoken() const;
    friend bool operator==(const Chip&, const Chip&) = default;
};

QSize chipSize(const Chip& chip);
/// Left aligned and vertically centred in `rect`. On a selected row the chip takes the base colour,
/// in its own it would vanish.
void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, bool onSelection);

/// A chip as a widget, for cards and panes.
class ChipLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(QWidget* parent = nullptr);
    explicit ChipLabel(Chip chip, QWidget* parent = nullptr);

    void setChip(const Chip& chip);
    const Chip& chip() const { return m_chip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

}  // namespace widgets

Q_DECLARE_METATYPE(widgets::Chip)
