#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/orderclocks.h"
#include "repairs/domain/ordercase.h"
#include "repairs/domain/orderverdict.h"
#include "repairs/domain/recordverdict.h"
#include "repairs/domain/verdictchange.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace widgets {
class Card;
}

namespace repairs::ui {

class FactForm;

/// All that the panel shows of one order, read at once.
struct VerdictContents {
    OrderVerdicts verdicts;
    /// What the recorded verdict in force said, where it is not what holds now; by relation.
    QMap<agreements::Relation, RecordedJudgement> before;
    OrderCase orderCase;
    QList<LiveClocks> clocks;
    QList<ClockFact> happened;
    QList<OrderGoodwill> goodwill;
    bool isOpen = false;
    QString number;
};

/// What the agreements say about an order: the facts they ask for, the verdict as a sentence that
/// opens into its reasons, the clocks. The verdict follows what is typed at once; the order's view
/// saves it. GUI thread.
class VerdictPanel final : public QWidget {
    Q_OBJECT
public:
    VerdictPanel(pagekit::AppContext& context, QWidget* parent);

    void load(const OrderId& order, bool isOpen, const QString& number);
    bool isDirty() const { return m_isDirty; }
    CaseDraft draft() const;
    void saved() { m_isDirty = false; }
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void show(const VerdictContents& contents);
    void showVerdicts();
    void beginLines(QWidget*& lines, QVBoxLayout* column);
    void showVerdict(const Judgement& judgement);
    void showStale(const Judgement& judgement);
    QString staleSentence(const Judgement& judgement) const;
    void showClocks();
    void showGoodwill();
    void addGoodwill(const OrderGoodwill& goodwill);
    void takeBack(const OrderGoodwill& goodwill);
    void showReasons(const Judgement& judgement);
    void addLine(const QString& text, bool isSecondary, bool isWarning = false);
    void addWork();
    void choose();
    void grant();
    void replace();
    void whatIf();
    template <class UseCase>
    void write(UseCase useCase);

    pagekit::AppContext& m_context;
    OrderId m_order;
    std::optional<VerdictContents> m_contents;
    bool m_isDirty = false;
    bool m_withReasons = false;
    widgets::Card* m_card;
    FactForm* m_facts;
    QWidget* m_lines = nullptr;  ///< where addLine() puts: the verdicts, then the clocks
    QWidget* m_words = nullptr;
    QWidget* m_times = nullptr;
    QVBoxLayout* m_column;       ///< above the facts
    QVBoxLayout* m_clockColumn;  ///< below them
    QPushButton* m_reasons;
    QPushButton* m_choose;
    QPushButton* m_goodwill;
    QPushButton* m_whatIf;
};

}  // namespace repairs::ui
