#include "agreements/ui/clausetree.h"

#include "agreements/domain/numberingplan.h"
#include "agreements/domain/templateedit.h"
#include "agreements/domain/templateparts.h"
#include "agreements/ui/templatework.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace agreements::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kWordsShown = 60;

/// The number and what the clause begins with.
QString clauseLine(const NumberingPlan& plan, const Clause& clause, Language language) {
    QString words = clause.heading.readableIn(language);
    if (words.isEmpty())
        words = clause.text.readableIn(language).section(u'\n', 0, 0).left(kWordsShown);
    if (words.isEmpty())
        words = ClauseTree::tr("(empty clause)");
    return QStringLiteral("%1 %2").arg(plan.number(clause.id, language), words).trimmed();
}

QTreeWidgetItem* makeItem(const NumberingPlan& plan, const Clause& clause, Language language) {
    auto* item = new QTreeWidgetItem({clauseLine(plan, clause, language)});
    item->setData(0, kIdRole, clause.id);
    for (const Clause& child : clause.clauses)
        item->addChild(makeItem(plan, child, language));
    return item;
}

/// Whether the items are those of the clauses, in the same order.
bool isSameShape(const QTreeWidgetItem* item, const QList<Clause>& clauses) {
    if (item->childCount() != clauses.size())
        return false;
    for (int i = 0; i < item->childCount(); ++i)
        if (item->child(i)->data(0, kIdRole).toString() != clauses[i].id ||
            !isSameShape(item->child(i), clauses[i].clauses))
            return false;
    return true;
}

void relabel(QTreeWidgetItem* item, const NumberingPlan& plan, const QList<Clause>& clauses,
             Language language) {
    for (int i = 0; i < item->childCount(); ++i) {
        const QString line = clauseLine(plan, clauses[i], language);
        if (item->child(i)->text(0) != line)
            item->child(i)->setText(0, line);
        relabel(item->child(i), plan, clauses[i].clauses, language);
    }
}

QTreeWidgetItem* itemOf(QTreeWidgetItem* item, const QString& id) {
    if (item->data(0, kIdRole).toString() == id)
        return item;
    for (int i = 0; i < item->childCount(); ++i)
        if (QTreeWidgetItem* found = itemOf(item->child(i), id))
            return found;
    return nullptr;
}

bool isClauseIdFree(const Template& content, const QString& id) {
    return !clauseById(content.clauses, id);
}

/// "c12": short, stable, taken by no clause.
QString freshClauseId(const Template& content) {
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("c%1").arg(number);
        if (isClauseIdFree(content, id))
            return id;
    }
}

/// A double has ids of its own; the terms stay with the original.
void renameAll(Clause& clause, const Template& content, QSet<QString>& taken) {
    QString base = clause.id;
    for (int number = 2; !isClauseIdFree(content, clause.id) || taken.contains(clause.id); ++number)
        clause.id = QStringLiteral("%1-%2").arg(base).arg(number);
    taken.insert(clause.id);
    for (Clause& child : clause.clauses)
        renameAll(child, content, taken);
}

}  // namespace

ClauseTree::ClauseTree(TemplateWork& work, QWidget* parent) : QTreeWidget(parent), m_work(work) {
    setObjectName(QStringLiteral("clauseTree"));
    setAccessibleName(tr("Clauses"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    connect(&work, &TemplateWork::changed, this, &ClauseTree::follow);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this] { Q_EMIT currentClauseChanged(current()); });
    follow();
}

void ClauseTree::setLanguage(Language language) {
    m_language = language;
    follow();
}

QString ClauseTree::current() const {
    return currentItem() ? currentItem()->data(0, kIdRole).toString() : QString();
}

void ClauseTree::select(const QString& id) {
    if (QTreeWidgetItem* item = itemOf(invisibleRootItem(), id)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

void ClauseTree::follow() {
    const Template& content = m_work.content();
    const NumberingPlan plan(content, {}, {});
    if (isSameShape(invisibleRootItem(), content.clauses)) {
        relabel(invisibleRootItem(), plan, content.clauses, m_language);
        return;
    }
    const QString before = current();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Clause& clause : content.clauses)
            addTopLevelItem(makeItem(plan, clause, m_language));
        expandAll();
        QTreeWidgetItem* again = itemOf(invisibleRootItem(), before);
        setCurrentItem(again && again != invisibleRootItem() ? again : topLevelItem(0));
    }
    Q_EMIT currentClauseChanged(current());
}

