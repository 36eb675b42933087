#pragma once

#include "core/fieldproblem.h"

#include <QWidget>

namespace widgets {

class TextLabel;

/// Icon and sentence below a field: red when the field is wrong, amber when it is doubtful.
class ProblemLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemLine(QWidget* parent = nullptr);

    void show(const QString& sentence, core::FieldProblem::Severity severity);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    core::FieldProblem::Severity m_severity = core::FieldProblem::Severity::Wrong;
};

}  // namespace widgets
