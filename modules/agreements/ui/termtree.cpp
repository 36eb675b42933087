#include "agreements/ui/termtree.h"

#include "agreements/domain/templateedit.h"
#include "agreements/domain/termwords.h"
#include "agreements/ui/outcomeform.h"
#include "agreements/ui/templatework.h"

#include <QKeyEvent>

namespace agreements::ui {
namespace {

/// The lines of the tree: the first of each term is its title, the others are its rows.
QList<QStringList> linesOfTerms(const TermWords& words, const Template& content) {
    QList<QStringList> lines;
    for (const Term& term : content.terms)
        lines.append({words.title(term)});
    for (const TermSentence& sentence : words.sentences()) {
        if (sentence.row < 0)
            lines[sentence.term] = {sentence.text};
        else
            lines[sentence.term].append(sentence.text);
    }
    return lines;
}

bool hasLines(const QTreeWidgetItem* root, const QList<QStringList>& lines) {
    if (root->childCount() != lines.size())
        return false;
    for (int i = 0; i < root->childCount(); ++i)
        if (root->child(i)->childCount() != lines[i].size() - 1)
            return false;
    return true;
}

void setLine(QTreeWidgetItem* item, const QString& line) {
    if (item->text(0) == line)
        return;
    item->setText(0, line);
    item->setToolTip(0, line);
}

}  // namespace

QString firstClause(const Template& content) {
    return content.clauses.isEmpty() ? QString() : content.clauses.first().id;
}

TermTree::TermTree(TemplateWork& work, const core::Formats& formats, Language language,
                   QWidget* parent)
    : QTreeWidget(parent), m_work(work), m_formats(formats), m_language(language) {
    setObjectName(QStringLiteral("termTree"));
    setAccessibleName(tr("Terms"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    connect(&work, &TemplateWork::changed, this, &TermTree::follow);
    connect(this, &QTreeWidget::currentItemChanged, this, &TermTree::currentTermChanged);
    follow();
}

qsizetype TermTree::currentTerm() const {
    const QTreeWidgetItem* item = currentItem();
    if (!item)
        return -1;
    const QTreeWidgetItem* top = item->parent() ? item->parent() : item;
    return indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(top));
}

qsizetype TermTree::currentRow() const {
    QTreeWidgetItem* item = currentItem();
    return item && item->parent() ? item->parent()->indexOfChild(item) : -1;
}

void TermTree::select(qsizetype term, qsizetype row) {
    QTreeWidgetItem* item = topLevelItem(int(term));
    if (item && row >= 0 && row < item->childCount())
        item = item->child(int(row));
    setCurrentItem(item);
    if (item)
        scrollToItem(item);
}

void TermTree::follow() {
    const Template& content = m_work.content();
    const TermWords words(content, {}, {}, m_language, m_formats);
    const QList<QStringList> lines = linesOfTerms(words, content);
    QTreeWidgetItem* root = invisibleRootItem();
    if (!hasLines(root, lines)) {
        const qsizetype term = currentTerm();
        const qsizetype row = currentRow();
        const QSignalBlocker quiet(this);
        clear();
        for (const QStringList& of : lines) {
            auto* item = new QTreeWidgetItem(this);
            for (qsizetype i = 1; i < of.size(); ++i)
                new QTreeWidgetItem(item);
        }
        expandAll();
        select(std::min<qsizetype>(std::max<qsizetype>(term, 0), lines.size() - 1), row);
    }
    for (int i = 0; i < root->childCount(); ++i) {
        setLine(root->child(i), lines[i].first());
        for (int j = 0; j < root->child(i)->childCount(); ++j)
            setLine(root->child(i)->child(j), lines[i][j + 1]);
    }
    Q_EMIT currentTermChanged();
}

void TermTree::addTerm(const Term& term) {
    const qsizetype at = currentTerm() < 0 ? m_work.content().terms.size() : currentTerm() + 1;
    if (m_work.take(agreements::addTerm(m_work.content(), term, at), tr("Add a term")))
        select(at, 0);
}

void TermTree::setRows(const QList<Row>& rows, const QString& title, qsizetype row) {
    const qsizetype index = currentTerm();
    Term term = m_work.content().terms[index];
    std::get<TableTerm>(term.body).rows = rows;
    if (m_work.take(setTerm(m_work.content(), index, term), title))
        select(index, row);
}

void TermTree::addRow() {
    Row row;
    row.then = {newOutcome(OutcomeForm::Pays)};
    const qsizetype index = currentTerm();
    const auto* table =
        index < 0 ? nullptr : std::get_if<TableTerm>(&m_work.content().terms[index].body);
    if (!table) {
        // A first row brings its table.
        Term term;
        term.origin.clause = firstClause(m_work.content());
        term.body = TableTerm{{row}};
        addTerm(term);
        return;
    }
    QList<Row> rows = table->rows;
    const qsizetype at = currentRow() < 0 ? rows.size() : currentRow() + 1;
    rows.insert(at, row);
    setRows(rows, tr("Add a row"), at);
}

void TermTree::duplicate() {
    const qsizetype index = currentTerm();
    if (index < 0)
        return;
    const Term& term = m_work.content().terms[index];
    const auto* table = std::get_if<TableTerm>(&term.body);
    if (!table || currentRow() < 0) {
        addTerm(term);
        return;
    }
    QList<Row> rows = table->rows;
    const qsizetype at = currentRow();
    rows.insert(at + 1, rows[at]);
    setRows(rows, tr("Duplicate a row"), at + 1);
}

void TermTree::removeCurrent() {
    const qsizetype index = currentTerm();
    if (index < 0)
        return;
    const auto* table = std::get_if<TableTerm>(&m_work.content().terms[index].body);
    // A table without rows says nothing: it goes with the last one.
    if (!table || currentRow() < 0 || table->rows.size() == 1) {
        m_work.take(removeTerm(m_work.content(), index), tr("Remove a term"));
        return;
    }
    QList<Row> rows = table->rows;
    const qsizetype at = currentRow();
    rows.removeAt(at);
    setRows(rows, tr("Remove a row"), std::min(at, rows.size() - 1));
}

void TermTree::moveCurrent(int by) {
    const qsizetype index = currentTerm();
    if (index < 0)
        return;
    const auto* table = std::get_if<TableTerm>(&m_work.content().terms[index].body);
    if (table && currentRow() >= 0) {
        QList<Row> rows = table->rows;
        const qsizetype to = currentRow() + by;
        if (to < 0 || to >= rows.size())
            return;
        rows.move(currentRow(), to);
        setRows(rows, tr("Move a row"), to);
        return;
    }
    const qsizetype to = index + by;
    if (to >= 0 && to < m_work.content().terms.size() &&
        m_work.take(moveTerm(m_work.content(), index, to), tr("Move a term")))
        select(to, -1);
}

void TermTree::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Insert)
        addRow();
    else if (control && event->key() == Qt::Key_D)
        duplicate();
    else if (control && event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QTreeWidget::keyPressEvent(event);
}

}  // namespace agreements::ui
