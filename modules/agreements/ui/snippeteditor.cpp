#include "agreements/ui/snippeteditor.h"

#include "agreements/domain/templateedit.h"
#include "agreements/domain/termreading.h"
#include "agreements/ui/taggedtextedit.h"
#include "agreements/ui/templatework.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace agreements::ui {
namespace {

constexpr int kSnippetRole = Qt::UserRole;
constexpr int kSnippetsWidth = 340;

const Snippet* snippetNamed(const Template& content, const QString& name) {
    const auto found =
        std::find_if(content.snippets.begin(), content.snippets.end(),
                     [&name](const Snippet& snippet) { return snippet.name == name; });
    return found == content.snippets.end() ? nullptr : &*found;
}

}  // namespace

SnippetEditor::SnippetEditor(TemplateWork& work, QWidget* parent)
    : TemplatePart(parent), m_work(work) {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeFields());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kSnippetsWidth, 2 * kSnippetsWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list, &QListWidget::currentItemChanged, this, &SnippetEditor::showCurrent);
    connect(&work, &TemplateWork::changed, this, &SnippetEditor::follow);
    follow();
}

QWidget* SnippetEditor::makeList() {
    auto* left = new QWidget(this);
    m_list = new QListWidget(left);
    m_list->setObjectName(QStringLiteral("snippetList"));
    m_list->setAccessibleName(tr("Snippets"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::size::kStep1);
    const auto button = [&](const QString& text, const char* name, const char* icon, Step step) {
        auto* made = new QPushButton(text, left);
        made->setObjectName(QLatin1String(name));
        made->setIcon(widgets::icon(QLatin1String(icon)));
        connect(made, &QPushButton::clicked, this, [this, step] { run(step); });
        buttons->addWidget(made);
    };
    button(tr("Add a snippet"), "addSnippetButton", "plus", Step::Add);
    button(tr("Remove"), "removeSnippetButton", "trash", Step::Remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep2);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return left;
}

QWidget* SnippetEditor::makeFields() {
    using widgets::TextLabel;
    m_fields = new QWidget(this);
    m_name = new QLineEdit(m_fields);
    m_name->setObjectName(QStringLiteral("snippetNameEdit"));
    m_name->setAccessibleName(tr("Name"));
    auto* label = new TextLabel(tr("&Name"), widgets::TextRole::Secondary, widgets::Ink::Secondary);
    label->setBuddy(m_name);
    auto* hint = new TextLabel(
        tr("A text that stands in several clauses is written once here and put into them by "
           "“Insert into the text”. Once a text includes it, its name stays."),
        widgets::TextRole::Secondary, widgets::Ink::Secondary);
    hint->setWordWrap(true);
    m_text = new TaggedTextEdit(m_work, m_fields);
    auto* layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(widgets::size::kStep3, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(hint);
    layout->addWidget(m_text, 1);
    connect(m_name, &QLineEdit::editingFinished, this, &SnippetEditor::rename);
    connect(m_text, &TaggedTextEdit::edited, this, [this] {
        const Snippet* shown = snippetNamed(m_work.content(), current());
        if (!shown)
            return;
        Snippet changed = *shown;
        changed.text.in(m_language) = m_text->text();
        m_work.take(setSnippet(m_work.content(), changed), tr("Change a snippet"),
                    QStringLiteral("snippet %1 %2").arg(changed.name, languageCode(m_language)));
    });
    return m_fields;
}

void SnippetEditor::setLanguage(Language language) {
    m_language = language;
    follow();
}

QString SnippetEditor::current() const {
    return m_list->currentItem() ? m_list->currentItem()->data(kSnippetRole).toString() : QString();
}

void SnippetEditor::select(const QString& name, int line) {
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(kSnippetRole).toString() == name)
            m_list->setCurrentRow(row);
    if (line > 0)
        m_text->goTo(line);
}

void SnippetEditor::follow() {
    const QString before = current();
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Snippet& snippet : m_work.content().snippets) {
            auto* item = new QListWidgetItem(
                tr("%1: %2", "name of a snippet, its text")
                    .arg(spokenCode(snippet.name),
                         snippet.text.readableIn(m_language).section(u'\n', 0, 0)),
                m_list);
            item->setData(kSnippetRole, snippet.name);
            item->setToolTip(QStringLiteral("{{include %1}}").arg(snippet.name));
        }
        select(before);
        if (!m_list->currentItem())
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    }
    showCurrent();
}

void SnippetEditor::showCurrent() {
    const Snippet* snippet = snippetNamed(m_work.content(), current());
    m_fields->setEnabled(snippet != nullptr);
    m_name->setText(snippet ? snippet->name : QString());
    m_text->set(snippet ? snippet->text : LocalText(), m_language);
}

void SnippetEditor::run(Step step) {
    if (step == Step::Add)
        add();
    else if (step == Step::Remove && !current().isEmpty())
        m_work.take(removeSnippet(m_work.content(), current()), tr("Remove a snippet"));
}

void SnippetEditor::add() {
    int number = 1;
    const auto name = [&number] { return QStringLiteral("snippet_%1").arg(number); };
    while (snippetNamed(m_work.content(), name()))
        ++number;
    if (!m_work.take(setSnippet(m_work.content(), {name(), {}}), tr("Add a snippet")))
        return;
    select(name());
    m_name->setFocus();
    m_name->selectAll();
}

void SnippetEditor::rename() {
    const QString name = current();
    const QString typed = m_name->text().trimmed();
    if (name.isEmpty() || typed == name)
        return;
    if (!typed.isEmpty() &&
        m_work.take(renameSnippet(m_work.content(), name, typed), tr("Rename a snippet")))
        select(typed);
    showCurrent();
}

void SnippetEditor::takeFocus() {
    m_list->setFocus();
}

}  // namespace agreements::ui
