#include "widgets/formbar.h"

#include "widgets/theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace widgets {

FormBar::FormBar(const QString& saveText, QWidget* parent)
    : QWidget(parent),
      m_left(new QHBoxLayout),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_save(new QPushButton(saveText, this)) {
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setProperty("primary", true);
    m_save->setProperty("keyHint", QStringLiteral("Ctrl+S"));
    m_save->setToolTip(tr("Save (Ctrl+S), save and close (Ctrl+Enter)"));
    m_cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, size::kStep3, 0, 0);
    row->setSpacing(size::kStep3);
    row->addLayout(m_left);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_save, &QPushButton::clicked, this, &FormBar::saved);
    connect(m_cancel, &QPushButton::clicked, this, &FormBar::cancelled);
}

QPushButton* FormBar::addLeft(const QString& text, const QString& objectName,
                              const QString& keyHint) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (!keyHint.isEmpty())
        button->setProperty("keyHint", keyHint);
    m_left->addWidget(button);
    return button;
}

void FormBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // On a page the shell's commands have these keys; a dialog has none but its own.
    auto* dialog = qobject_cast<QDialog*>(window());
    if (!dialog || m_hasKeys)
        return;
    m_hasKeys = true;
    for (const QKeySequence& key :
         {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
          QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    }
}

void FormBar::setBusy(bool busy) {
    m_save->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void FormBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, currentTheme().line);
}

}  // namespace widgets
