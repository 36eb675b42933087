#pragma once

#include "agreements/ui/termoffer.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace agreements::ui {

class AmountChoice;
class CodeChoice;
class CodesChoice;

/// One condition: what is asked, how it compares, and with what.
class ConditionLine final : public QWidget {
    Q_OBJECT
public:
    explicit ConditionLine(QWidget* parent);

    void set(const Condition& condition, const TermOffer& offer, bool onBlanks);
    const Condition& condition() const { return m_condition; }
    void takeFocus();

Q_SIGNALS:
    void edited();
    /// Another question was chosen: other answers are offered.
    void questionChanged();
    void removeWanted();

private:
    void readAnswer();

    Condition m_condition;
    CodeChoice* m_question;
    CodeChoice* m_compare;
    CodesChoice* m_answers;
    AmountChoice* m_amount;
};

/// Conditions all of which must hold, one below the other.
class ConditionsEdit final : public QWidget {
    Q_OBJECT
public:
    /// `onBlanks`: those of a clause ask switches and blanks, not the facts of a case.
    ConditionsEdit(bool onBlanks, QWidget* parent);

    void set(const Conditions& conditions, const TermOffer& offer);
    const Conditions& conditions() const { return m_conditions; }

Q_SIGNALS:
    void edited();

private:
    void build();
    void add();

    bool m_onBlanks;
    Conditions m_conditions;
    TermOffer m_offer;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QList<ConditionLine*> m_shown;
};

}  // namespace agreements::ui
