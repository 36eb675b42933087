#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/recordverdict.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace repairs::ui {

class FactForm;

/// What the agreements would say about a call, below its fields: the warranty and who pays for
/// which cause, with the clauses, before there is an order. It follows what is typed without making
/// anybody wait. What the agreements ask can be answered here, and another agreement chosen. Hidden
/// while no agreement covers the call. GUI thread.
class IntakeVerdict final : public QWidget {
    Q_OBJECT
public:
    IntakeVerdict(pagekit::AppContext& context, QWidget* parent);

    /// Forgets what was answered and chosen: another call begins.
    void startAnew();
    /// Judges this call where its customer or unit is another one than before, which takes a choice
    /// of agreement along; one without both hides it. Answers and choices are those given here.
    void follow(const CallInHand& call);

    /// As receiveOrder() takes them.
    const agreements::Facts& answers() const { return m_call.answers; }
    const QList<AgreementChoiceDraft>& decided() const { return m_decided; }

    /// What was answered and chosen, for the draft of the call.
    QVariantMap draft() const;
    /// Comes after follow(): of that call.
    void setDraft(const QVariantMap& draft);

Q_SIGNALS:
    /// Something was answered or chosen.
    void edited();

private:
    void judge();
    void show(const OrderVerdicts& verdicts);
    void tellAll();
    void tell(const Judgement& judgement);
    void answered();
    void choose();
    void take(const QList<AgreementChoiceDraft>& decided);

    pagekit::AppContext& m_context;
    CallInHand m_call;
    QList<AgreementChoiceDraft> m_decided;
    std::optional<OrderVerdicts> m_verdicts;  ///< as the file has it, with the answers of then
    QList<agreements::Fact> m_asked;
    int m_question = 0;  ///< a later answer to an older question is no answer
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_words;
    QPushButton* m_questions;
    QPushButton* m_choose;
    FactForm* m_facts;
};

}  // namespace repairs::ui
