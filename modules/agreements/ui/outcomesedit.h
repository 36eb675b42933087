#pragma once

#include "agreements/ui/termoffer.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace agreements::ui {

class OutcomeLine;

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
