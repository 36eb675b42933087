#include "widgets/formpane.h"

#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets {

FormPane::FormPane(const QString& saveText, QWidget* parent)
    : QWidget(parent),
      m_messages(new MessageBar(this)),
      m_scroll(new QScrollArea(this)),
      m_form(new Form),
      m_bar(new FormBar(saveText, this)) {
    m_scroll->setProperty("flat", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kStep3);
    column->addWidget(m_messages);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
    connect(m_bar, &FormBar::saved, this, [this] { save(false); });
    connect(m_bar, &FormBar::cancelled, this, &FormPane::cancelRequested);
    connect(m_form, &Form::lastFieldLeft, this,
            [this] { m_bar->saveButton()->setFocus(Qt::TabFocusReason); });
}

void FormPane::setPadding(int padding) {
    layout()->setContentsMargins(padding, padding, padding, padding);
}

void FormPane::save(bool andClose) {
    m_messages->dismiss();
    if (m_form->check())
        Q_EMIT saveRequested(andClose);
}

void FormPane::showProblems(const QList<core::FieldProblem>& problems) {
    QStringList sentences;
    for (const core::FieldProblem& problem : m_form->setProblems(problems))
        sentences << problem.sentence;
    if (!sentences.isEmpty())
        m_messages->show(MessageBar::Level::Error, sentences.join(u' '));
}

void FormPane::showError(const core::Error& error) {
    m_messages->show(MessageBar::Level::Error, error.message);
}

void FormPane::setBusy(bool busy) {
    m_bar->setBusy(busy);
}

void FormPane::keyPressEvent(QKeyEvent* event) {
    if (qobject_cast<QMainWindow*>(window())) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (enter || event->key() == Qt::Key_S))
        save(enter);
    else if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace widgets
