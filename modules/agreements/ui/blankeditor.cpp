#include "agreements/ui/blankeditor.h"

#include "agreements/domain/templateedit.h"
#include "agreements/domain/termreading.h"
#include "agreements/ui/blankforms.h"
#include "agreements/ui/optionsedit.h"
#include "agreements/ui/templatework.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kNameRole = Qt::UserRole;
constexpr int kBlanksWidth = 420;

const Variable* blankNamed(const Template& content, const QString& name) {
    for (const Variable& variable : content.variables)
        if (variable.name == name)
            return &variable;
    return nullptr;
}

const Switch* decisionNamed(const Template& content, const QString& name) {
    for (const Switch& decision : content.switches)
        if (decision.name == name)
            return &decision;
    return nullptr;
}

QString freshName(const Template& content, const QString& base) {
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1_%2").arg(base).arg(number);
        if (!blankNamed(content, name) && !decisionNamed(content, name))
            return name;
    }
}

/// The steps of a renaming as one: the old one goes, the new one comes.
core::Result<Template> renamed(const Template& content, const QString& name, const QString& to) {
    if (const Variable* found = blankNamed(content, name)) {
        Variable blank = *found;
        blank.name = to;
        CORE_ASSIGN(const Template without, removeVariable(content, name));
        return addVariable(without, blank);
    }
    const Switch* found = decisionNamed(content, name);
    if (!found)
        return content;
    Switch decision = *found;
    decision.name = to;
    CORE_ASSIGN(const Template without, removeSwitch(content, name));
    return addSwitch(without, decision);
}

}  // namespace

BlankEditor::BlankEditor(TemplateWork& work, QWidget* parent)
    : TemplatePart(parent), m_work(work), m_list(new QTreeWidget(this)) {
    m_list->setObjectName(QStringLiteral("blankList"));
    m_list->setAccessibleName(tr("Blanks and decisions"));
    m_list->setHeaderLabels({tr("Label"), tr("Type")});
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep2);
    column->addWidget(m_list, 1);
    column->addWidget(makeButtons());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeForms());
    splitter->setSizes({kBlanksWidth, kBlanksWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BlankEditor::showCurrent);
    connect(&work, &TemplateWork::changed, this, &BlankEditor::fillList);
    fillList();
}

QWidget* BlankEditor::makeButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    const auto button = [&](const QString& text, const char* name, const char* icon) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(QLatin1String(name));
        made->setIcon(widgets::icon(QLatin1String(icon)));
        layout->addWidget(made);
        return made;
    };
    connect(button(tr("Add a blank"), "addBlankButton", "plus"), &QPushButton::clicked, this,
            &BlankEditor::addBlank);
    connect(button(tr("Add a decision"), "addDecisionButton", "plus"), &QPushButton::clicked, this,
            &BlankEditor::addDecision);
    connect(button(tr("Remove"), "removeBlankButton", "trash"), &QPushButton::clicked, this,
            &BlankEditor::removeCurrent);
    layout->addStretch(1);
    return row;
}

QWidget* BlankEditor::makeForms() {
    m_forms = new QStackedWidget(this);
    m_blank = new BlankForm(m_forms);
    m_decision = new DecisionForm(m_forms);
    m_forms->addWidget(new QWidget(m_forms));
    m_forms->addWidget(m_blank);
    m_forms->addWidget(m_decision);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(widgets::size::kStep3, 0, widgets::size::kStep2, 0);
    layout->addWidget(m_forms);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(box);
    connect(m_blank, &BlankForm::edited, this, [this] {
        m_work.take(setVariable(m_work.content(), m_blank->blank()), tr("Change a blank"),
                    QStringLiteral("blank ") + current());
    });
    connect(m_blank, &BlankForm::renamed, this, [this] { rename(m_blank->typedName()); });
    connect(m_decision, &DecisionForm::edited, this, [this] {
        m_work.take(setSwitch(m_work.content(), m_decision->decision()), tr("Change a decision"),
                    QStringLiteral("switch ") + current());
    });
    connect(m_decision, &DecisionForm::renamed, this, [this] { rename(m_decision->typedName()); });
    return scroll;
}

void BlankEditor::setLanguage(Language language) {
    m_language = language;
    fillList();
}

QString BlankEditor::current() const {
    return m_list->currentItem() ? m_list->currentItem()->data(0, kNameRole).toString() : QString();
}

void BlankEditor::select(const QString& name) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(0, kNameRole).toString() == name)
            m_list->setCurrentItem(m_list->topLevelItem(i));
}

void BlankEditor::fillList() {
    const Template& content = m_work.content();
    const QString before = current();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](const LocalText& label, const QString& name, const QString& type) {
            const QString& text = label.readableIn(m_language);
            auto* item =
                new QTreeWidgetItem(m_list, {text.isEmpty() ? spokenCode(name) : text, type});
            item->setData(0, kNameRole, name);
            item->setToolTip(0, QStringLiteral("{{%1}}").arg(name));
        };
        for (const Variable& variable : content.variables)
            add(variable.label, variable.name, typeTitle(variable.type));
        for (const Switch& decision : content.switches)
            add(decision.label, decision.name, tr("Decision"));
        select(before);
        if (!m_list->currentItem())
            m_list->setCurrentItem(
                m_list->topLevelItem(std::max(0, std::min(row, m_list->topLevelItemCount() - 1))));
    }
    showCurrent();
}

void BlankEditor::showCurrent() {
    const Template& content = m_work.content();
    if (const Variable* blank = blankNamed(content, current())) {
        m_blank->set(*blank, content, m_language);
        m_forms->setCurrentWidget(m_blank);
    } else if (const Switch* decision = decisionNamed(content, current())) {
        m_decision->set(*decision, m_language);
        m_forms->setCurrentWidget(m_decision);
    } else {
        m_forms->setCurrentIndex(0);
    }
}

void BlankEditor::addBlank() {
    Variable blank;
    blank.name = freshName(m_work.content(), QStringLiteral("blank"));
    if (!m_work.take(addVariable(m_work.content(), blank), tr("Add a blank")))
        return;
    select(blank.name);
    m_blank->takeFocus();
}

void BlankEditor::addDecision() {
    Switch decision;
    decision.name = freshName(m_work.content(), QStringLiteral("decision"));
    decision.options = {{QStringLiteral("option_1"), {}}, {QStringLiteral("option_2"), {}}};
    if (!m_work.take(addSwitch(m_work.content(), decision), tr("Add a decision")))
        return;
    select(decision.name);
    m_decision->takeFocus();
}

void BlankEditor::removeCurrent() {
    const QString name = current();
    if (blankNamed(m_work.content(), name))
        m_work.take(removeVariable(m_work.content(), name), tr("Remove a blank"));
    else if (decisionNamed(m_work.content(), name))
        m_work.take(removeSwitch(m_work.content(), name), tr("Remove a decision"));
}

void BlankEditor::rename(const QString& typed) {
    const QString name = current();
    if (typed.isEmpty() || typed == name) {
        showCurrent();
        return;
    }
    if (m_work.take(renamed(m_work.content(), name, typed), tr("Rename a blank")))
        select(typed);
    showCurrent();
}

void BlankEditor::takeFocus() {
    m_list->setFocus();
}

void BlankEditor::run(Step step) {
    if (step == Step::Add)
        addBlank();
    else if (step == Step::Remove)
        removeCurrent();
}

}  // namespace agreements::ui
