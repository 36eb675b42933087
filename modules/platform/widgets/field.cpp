#include "widgets/field.h"

#include "widgets/checkedit.h"
#include "widgets/editor.h"
#include "widgets/mnemonic.h"
#include "widgets/problemline.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFocusEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace widgets {

Field::Field(QString id, const QString& label, QWidget* editor, bool required, QWidget* parent)
    : QWidget(parent),
      m_id(std::move(id)),
      m_widget(editor),
      m_editor(dynamic_cast<Editor*>(editor)),
      m_required(required),
      m_problemLine(new ProblemLine(this)) {
    Q_ASSERT(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::kStep1);
    editor->setParent(this);
    if (auto* check = qobject_cast<CheckEdit*>(editor)) {
        check->setText(label);
    } else {
        //: The mark behind the label of a field that must be filled in
        m_label = new TextLabel(required ? tr("%1 *").arg(label) : label, TextRole::Secondary,
                                Ink::Secondary, this);
        m_label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
        layout->addWidget(m_label);
    }
    layout->addWidget(editor, 0,
                      editor->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed
                          ? Qt::AlignLeft
                          : Qt::Alignment());
    layout->addWidget(m_problemLine);
    m_problemLine->hide();
    editor->setAccessibleName(withoutMnemonic(label));
    editor->installEventFilter(this);
    setSizePolicy(editor->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed
                      ? QSizePolicy::Maximum
                      : QSizePolicy::Expanding,
                  QSizePolicy::Maximum);
}

QString Field::label() const {
    return m_widget->accessibleName();
}

void Field::setCheck(std::function<QString()> check) {
    m_check = std::move(check);
}

void Field::setHint(const QString& hint) {
    if (!m_hint) {
        m_hint = new TextLabel(TextRole::Secondary, Ink::Secondary, this);
        m_hint->setWordWrap(true);
        static_cast<QVBoxLayout*>(layout())->addWidget(m_hint);
    }
    m_hint->setText(hint);
    if (m_problem.isEmpty())
        m_widget->setAccessibleDescription(hint);
}

void Field::setProblem(const QString& sentence, core::FieldProblem::Severity severity) {
    if (sentence.isEmpty()) {
        clearProblem();
        return;
    }
    m_problem = sentence;
    m_problemLine->show(sentence, severity);
    m_widget->setAccessibleDescription(sentence);
    markEditor(severity == core::FieldProblem::Severity::Wrong);
}

void Field::clearProblem() {
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    m_problemLine->hide();
    m_widget->setAccessibleDescription(m_hint ? m_hint->text() : QString());
    markEditor(false);
}

bool Field::check(bool onSave) {
    QString sentence = m_editor->inputProblem();
    if (sentence.isEmpty() && m_check)
        sentence = m_check();
    if (sentence.isEmpty() && onSave && m_required && m_editor->isBlank())
        sentence = tr("Please fill in “%1”.").arg(label());
    setProblem(sentence);
    return sentence.isEmpty();
}

void Field::markEditor(bool wrong) {
    m_widget->setProperty("problem", wrong);
    m_widget->update();
    if (auto* area = qobject_cast<QAbstractScrollArea*>(m_widget))
        area->viewport()->update();
}

bool Field::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            // The editor tidies its text in its own handler, which runs after this filter.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (!m_widget->hasFocus())
                        check();
                    Q_EMIT left();
                },
                Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace widgets
