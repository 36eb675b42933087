#include "widgets/phrasebar.h"

#include "widgets/flowlayout.h"
#include "widgets/noteedit.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace widgets {
namespace {

constexpr qsizetype kKeys = 9;

/// The phrase that this key takes, from 0; -1 for other keys.
int phraseOfKey(const QKeyEvent& key) {
    const bool isDigit = key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9;
    return key.modifiers() == Qt::ControlModifier && isDigit ? key.key() - Qt::Key_1 : -1;
}

bool isListKey(const QKeyEvent& key) {
    return key.key() == Qt::Key_F4 && key.modifiers() == Qt::NoModifier;
}

}  // namespace

PhraseBar::PhraseBar(NoteEdit& note, QWidget* parent)
    : QWidget(parent), m_note(note), m_buttons(new QWidget(this)) {
    new FlowLayout(m_buttons);
    note.installEventFilter(this);
    hide();
}

void PhraseBar::setPhrases(const QStringList& phrases) {
    m_phrases = phrases;
    qDeleteAll(findChildren<QPushButton*>());
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        auto* button =
            new QPushButton(QString(phrases[i]).replace(u'&', QLatin1String("&&")), m_buttons);
        button->setProperty("quiet", true);
        // The note keeps the focus, and Tab goes on to the next field.
        button->setFocusPolicy(Qt::NoFocus);
        if (i < kKeys) {
            button->setProperty("keyHint", QStringLiteral("Ctrl+%1").arg(i + 1));
            button->setToolTip(tr("Ctrl+%1, or F4 for all").arg(i + 1));
        }
        connect(button, &QPushButton::clicked, this, [this, i] { take(i); });
        m_buttons->layout()->addWidget(button);
        button->show();
    }
    fitHeight();
    setVisible(!phrases.isEmpty());
}

void PhraseBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void PhraseBar::fitHeight() {
    const int height = m_buttons->layout()->heightForWidth(width());
    m_buttons->setGeometry(0, 0, width(), height);
    setFixedHeight(height);
}

bool PhraseBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const int index = phraseOfKey(key);
    const bool isOurs =
        (index >= 0 && index < m_phrases.size()) || (isListKey(key) && !m_phrases.isEmpty());
    if (!isOurs)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && index >= 0)
        take(index);
    else if (event->type() == QEvent::KeyPress)
        listAll();
    return true;
}

void PhraseBar::take(qsizetype index) {
    QTextCursor end(m_note.document());
    end.movePosition(QTextCursor::End);
    const QString before = m_note.toPlainText();
    const bool needsSeparator = !before.isEmpty() && !before.back().isSpace();
    end.insertText((needsSeparator ? tr("; ", "between two phrases") : QString()) +
                   m_phrases[index]);
    m_note.setTextCursor(end);
    m_note.setFocus();
}

void PhraseBar::listAll() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = 0; i < m_phrases.size(); ++i) {
        const QString title = QString(m_phrases[i]).replace(u'&', QLatin1String("&&"));
        const QAction* action =
            menu->addAction(i < kKeys ? QStringLiteral("&%1  %2").arg(i + 1).arg(title) : title);
        connect(action, &QAction::triggered, this, [this, i] { take(i); });
    }
    menu->popup(m_note.mapToGlobal(m_note.rect().bottomLeft()));
}

}  // namespace widgets
