#include "agreements/ui/clauseeditor.h"

#include "agreements/domain/templateedit.h"
#include "agreements/domain/templateparts.h"
#include "agreements/ui/clausetree.h"
#include "agreements/ui/conditionsedit.h"
#include "agreements/ui/taggedtextedit.h"
#include "agreements/ui/templatework.h"

#include "widgets/icons.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kTreeWidth = 340;

QPushButton* iconButton(const char* icon, const QString& text, const char* name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setIcon(widgets::icon(QLatin1String(icon)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

ClauseEditor::ClauseEditor(TemplateWork& work, QWidget* parent)
    : TemplatePart(parent), m_work(work), m_tree(new ClauseTree(work, this)) {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep2);
    column->addWidget(m_tree, 1);
    column->addWidget(makeButtons());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeFields());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kTreeWidth, 2 * kTreeWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&work, &TemplateWork::changed, this, &ClauseEditor::showCurrent);
    connect(m_tree, &ClauseTree::currentClauseChanged, this, &ClauseEditor::showCurrent);
    showCurrent();
}

QWidget* ClauseEditor::makeButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    const auto add = [&](const char* icon, const QString& text, const char* name,
                         std::function<void()> run) {
        QPushButton* button = iconButton(icon, text, name, row);
        connect(button, &QPushButton::clicked, this, std::move(run));
        layout->addWidget(button);
    };
    add("plus", tr("Clause behind this one (Insert)"), "addClauseButton",
        [this] { m_tree->addBehind(); });
    add("arrow-forward-up", tr("Clause within this one"), "addWithinButton",
        [this] { m_tree->addWithin(); });
    add("copy", tr("Duplicate (Ctrl+D)"), "duplicateClauseButton", [this] { m_tree->duplicate(); });
    add("arrow-up", tr("Up (Alt+Up)"), "upButton", [this] { m_tree->moveAmongNeighbours(-1); });
    add("arrow-down", tr("Down (Alt+Down)"), "downButton",
        [this] { m_tree->moveAmongNeighbours(1); });
    add("arrow-left", tr("Out of the clause around it (Alt+Left)"), "outButton",
        [this] { m_tree->moveOut(); });
    add("arrow-right", tr("Into the clause before it (Alt+Right)"), "intoButton",
        [this] { m_tree->moveInto(); });
    add("file-import", tr("Take a clause from another template"), "libraryButton",
        [this] { Q_EMIT libraryWanted(); });
    add("trash", tr("Remove (Ctrl+Delete)"), "removeClauseButton",
        [this] { m_tree->removeCurrent(); });
    layout->addStretch(1);
    return row;
}

QWidget* ClauseEditor::makeFields() {
    using widgets::TextLabel;
    m_fields = new QWidget(this);
    auto* layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(widgets::size::kStep3, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    m_heading = new widgets::TextEdit(m_fields);
    m_heading->setObjectName(QStringLiteral("headingEdit"));
    m_heading->setAccessibleName(tr("Heading"));
    auto* headingLabel =
        new TextLabel(tr("&Heading"), widgets::TextRole::Secondary, widgets::Ink::Secondary);
    headingLabel->setBuddy(m_heading);
    layout->addWidget(headingLabel);
    layout->addWidget(m_heading);
    m_text = new TaggedTextEdit(m_work, m_fields);
    layout->addWidget(m_text, 1);
    layout->addWidget(new TextLabel(tr("Printed only if"), widgets::TextRole::Secondary,
                                    widgets::Ink::Secondary));
    m_when = new ConditionsEdit(true, m_fields);
    m_when->setObjectName(QStringLiteral("whenEdit"));
    layout->addWidget(m_when);
    connect(m_heading, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_work.take(setClauseHeading(m_work.content(), m_shown, m_language, text),
                    tr("Change a heading"),
                    QStringLiteral("heading %1 %2").arg(m_shown, languageCode(m_language)));
    });
    connect(m_text, &TaggedTextEdit::edited, this, [this] {
        m_work.take(setClauseText(m_work.content(), m_shown, m_language, m_text->text()),
                    tr("Change a text"),
                    QStringLiteral("text %1 %2").arg(m_shown, languageCode(m_language)));
    });
    connect(m_when, &ConditionsEdit::edited, this, [this] {
        m_work.take(setClauseCondition(m_work.content(), m_shown, m_when->conditions()),
                    tr("Change a condition"));
    });
    return m_fields;
}

void ClauseEditor::setLanguage(Language language) {
    m_language = language;
    m_tree->setLanguage(language);
    showCurrent();
}

void ClauseEditor::select(const QString& id, int line, bool inHeading) {
    m_tree->select(id);
    if (inHeading) {
        m_heading->setFocus();
        return;
    }
    m_text->goTo(line);
}

void ClauseEditor::takeFocus() {
    m_tree->setFocus();
}

void ClauseEditor::showCurrent() {
    const Template& content = m_work.content();
    m_shown = m_tree->current();
    const Clause* clause = clauseById(content.clauses, m_shown);
    m_fields->setEnabled(clause != nullptr);
    const Clause shown = clause ? *clause : Clause();
    // What is shown already is left alone: the cursor stays where it is.
    if (m_heading->text() != shown.heading.in(m_language))
        m_heading->setText(shown.heading.in(m_language));
    m_heading->setPlaceholderText(shown.heading.readableIn(m_language));
    m_text->set(shown.text, m_language);
    m_when->set(shown.when, TermOffer(content, m_language));
}

void ClauseEditor::run(Step step) {
    switch (step) {
    case Step::Add:
        m_tree->addBehind();
        return;
    case Step::Remove:
        m_tree->removeCurrent();
        return;
    case Step::Duplicate:
        m_tree->duplicate();
        return;
    }
}

}  // namespace agreements::ui
