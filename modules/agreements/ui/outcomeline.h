#pragma once

#include "agreements/ui/termoffer.h"

#include <QWidget>

class QCheckBox;
class QTimeEdit;

namespace agreements::ui {

class CodeChoice;
class CodesChoice;
class SumEdit;

/// One outcome of a row: what it settles, and how. Only what belongs to its kind is shown.
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
    void readAcceptance(AcceptanceOutcome& acceptance) const;
    void readDeadline(DeadlineOutcome& deadline) const;

    Outcome m_outcome;
    CodeChoice* m_form;
    CodesChoice* m_lines;
    CodeChoice* m_first;   ///< kind, payer, deadline ...
    CodeChoice* m_second;  ///< basis, reason, event ...
    SumEdit* m_amount;
    CodeChoice* m_unit;
    CodeChoice* m_open;  ///< why the sum or quantity is asked for
    QCheckBox* m_fund;
    QCheckBox* m_serviceHours;  ///< the limit runs only in these hours of each day
    QTimeEdit* m_fromTime;
    QTimeEdit* m_toTime;
    bool m_setting = false;
};

}  // namespace agreements::ui
