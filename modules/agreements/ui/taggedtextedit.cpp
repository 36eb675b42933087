#include "agreements/ui/taggedtextedit.h"

#include "agreements/ui/insertmenu.h"
#include "agreements/ui/templatework.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace agreements::ui {

TaggedTextEdit::TaggedTextEdit(TemplateWork& work, QWidget* parent)
    : QWidget(parent), m_work(work), m_text(new QPlainTextEdit(this)) {
    m_text->setObjectName(QStringLiteral("textEdit"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    auto* label =
        new widgets::TextLabel(tr("Te&xt"), widgets::TextRole::Secondary, widgets::Ink::Secondary);
    label->setBuddy(m_text);
    auto* insert = new QToolButton(this);
    insert->setObjectName(QStringLiteral("insertButton"));
    insert->setText(tr("&Insert into the text"));
    insert->setIcon(widgets::icon(QStringLiteral("plus")));
    insert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    insert->setPopupMode(QToolButton::InstantPopup);
    insert->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(insert);
    insert->setMenu(menu);
    auto* over = new QHBoxLayout;
    over->addWidget(label);
    over->addStretch(1);
    over->addWidget(insert);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(over);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    setTabOrder(insert, m_text);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fillInsertions(*menu, m_work.content(), m_language, [this](const QString& text) {
            m_text->setFocus();
            m_text->insertPlainText(text);
        });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited();
    });
}

void TaggedTextEdit::set(const LocalText& text, Language language) {
    m_language = language;
    m_showing = true;
    // What is shown already is left alone: the cursor stays where it is.
    if (m_text->toPlainText() != text.in(language))
        m_text->setPlainText(text.in(language));
    m_text->setPlaceholderText(text.readableIn(language));
    m_showing = false;
}

QString TaggedTextEdit::text() const {
    return m_text->toPlainText();
}

void TaggedTextEdit::goTo(int line) {
    m_text->setFocus();
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid())
        m_text->setTextCursor(QTextCursor(block));
}

}  // namespace agreements::ui
