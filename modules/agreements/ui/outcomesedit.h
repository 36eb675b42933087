#pragma once

#include "agreements/ui/termoffer.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace agreements::ui {

class AmountChoice;
class CodeChoice;
class CodesChoice;

/// One outcome of a row: what it settles, and how. Only what belongs to its kind is shown; what has
/// no field here (the further parts of a sum) stays as it is.
class OutcomeLine final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeLine(QWidget* parent);

    void set(const Outcome& outcome, const TermOffer& offer);
    const Outcome& outcome() const { return m_outcome; }
    void takeFocus();

Q_SIGNALS:
    void edited();
    /// Another kind of outcome: other fields are shown.
    void formChanged();
    void removeWanted();

private:
    void layOut();
    void showLine(const LineOutcome& line, const TermOffer& offer);
    void showAcceptance(const AcceptanceOutcome& acceptance, const TermOffer& offer);
    void showDeadline(const DeadlineOutcome& deadline, const TermOffer& offer);
    void read();
    void readLine(LineOutcome& line) const;
    void readDeadline(DeadlineOutcome& deadline) const;

    Outcome m_outcome;
    CodeChoice* m_form;
    CodesChoice* m_lines;
    CodeChoice* m_first;   ///< kind, payer, deadline ...
    CodeChoice* m_second;  ///< basis, reason, event ...
    AmountChoice* m_amount;
    CodeChoice* m_unit;
    QCheckBox* m_fund;
    QCheckBox* m_serviceHours;  ///< the limit runs only in these hours of each day
    QTimeEdit* m_fromTime;
    QTimeEdit* m_toTime;
    bool m_setting = false;
};

/// The outcomes of a row, one below the other.
class OutcomesEdit final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomesEdit(QWidget* parent);

    void set(const QList<Outcome>& outcomes, const TermOffer& offer);
    const QList<Outcome>& outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void edited();

private:
    void build();
    void add();

    QList<Outcome> m_outcomes;
    TermOffer m_offer;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QList<OutcomeLine*> m_shown;
};

}  // namespace agreements::ui
