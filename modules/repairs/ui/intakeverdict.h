#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/orderverdicts.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace repairs::ui {

/// What the agreements would say about a call, below its fields: the warranty and who pays for
/// which cause, with the clauses, before there is an order. It follows what is typed without making
/// anybody wait. Hidden while no agreement covers the call. GUI thread.
class IntakeVerdict final : public QWidget {
    Q_OBJECT
public:
    IntakeVerdict(pagekit::AppContext& context, QWidget* parent);

    /// Judges this call as soon as the typing rests; one without a customer and unit hides it.
    void follow(const CallInHand& call);

private:
    void judge();
    void show(const OrderVerdicts& verdicts);
    void tell(const Judgement& judgement);
    void addLine(const QString& text, bool isSecondary, bool isWarning = false);

    pagekit::AppContext& m_context;
    CallInHand m_call;
    QTimer m_timer;
    int m_asked = 0;  ///< a later answer to an older question is no answer
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column;
};

}  // namespace repairs::ui
