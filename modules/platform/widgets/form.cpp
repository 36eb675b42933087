#include "widgets/form.h"

#include "widgets/editor.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets {

Form::Form(QWidget* parent) : QWidget(parent) {
    setMaximumWidth(size::kFormWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::kStep3);
    layout->setAlignment(Qt::AlignTop);
}

void Form::enlist(Field* field) {
    Q_ASSERT(!m_byId.contains(field->id()));
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last()->editorWidget(), field->editorWidget());
    m_fields.append(field);
    m_byId.insert(field->id(), field);
    field->editorWidget()->installEventFilter(this);
    connect(field, &Field::edited, this, &Form::edited);
}

Field* Form::field(const QString& id) const {
    return m_byId.value(id, nullptr);
}

bool Form::check() {
    Field* firstWrong = nullptr;
    for (Field* field : m_fields)
        if (field->isEnabled() && !field->isHidden() && !field->check(true) && !firstWrong)
            firstWrong = field;
    if (firstWrong)
        focusField(firstWrong);
    return !firstWrong;
}

QList<core::FieldProblem> Form::setProblems(const QList<core::FieldProblem>& problems) {
    clearProblems();
    QList<core::FieldProblem> homeless;
    Field* firstWrong = nullptr;
    for (const core::FieldProblem& problem : problems) {
        Field* field = m_byId.value(problem.field, nullptr);
        if (!field) {
            homeless.append(problem);
            continue;
        }
        if (!field->problem().isEmpty())
            continue;
        field->setProblem(problem.sentence, problem.severity);
        const bool wrong = problem.severity == core::FieldProblem::Severity::Wrong;
        if (wrong && (!firstWrong || m_fields.indexOf(field) < m_fields.indexOf(firstWrong)))
            firstWrong = field;
    }
    if (firstWrong)
        focusField(firstWrong);
    return homeless;
}

void Form::clearProblems() {
    for (Field* field : m_fields)
        field->clearProblem();
}

bool Form::hasProblems() const {
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field* field) { return !field->problem().isEmpty(); });
}

QVariantMap Form::draft() const {
    QVariantMap draft;
    for (const Field* field : m_fields)
        if (!field->editor().isBlank())
            draft.insert(field->id(), field->editor().draft());
    return draft;
}

void Form::setDraft(const QVariantMap& draft) {
    for (Field* field : m_fields)
        if (draft.contains(field->id()))
            field->editor().setDraft(draft.value(field->id()));
}

void Form::focusFirst() {
    for (Field* field : m_fields) {
        if (!field->editorWidget()->isEnabled() || field->isHidden())
            continue;
        focusField(field);
        return;
    }
}

void Form::focusField(const QString& id) {
    if (Field* wanted = field(id))
        focusField(wanted);
}

void Form::setReadOnly(bool readOnly) {
    for (Field* field : m_fields) {
        if (auto* line = qobject_cast<QLineEdit*>(field->editorWidget()))
            line->setReadOnly(readOnly);
        else if (auto* note = qobject_cast<QPlainTextEdit*>(field->editorWidget()))
            note->setReadOnly(readOnly);
        else
            field->editorWidget()->setEnabled(!readOnly);
    }
}

void Form::focusField(Field* field) {
    field->editorWidget()->setFocus(Qt::OtherFocusReason);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(field, 0, size::kStep6);
}

bool Form::advanceFrom(QObject* editor) {
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i]->editorWidget() != editor)
            continue;
        for (qsizetype next = i + 1; next < m_fields.size(); ++next) {
            QWidget* widget = m_fields[next]->editorWidget();
            if (!widget->isEnabled() || m_fields[next]->isHidden())
                continue;
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
        Q_EMIT lastFieldLeft();
        return true;
    }
    return false;
}

bool Form::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const auto* editor = dynamic_cast<Editor*>(watched);
    if (enter && modifiers == Qt::NoModifier && editor && !editor->wantsEnter() &&
        advanceFrom(watched))
        return true;
    return QWidget::eventFilter(watched, event);
}

}  // namespace widgets
