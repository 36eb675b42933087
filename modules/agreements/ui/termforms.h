#pragma once

#include "agreements/ui/termoffer.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;

namespace agreements::ui {

class CodeChoice;
class ConditionsEdit;
class LengthsEdit;
class OutcomesEdit;

/// A row of a decision table: if these conditions hold, then this is so, by that clause.
class RowForm final : public QWidget {
    Q_OBJECT
public:
    explicit RowForm(QWidget* parent);

    void set(const Row& row, const TermOffer& offer);
    Row row() const;

Q_SIGNALS:
    void edited();

private:
    Row m_row;
    CodeChoice* m_clause;
    QCheckBox* m_reading;
    ConditionsEdit* m_when;
    OutcomesEdit* m_then;
};

/// A period: from which event, how long, by how much it is extended, how its days are counted.
class WindowForm final : public QWidget {
    Q_OBJECT
public:
    explicit WindowForm(QWidget* parent);

    void set(const WindowTerm& window, const TermOffer& offer);
    WindowTerm period() const;

Q_SIGNALS:
    void edited();

private:
    void extend(bool isExtended);

    WindowTerm m_window;
    TermOffer m_offer;
    CodeChoice* m_name;
    CodeChoice* m_start;
    LengthsEdit* m_lengths;
    QCheckBox* m_isExtended;
    ConditionsEdit* m_extension;
    CodeChoice* m_firstDay;
    CodeChoice* m_holiday;
    QCheckBox* m_asks;
};

/// A duty with its parts.
class DutyForm final : public QWidget {
    Q_OBJECT
public:
    explicit DutyForm(QWidget* parent);

    void set(const DutyTerm& duty, const TermOffer& offer);
    const DutyTerm& duty() const { return m_duty; }

Q_SIGNALS:
    void edited();

private:
    void build(const TermOffer& offer);

    DutyTerm m_duty;
    TermOffer m_offer;
    CodeChoice* m_what;
    QFormLayout* m_form;
    QString m_built;
    QList<QWidget*> m_parts;
};

}  // namespace agreements::ui
