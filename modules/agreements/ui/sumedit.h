#pragma once

#include "agreements/ui/termoffer.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace agreements::ui {

class AmountChoice;

/// The parts of a sum, one below the other; a part that is left empty does not count.
class SumEdit final : public QWidget {
    Q_OBJECT
public:
    explicit SumEdit(QWidget* parent);

    /// Codes as those of TermOffer::numbers().
    void offer(const OfferedCodes& numbers);
    void set(const QList<Amount>& parts);
    QList<Amount> parts() const;
    /// Whether there can be more than one part.
    void setMayGrow(bool mayGrow);

Q_SIGNALS:
    void edited();

private:
    AmountChoice* append();

    OfferedCodes m_offered;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<AmountChoice*> m_parts;
};

}  // namespace agreements::ui
