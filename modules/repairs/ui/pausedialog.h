#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/orderclocks.h"

#include <QDialog>

class QLabel;

namespace widgets {
class DateTimeEdit;
}

namespace repairs::ui {

/// "What if I pause now": when each clock would be due if the order waited until then. Changes
/// nothing.
class PauseDialog final : public QDialog {
    Q_OBJECT
public:
    PauseDialog(pagekit::AppContext& context, const QList<LiveClocks>& clocks,
                const QList<ClockFact>& happened, QWidget* parent);

private:
    void compute();
    QString answerOf(const LiveClocks& live, const SetClock& clock, core::Instant until) const;

    pagekit::AppContext& m_context;
    QList<LiveClocks> m_clocks;
    QList<ClockFact> m_happened;
    widgets::DateTimeEdit* m_until;
    QLabel* m_answer;
};

}  // namespace repairs::ui
