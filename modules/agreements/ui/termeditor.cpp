#include "agreements/ui/termeditor.h"

#include "agreements/domain/templateedit.h"
#include "agreements/ui/codeschoice.h"
#include "agreements/ui/outcomeform.h"
#include "agreements/ui/templatework.h"
#include "agreements/ui/termforms.h"
#include "agreements/ui/termtree.h"
#include "agreements/ui/testsdialog.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kTermsWidth = 460;

Term newWindow(const Template& content) {
    WindowTerm window;
    window.name = QStringLiteral("warranty");
    for (const Term& term : content.terms)
        if (const auto* other = std::get_if<WindowTerm>(&term.body))
            if (other->name == window.name)
                window.name = QStringLiteral("return");
    window.startFact = QStringLiteral("sold_on");
    WindowTerm::Length length;
    length.count.constant = 12;
    window.lengths = {length};
    Term term;
    term.origin.clause = firstClause(content);
    term.body = window;
    return term;
}

Term newDuty(const Template& content) {
    Term term;
    term.origin.clause = firstClause(content);
    term.body = DutyTerm{QStringLiteral("training"), {}};
    return term;
}

Term newTable(const Template& content) {
    Row row;
    row.then = {newOutcome(OutcomeForm::Pays)};
    Term term;
    term.origin.clause = firstClause(content);
    term.body = TableTerm{{row}};
    return term;
}

}  // namespace

TermEditor::TermEditor(TemplateWork& work, const core::Formats& formats, Language language,
                       QWidget* parent)
    : TemplatePart(parent),
      m_work(work),
      m_formats(formats),
      m_language(language),
      m_tree(new TermTree(work, formats, language, this)) {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep2);
    column->addWidget(m_tree, 1);
    column->addWidget(makeButtons());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeForms());
    splitter->setSizes({kTermsWidth, kTermsWidth});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_tree, &TermTree::currentTermChanged, this, &TermEditor::showCurrent);
    showCurrent();
}

