#include "widgets/referenceedit.h"

#include "widgets/choicepopup.h"
#include "widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QVariantMap>

namespace widgets {

ReferenceEdit::ReferenceEdit(QWidget* parent) : LineEditor(parent) {
    QAction* list = addAction(icon(QStringLiteral("search")), QLineEdit::TrailingPosition);
    list->setText(tr("Look up"));
    list->setToolTip(tr("Look up (F4)"));
    connect(list, &QAction::triggered, this, &ReferenceEdit::openList);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        const bool had = m_value.has_value();
        m_value.reset();
        find(text.trimmed());
        if (had)
            Q_EMIT picked();
    });
}

ReferenceEdit::~ReferenceEdit() {
    delete m_popup;
}

void ReferenceEdit::setFinder(ChoiceFinder finder) {
    m_finder = std::move(finder);
}

void ReferenceEdit::setNewEntry(const QString& text, std::function<void(const QString&)> make) {
    m_newText = text;
    m_make = std::move(make);
}

void ReferenceEdit::setValue(const std::optional<ReferenceChoice>& value) {
    m_value = value;
    setText(value ? value->title : QString());
    closeList();
}

QString ReferenceEdit::inputProblem() const {
    if (isBlank() || m_value)
        return {};
    return tr("“%1” is not chosen from the list. Press F4 and choose one.").arg(text().trimmed());
}

QVariant ReferenceEdit::draft() const {
    if (!m_value)
        return text();
    return QVariantMap{{QStringLiteral("id"), m_value->id.toString()},
                       {QStringLiteral("title"), m_value->title},
                       {QStringLiteral("subtitle"), m_value->subtitle}};
}

void ReferenceEdit::setDraft(const QVariant& draft) {
    const QVariantMap map = draft.toMap();
    const auto id = core::RowId::fromString(map.value(QStringLiteral("id")).toString());
    if (id)
        setValue(ReferenceChoice{*id, map.value(QStringLiteral("title")).toString(),
                                 map.value(QStringLiteral("subtitle")).toString()});
    else {
        setValue(std::nullopt);
        setText(draft.toString());
    }
}

void ReferenceEdit::tidy() {
    if (m_value && text() != m_value->title)
        setText(m_value->title);
}

void ReferenceEdit::openList() {
    if (isReadOnly() || !isEnabled())
        return;
    setFocus(Qt::OtherFocusReason);
    find(m_value ? QString() : text().trimmed());
}

bool ReferenceEdit::isListOpen() const {
    return m_popup && !m_popup->isHidden();
}

void ReferenceEdit::find(const QString& text) {
    const quint64 question = ++m_question;
    if (!m_finder) {
        show({});
        return;
    }
    m_finder(text, [self = QPointer(this), question](const QList<ReferenceChoice>& choices) {
        if (self && self->m_question == question && self->hasFocus())
            self->show(choices);
    });
}

void ReferenceEdit::show(const QList<ReferenceChoice>& choices) {
    m_choices = choices;
    QList<ChoicePopup::Entry> entries;
    for (const ReferenceChoice& choice : choices)
        entries.append({choice.title, choice.subtitle, false});
    if (m_make)
        entries.append({m_newText, {}, true});
    if (!m_popup) {
        m_popup = new ChoicePopup(this);
        connect(m_popup, &ChoicePopup::rowClicked, this, &ReferenceEdit::take);
    }
    m_popup->setEntries(entries, tr("Nothing found"));
    m_popup->show();
}

void ReferenceEdit::take(int row) {
    if (row < 0)
        return;
    const QString typed = m_value ? QString() : text().trimmed();
    closeList();
    if (row >= m_choices.size()) {
        if (m_make)
            m_make(typed);
        return;
    }
    setValue(m_choices.at(row));
    Q_EMIT edited();
    Q_EMIT picked();
}

void ReferenceEdit::closeList() {
    ++m_question;
    if (m_popup)
        m_popup->hide();
}

bool ReferenceEdit::handleListKey(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        m_popup->move(1);
        return true;
    case Qt::Key_Up:
        m_popup->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_popup->move(7);
        return true;
    case Qt::Key_PageUp:
        m_popup->move(-7);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_popup->currentRow());
        return true;
    case Qt::Key_Escape:
        closeList();
        return true;
    default:
        return false;
    }
}

void ReferenceEdit::keyPressEvent(QKeyEvent* event) {
    if (isListOpen() && event->modifiers() == Qt::NoModifier && handleListKey(event))
        return;
    const bool altDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || event->key() == Qt::Key_F7 || altDown)
        openList();
    else
        LineEditor::keyPressEvent(event);
}

void ReferenceEdit::focusOutEvent(QFocusEvent* event) {
    closeList();
    LineEditor::focusOutEvent(event);
}

QString ReferenceEdit::help() const {
    return tr(
        "Type part of a name, a number, the end of a telephone or serial number, or pinyin. F4 "
        "opens the list, Enter takes the marked line.");
}

}  // namespace widgets
