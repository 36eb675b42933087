#include "agreements/ui/templatework.h"

#include "agreements/domain/documentcheck.h"

#include <QUndoCommand>

namespace agreements::ui {

/// One step: the template before and after it. Both share all that did not change.
class TemplateStep final : public QUndoCommand {
public:
    TemplateStep(TemplateWork& work, Template before, Template after, const QString& title,
                 QString typing)
        : QUndoCommand(title),
          m_work(work),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_typing(std::move(typing)) {}

    void undo() override { m_work.set(m_before); }
    void redo() override { m_work.set(m_after); }
    int id() const override { return m_typing.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override {
        const auto* step = static_cast<const TemplateStep*>(next);
        if (step->m_typing != m_typing)
            return false;
        m_after = step->m_after;
        return true;
    }

private:
    TemplateWork& m_work;
    Template m_before;
    Template m_after;
    QString m_typing;
};

TemplateWork::TemplateWork(QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TemplateWork::findProblems);
}

void TemplateWork::start(const Template& content) {
    m_history.clear();
    m_isResumed = false;
    set(content);
    findProblems();
}

void TemplateWork::resume(const Template& content) {
    m_history.clear();
    m_isResumed = true;
    set(content);
    findProblems();
}

void TemplateWork::markSaved() {
    m_isResumed = false;
    m_history.setClean();
    Q_EMIT changed();
}

bool TemplateWork::take(const core::Result<Template>& changed, const QString& title,
                        const QString& typing) {
    if (!changed) {
        Q_EMIT refused(changed.error());
        return false;
    }
    if (*changed != m_content)
        m_history.push(new TemplateStep(*this, m_content, *changed, title, typing));
    return true;
}

const QList<TemplateProblem>& TemplateWork::findProblems() {
    m_rest.stop();
    QList<TemplateProblem> found = checkTemplate(m_content);
    if (found != m_problems) {
        m_problems = std::move(found);
        Q_EMIT problemsChanged();
    }
    return m_problems;
}

void TemplateWork::set(const Template& content) {
    m_content = content;
    m_rest.start();
    Q_EMIT changed();
}

}  // namespace agreements::ui