QWidget* TermEditor::makeButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    auto* add = new QPushButton(tr("Add"), row);
    add->setObjectName(QStringLiteral("addTermButton"));
    auto* menu = new QMenu(add);
    menu->addAction(tr("Decision table"), this,
                    [this] { m_tree->addTerm(newTable(m_work.content())); });
    menu->addAction(tr("Period"), this, [this] { m_tree->addTerm(newWindow(m_work.content())); });
    menu->addAction(tr("Duty"), this, [this] { m_tree->addTerm(newDuty(m_work.content())); });
    add->setMenu(menu);
    layout->addWidget(add);
    const auto button = [&](const char* icon, const QString& text, const char* name,
                            std::function<void()> run) {
        auto* made = new QPushButton(row);
        made->setIcon(widgets::icon(QLatin1String(icon)));
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, std::move(run));
        layout->addWidget(made);
    };
    button("plus", tr("Row behind this one (Insert)"), "addRowButton", [this] { run(Step::Add); });
    button("copy", tr("Duplicate (Ctrl+D)"), "duplicateRowButton",
           [this] { run(Step::Duplicate); });
    button("arrow-up", tr("Up (Alt+Up)"), "rowUpButton", [this] { m_tree->moveCurrent(-1); });
    button("arrow-down", tr("Down (Alt+Down)"), "rowDownButton",
           [this] { m_tree->moveCurrent(1); });
    button("trash", tr("Remove (Ctrl+Delete)"), "removeRowButton", [this] { run(Step::Remove); });
    layout->addStretch(1);
    auto* tests = new QPushButton(tr("Named tests…"), row);
    tests->setObjectName(QStringLiteral("testsButton"));
    layout->addWidget(tests);
    connect(tests, &QPushButton::clicked, this, [this] {
        auto* dialog = new TestsDialog(m_work, m_formats, m_language, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return row;
}

QWidget* TermEditor::makeForms() {
    using widgets::TextLabel;
    auto* box = new QWidget(this);
    m_sentence = new TextLabel(widgets::TextRole::Message, widgets::Ink::Text, box);
    m_sentence->setObjectName(QStringLiteral("sentenceLabel"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_clause = new CodeChoice(box);
    m_clause->setObjectName(QStringLiteral("termClauseEdit"));
    m_clause->setAccessibleName(tr("Clause of the term"));
    m_forms = new QStackedWidget(box);
    m_none = new QWidget(m_forms);
    m_row = new RowForm(m_forms);
    m_window = new WindowForm(m_forms);
    m_duty = new DutyForm(m_forms);
    for (QWidget* form : std::initializer_list<QWidget*>{m_none, m_row, m_window, m_duty})
        m_forms->addWidget(form);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(widgets::size::kStep3, 0, widgets::size::kStep2, 0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(m_sentence);
    layout->addWidget(new TextLabel(tr("Clause of the term"), widgets::TextRole::Secondary,
                                    widgets::Ink::Secondary, box));
    layout->addWidget(m_clause);
    layout->addWidget(m_forms);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(box);
    connect(m_clause, &CodeChoice::edited, this, [this] {
        Term term = m_work.content().terms[m_tree->currentTerm()];
        term.origin.clause = m_clause->code();
        term.origin.source.reset();
        setCurrent(term);
    });
    connect(m_row, &RowForm::edited, this, &TermEditor::changeRow);
    connect(m_window, &WindowForm::edited, this, [this] {
        Term term = m_work.content().terms[m_tree->currentTerm()];
        term.body = m_window->period();
        setCurrent(term);
    });
    connect(m_duty, &DutyForm::edited, this, [this] {
        Term term = m_work.content().terms[m_tree->currentTerm()];
        term.body = m_duty->duty();
        setCurrent(term);
    });
    return scroll;
}

void TermEditor::changeRow() {
    const qsizetype row = m_tree->currentRow();
    Term term = m_work.content().terms[m_tree->currentTerm()];
    auto* table = std::get_if<TableTerm>(&term.body);
    if (!table || row < 0)
        return;
    table->rows[row] = m_row->row();
    setCurrent(term);
}

void TermEditor::setCurrent(const Term& term) {
    const qsizetype index = m_tree->currentTerm();
    m_work.take(setTerm(m_work.content(), index, term), tr("Change a term"),
                QStringLiteral("term %1 %2").arg(index).arg(m_tree->currentRow()));
}

void TermEditor::showCurrent() {
    const Template& content = m_work.content();
    const qsizetype index = m_tree->currentTerm();
    const bool isThere = index >= 0 && index < content.terms.size();
    m_clause->setEnabled(isThere);
    m_sentence->setText(isThere && m_tree->currentItem()
                            ? m_tree->currentItem()->text(0)
                            : tr("What the clauses promise stands here: periods, who pays what, "
                                 "deadlines, duties. Add the first term."));
    if (!isThere) {
        m_forms->setCurrentWidget(m_none);
        return;
    }
    const Term& term = content.terms[index];
    const TermOffer offer(content, m_language);
    m_clause->offer(offer.clauses());
    m_clause->setCode(term.origin.clause);
    const auto* table = std::get_if<TableTerm>(&term.body);
    const qsizetype row = m_tree->currentRow();
    if (table && row >= 0 && row < table->rows.size()) {
        m_row->set(table->rows[row], offer);
        m_forms->setCurrentWidget(m_row);
    } else if (const auto* window = std::get_if<WindowTerm>(&term.body)) {
        m_window->set(*window, offer);
        m_forms->setCurrentWidget(m_window);
    } else if (const auto* duty = std::get_if<DutyTerm>(&term.body)) {
        m_duty->set(*duty, offer);
        m_forms->setCurrentWidget(m_duty);
    } else {
        m_forms->setCurrentWidget(m_none);
    }
}

void TermEditor::select(qsizetype term, qsizetype row) {
    m_tree->select(term, row);
    m_tree->setFocus();
}

void TermEditor::takeFocus() {
    m_tree->setFocus();
}

void TermEditor::run(Step step) {
    switch (step) {
    case Step::Add:
        m_tree->addRow();
        return;
    case Step::Duplicate:
        m_tree->duplicate();
        return;
    case Step::Remove:
        m_tree->removeCurrent();
        return;
    }
}

}  // namespace agreements::ui
