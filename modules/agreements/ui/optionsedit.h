#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

class QTableWidget;

namespace agreements::ui {

/// What a type of blank is called.
QString typeTitle(VariableType type);
QList<VariableType> allVariableTypes();

/// The options of a choice, or the columns of a table: a name, a label in one language, and for
/// columns a type. Insert and the buttons add and remove lines.
class OptionsEdit final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString name;
        LocalText label;
        VariableType type = VariableType::Text;
        friend bool operator==(const Line&, const Line&) = default;
    };

    OptionsEdit(bool withTypes, QWidget* parent);

    void set(const QList<Line>& lines, Language language);
    const QList<Line>& lines() const { return m_lines; }

Q_SIGNALS:
    void edited();

private:
    void fill();
    void add();
    void removeCurrent();
    void readCell(int row, int column);

    bool m_withTypes;
    QList<Line> m_lines;
    Language m_language = Language::Simplified;
    QTableWidget* m_table;
    bool m_filling = false;
};

}  // namespace agreements::ui
