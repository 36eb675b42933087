#pragma once

#include "core/fieldproblem.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace widgets {

class Editor;
class TextLabel;

/// A label, the editor below it, and below that, when there is one, the sentence that says what is
/// wrong and how it would be right. Made by FormBuilder.
class Field final : public QWidget {
    Q_OBJECT

public:
    /// `label` carries its mnemonic. `editor` becomes a child; it must be an Editor.
    Field(QString id, const QString& label, QWidget* editor, bool required, QWidget* parent);

    const QString& id() const { return m_id; }
    QString label() const;
    QWidget* editorWidget() const { return m_widget; }
    Editor& editor() const { return *m_editor; }
    bool isRequired() const { return m_required; }

    /// Asked on leaving the field, after the editor's own check; an empty sentence is fine.
    void setCheck(std::function<QString()> check);
    /// A line in small print that stays below the editor, such as an example.
    void setHint(const QString& hint);

    void setProblem(const QString& sentence,
                    core::FieldProblem::Severity severity = core::FieldProblem::Severity::Wrong);
    void clearProblem();
    QString problem() const { return m_problem; }

    /// Runs the editor's check and setCheck()'s. Blank is only wrong on saving (`onSave`).
    bool check(bool onSave = false);

Q_SIGNALS:
    void edited();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markEditor(bool wrong);

    QString m_id;
    QWidget* m_widget;
    Editor* m_editor;
    bool m_required;
    TextLabel* m_label = nullptr;
    QWidget* m_problemRow = nullptr;
    class ProblemLine* m_problemLine = nullptr;
    TextLabel* m_hint = nullptr;
    std::function<QString()> m_check;
    QString m_problem;
};

}  // namespace widgets
