#pragma once

#include "agreements/domain/template.h"

#include "core/result.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace agreements::ui {

/// A template while it is being changed. Every change is a step of templateedit.h, and undoing is
/// going back to the template before it. Typing in one place is one step. What is wrong is looked
/// for when the typing rests. GUI thread.
class TemplateWork final : public QObject {
    Q_OBJECT
public:
    static constexpr int kRestMs = 250;

    explicit TemplateWork(QObject* parent);

    /// Begins with this content; nothing can be undone.
    void start(const Template& content);
    /// Content of an earlier run, to go on with: it counts as changed.
    void resume(const Template& content);
    const Template& content() const { return m_content; }
    bool isChanged() const { return m_isResumed || !m_history.isClean(); }
    void markSaved();

    /// Takes over what a step gives; `typing` names the place that is being typed in, so that
    /// steps there are undone together. A step that was refused is told by refused(); false then.
    bool take(const core::Result<Template>& changed, const QString& title,
              const QString& typing = {});

    QUndoStack& history() { return m_history; }
    const QList<TemplateProblem>& problems() const { return m_problems; }
    /// Looks at once, as before saving or printing.
    const QList<TemplateProblem>& findProblems();

Q_SIGNALS:
    void changed();
    void problemsChanged();
    void refused(const core::Error& error);

private:
    friend class TemplateStep;
    void set(const Template& content);

    Template m_content;
    QUndoStack m_history;
    QTimer m_rest;
    QList<TemplateProblem> m_problems;
    bool m_isResumed = false;
};

}  // namespace agreements::ui