ClauseTree::Place ClauseTree::placeOf(const QString& id) const {
    const auto* item = itemOf(invisibleRootItem(), id);
    if (!item || item == invisibleRootItem())
        return {};
    const QTreeWidgetItem* parent = item->parent();
    const QTreeWidgetItem* around = parent ? parent : invisibleRootItem();
    return {parent ? parent->data(0, kIdRole).toString() : QString(),
            around->indexOfChild(const_cast<QTreeWidgetItem*>(item)), around->childCount()};
}

void ClauseTree::add(const Clause& clause, const QString& parent, qsizetype index,
                     const QString& title) {
    if (m_work.take(addClause(m_work.content(), clause, {parent, index}), title))
        select(clause.id);
}

void ClauseTree::addBehind() {
    Clause clause;
    clause.id = freshClauseId(m_work.content());
    const Place place = placeOf(current());
    add(clause, place.parent, current().isEmpty() ? -1 : place.index + 1, tr("Add a clause"));
}

void ClauseTree::addWithin() {
    Clause clause;
    clause.id = freshClauseId(m_work.content());
    add(clause, current(), -1, tr("Add a clause"));
}

void ClauseTree::duplicate() {
    const Clause* original = clauseById(m_work.content().clauses, current());
    if (!original)
        return;
    Clause copy = *original;
    QSet<QString> taken;
    renameAll(copy, m_work.content(), taken);
    const Place place = placeOf(current());
    add(copy, place.parent, place.index + 1, tr("Duplicate a clause"));
}

void ClauseTree::takeOver(const Template& from, const QString& id) {
    const QString before = current();
    const Place place = placeOf(before);
    const qsizetype index = before.isEmpty() ? -1 : place.index + 1;
    if (!m_work.take(copyClause(m_work.content(), from, id, {place.parent, index}),
                     tr("Take a clause over")))
        return;
    // It may have got another id: it is the one that stands there now.
    QTreeWidgetItem* around =
        place.parent.isEmpty() ? invisibleRootItem() : itemOf(invisibleRootItem(), place.parent);
    setCurrentItem(around->child(index < 0 ? around->childCount() - 1 : int(index)));
}

void ClauseTree::removeCurrent() {
    if (!current().isEmpty())
        m_work.take(removeClause(m_work.content(), current()), tr("Remove a clause"));
}

void ClauseTree::moveAmongNeighbours(int by) {
    const QString id = current();
    const Place place = placeOf(id);
    const qsizetype to = place.index + by;
    if (id.isEmpty() || to < 0 || to >= place.neighbours)
        return;
    m_work.take(moveClause(m_work.content(), id, {place.parent, to}), tr("Move a clause"));
    select(id);
}

void ClauseTree::moveInto() {
    const QString id = current();
    const auto* item = currentItem();
    const Place place = placeOf(id);
    if (!item || place.index == 0)
        return;
    const auto* around = item->parent() ? item->parent() : invisibleRootItem();
    const QString into = around->child(int(place.index) - 1)->data(0, kIdRole).toString();
    m_work.take(moveClause(m_work.content(), id, {into, -1}), tr("Move a clause"));
    select(id);
}

void ClauseTree::moveOut() {
    const QString id = current();
    const QString parent = placeOf(id).parent;
    if (parent.isEmpty())
        return;
    const Place around = placeOf(parent);
    m_work.take(moveClause(m_work.content(), id, {around.parent, around.index + 1}),
                tr("Move a clause"));
    select(id);
}

void ClauseTree::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveAmongNeighbours(event->key() == Qt::Key_Up ? -1 : 1);
    else if (alt && event->key() == Qt::Key_Right)
        moveInto();
    else if (alt && event->key() == Qt::Key_Left)
        moveOut();
    else if (event->key() == Qt::Key_Insert)
        addBehind();
    else if (control && event->key() == Qt::Key_D)
        duplicate();
    else if (control && event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QTreeWidget::keyPressEvent(event);
}

}  // namespace agreements::ui
