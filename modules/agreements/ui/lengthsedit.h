#pragma once

#include "agreements/ui/termoffer.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace agreements::ui {

class AmountChoice;
class CodeChoice;
class ConditionsEdit;

/// One length of a period, and under which conditions it holds.
class LengthLine final : public QWidget {
    Q_OBJECT
public:
    explicit LengthLine(QWidget* parent);

    void set(const WindowTerm::Length& length, const TermOffer& offer);
    WindowTerm::Length length() const;

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    WindowTerm::Length m_length;
    AmountChoice* m_count;
    CodeChoice* m_unit;
    ConditionsEdit* m_when;
};

/// The lengths of a period, the first whose conditions hold counts: that of a component before that
/// of the whole.
class LengthsEdit final : public QWidget {
    Q_OBJECT
public:
    explicit LengthsEdit(QWidget* parent);

    void set(const QList<WindowTerm::Length>& lengths, const TermOffer& offer);
    const QList<WindowTerm::Length>& lengths() const { return m_lengths; }

Q_SIGNALS:
    void edited();

private:
    void build();

    QList<WindowTerm::Length> m_lengths;
    TermOffer m_offer;
    QVBoxLayout* m_lines;
    QList<LengthLine*> m_shown;
};

}  // namespace agreements::ui
