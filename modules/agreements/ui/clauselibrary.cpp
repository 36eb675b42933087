#include "agreements/ui/clauselibrary.h"

#include "agreements/data/templatereads.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/templateparts.h"
#include "agreements/domain/termwords.h"
#include "agreements/domain/textlanguage.h"

#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kTemplateRole = Qt::UserRole;
constexpr int kClauseRole = Qt::UserRole + 1;
constexpr int kWordsInLibrary = 70;

core::Result<QList<Template>> ownTemplates(storage::Connection& connection) {
    QList<Template> own;
    CORE_ASSIGN(const QList<TemplateRow> rows, listTemplates(connection, true));
    for (const TemplateRow& row : rows) {
        CORE_ASSIGN(const auto stored, findTemplate(connection, row.id));
        if (stored)
            own.append(stored->content);
    }
    return own;
}

void addClauseItems(QTreeWidgetItem* parent, const QList<Clause>& clauses,
                    const NumberingPlan& plan, Language language, int index) {
    for (const Clause& clause : clauses) {
        QString words = clause.heading.readableIn(language);
        if (words.isEmpty())
            words = clause.text.readableIn(language).section(u'\n', 0, 0).left(kWordsInLibrary);
        auto* item = new QTreeWidgetItem(
            parent, {(plan.number(clause.id, language) + u' ' + words).trimmed()});
        item->setData(0, kTemplateRole, index);
        item->setData(0, kClauseRole, clause.id);
        addClauseItems(item, clause.clauses, plan, language, index);
    }
}

/// Hides what does not fit; true where something does.
bool narrowItem(QTreeWidgetItem* item, const QString& typed) {
    bool fits = item->text(0).contains(typed, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        fits = narrowItem(item->child(i), typed) || fits;
    item->setHidden(!fits);
    return fits;
}

}  // namespace

ClauseLibrary::ClauseLibrary(pagekit::AppContext& context, Language language, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_language(language),
      m_search(new widgets::SearchField(this)),
      m_tree(new QTreeWidget(this)),
      m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("clauseLibrary"));
    setWindowTitle(tr("Take a clause from another template"));
    m_search->setPlaceholderText(tr("Words of the clause"));
    m_search->setAccessibleName(tr("Words of the clause"));
    m_tree->setObjectName(QStringLiteral("libraryTree"));
    m_tree->setAccessibleName(tr("Clauses of all templates"));
    m_tree->setHeaderHidden(true);
    m_text->setObjectName(QStringLiteral("libraryText"));
    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("Take it over"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takeButton"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep6, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->addWidget(m_search);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClauseLibrary::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ClauseLibrary::narrow);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ClauseLibrary::showCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ClauseLibrary::choose);
    for (const Template& one : builtInTemplates())
        add(one);
    const auto read = context.database.read(
        [](storage::Connection& connection) { return ownTemplates(connection); });
    pagekit::withResult(this, context.presenter, read, [this](const QList<Template>& own) {
        for (const Template& one : own)
            if (!m_templates.contains(one))
                add(one);
    });
    m_search->setFocus();
    showCurrent();
    resize(900, 560);
}

void ClauseLibrary::add(const Template& from) {
    auto* top = new QTreeWidgetItem(
        m_tree,
        {QStringLiteral("%1 · %2").arg(withoutTags(from.title.readableIn(m_language)), from.id)});
    const int index = int(m_templates.size());
    m_templates.append(from);
    addClauseItems(top, from.clauses, NumberingPlan(from, {}, {}), m_language, index);
    if (!m_search->text().isEmpty())
        narrow(m_search->text());
}

void ClauseLibrary::narrow(const QString& typed) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        narrowItem(m_tree->topLevelItem(i), typed.trimmed());
    if (!typed.trimmed().isEmpty())
        m_tree->expandAll();
}

void ClauseLibrary::showCurrent() {
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QString id = item ? item->data(0, kClauseRole).toString() : QString();
    m_take->setEnabled(!id.isEmpty());
    m_text->clear();
    if (id.isEmpty())
        return;
    const Template& from = m_templates[item->data(0, kTemplateRole).toInt()];
    const Clause* clause = clauseById(from.clauses, id);
    QString html = QStringLiteral("<h4>%1</h4><p style='white-space: pre-wrap'>%2</p>")
                       .arg(item->text(0).toHtmlEscaped(),
                            clause->text.readableIn(m_language).toHtmlEscaped());
    const QSet<QString> within = idsWithin(*clause);
    const TermWords words(from, {}, {}, m_language, m_context.entry.formats());
    for (const TermSentence& sentence : words.sentences())
        if (within.contains(sentence.clause))
            html += QStringLiteral("<p>• %1</p>").arg(sentence.bare.toHtmlEscaped());
    m_text->setHtml(html);
}

void ClauseLibrary::choose() {
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QString id = item ? item->data(0, kClauseRole).toString() : QString();
    if (id.isEmpty())
        return;
    const Template from = m_templates[item->data(0, kTemplateRole).toInt()];
    accept();
    Q_EMIT chosen(from, id);
}

}  // namespace agreements::ui
