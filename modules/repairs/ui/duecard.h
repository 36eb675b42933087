#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/dueclocks.h"

#include <QWidget>

class QVBoxLayout;

namespace repairs::ui {

struct DueCardContent;

/// The clock that is marked in the list of what is due, with all clocks of its order: how each
/// stands, with the time worked, paused and closed, and the clause that set it. Nothing is changed
/// here. GUI thread.
class DueCard final : public QWidget {
    Q_OBJECT
public:
    DueCard(pagekit::AppContext& context, QWidget* parent);
    ~DueCard() override;

    /// Nil shows nothing.
    void show(const ClockId& clock);
    /// The order of the clock that is shown; nil while there is none.
    OrderId order() const;
    /// "What if I pause now": a dialog with the new due time of each clock of the order.
    void askWhatIf();

Q_SIGNALS:
    void openWanted(const repairs::OrderId& order);
    /// What is shown has been read.
    void shown();

private:
    void fill();
    void empty();
    QWidget* heading();
    QWidget* buttons();

    pagekit::AppContext& m_context;
    ClockId m_clock;
    std::unique_ptr<DueCardContent> m_content;
    QVBoxLayout* m_layout;
};

}  // namespace repairs::ui
