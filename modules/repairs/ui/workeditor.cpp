#include "repairs/ui/workeditor.h"

#include "repairs/ui/findingdelegate.h"
#include "repairs/ui/findingsmodel.h"
#include "repairs/ui/linedelegate.h"
#include "repairs/ui/linesmodel.h"
#include "repairs/ui/workdraftcontent.h"

#include "core/money.h"
#include "widgets/entrycontext.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

constexpr int kLeastRows = 2;
constexpr int kAmountWidth = 140;

/// Everything but merely arriving at a cell.
QAbstractItemView::EditTriggers editTriggers() {
    QAbstractItemView::EditTriggers triggers(QAbstractItemView::AllEditTriggers);
    triggers.setFlag(QAbstractItemView::CurrentChanged, false);
    return triggers;
}

QLabel* sectionLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(widgets::fontFor(widgets::TextRole::Section));
    return label;
}

/// The next cell that can be edited, in reading order; invalid behind the last one.
QModelIndex nextEditable(const QModelIndex& from) {
    const QAbstractItemModel* model = from.model();
    for (int at = from.row() * model->columnCount() + from.column() + 1;
         at < model->rowCount() * model->columnCount(); ++at) {
        const QModelIndex next = model->index(at / model->columnCount(), at % model->columnCount());
        if (next.flags() & Qt::ItemIsEditable)
            return next;
    }
    return {};
}

}  // namespace

WorkEditor::WorkEditor(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_findings(new FindingsModel(this)),
      m_lines(new LinesModel(context.entry.currency, context.entry.formats(), this)),
      m_findingsView(makeTable(m_findings, QStringLiteral("findingsTable"), tr("Findings"))),
      m_linesView(makeTable(m_lines, QStringLiteral("linesTable"), tr("Lines"))),
      m_total(new QLabel(this)) {
    m_findingsView->setItemDelegate(new FindingDelegate(m_findingsView));
    m_linesView->setItemDelegate(new LineDelegate(context, *m_lines, m_linesView));
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        m_findingsView->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_linesView->horizontalHeader()->setSectionResizeMode(LinesModel::Text, QHeaderView::Stretch);
    m_linesView->setColumnWidth(LinesModel::Amount, kAmountWidth);
    m_total->setFont(widgets::fontFor(widgets::TextRole::RecordTitle));
    m_total->setAlignment(Qt::AlignRight);
    m_total->setObjectName(QStringLiteral("totalLabel"));

    auto* addFinding = new QPushButton(tr("Add a finding"), this);
    addFinding->setObjectName(QStringLiteral("addFindingButton"));
    addFinding->setProperty("quiet", true);
    auto* addLabour = new QPushButton(tr("Add labour"), this);
    addLabour->setObjectName(QStringLiteral("addLabourButton"));
    addLabour->setProperty("quiet", true);
    auto* addPart = new QPushButton(tr("Add a part"), this);
    addPart->setObjectName(QStringLiteral("addPartButton"));
    addPart->setProperty("quiet", true);
    connect(addFinding, &QPushButton::clicked, this, [this] {
        const int row = m_findings->addFinding();
        m_findingsView->setFocus();
        m_findingsView->setCurrentIndex(m_findings->index(row, 0));
        m_findingsView->edit(m_findings->index(row, 0));
    });
    const auto addOf = [this](LineKind kind) {
        const int row = m_lines->addLine(kind);
        m_linesView->setFocus();
        m_linesView->setCurrentIndex(m_lines->index(row, LinesModel::Text));
        m_linesView->edit(m_lines->index(row, LinesModel::Text));
    };
    connect(addLabour, &QPushButton::clicked, this, [addOf] { addOf(LineKind::Labour); });
    connect(addPart, &QPushButton::clicked, this, [addOf] { addOf(LineKind::Part); });

    auto* findingsHead = new QHBoxLayout;
    findingsHead->addWidget(sectionLabel(tr("Findings: fault, cause, measure"), this), 1);
    findingsHead->addWidget(addFinding);
    auto* linesHead = new QHBoxLayout;
    linesHead->addWidget(sectionLabel(tr("Labour and parts"), this), 1);
    linesHead->addWidget(addLabour);
    linesHead->addWidget(addPart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addLayout(findingsHead);
    layout->addWidget(m_findingsView);
    layout->addSpacing(widgets::size::kStep3);
    layout->addLayout(linesHead);
    layout->addWidget(m_linesView);
    layout->addWidget(m_total);
    connect(m_findings, &FindingsModel::edited, this, &WorkEditor::markEdited);
    connect(m_lines, &LinesModel::edited, this, &WorkEditor::markEdited);
}

QTableView* WorkEditor::makeTable(QAbstractItemModel* model, const QString& name,
                                  const QString& accessibleName) {
    auto* table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(editTriggers());
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(widgets::currentTheme().rowHeight());
    table->horizontalHeader()->setHighlightSections(false);
    table->installEventFilter(this);
    return table;
}

void WorkEditor::show(const OrderRecord& record) {
    m_showing = true;
    m_record = record;
    m_readOnly = !record.order.standing.status || !isOpen(*record.order.standing.status);
    m_lines->setCurrency(record.order.currency);
    m_findings->setFindings(record.findings);
    m_lines->setLines(record.lines);
    for (QTableView* table : {m_findingsView, m_linesView})
        table->setEditTriggers(m_readOnly ? QAbstractItemView::EditTriggers() : editTriggers());
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setVisible(!m_readOnly);
    m_dirty = false;
    m_showing = false;
    showTotal();
    fitHeights();
    m_keeper.reset();
    if (m_readOnly)
        return;
    m_keeper = std::make_unique<pagekit::DraftKeeper>(
        m_context, QStringLiteral("order-work"), record.order.id.toString(),
        [this] { return content(); }, nullptr);
    m_keeper->restore([this](const QVariantMap& kept) {
        applyContent(kept);
        Q_EMIT draftRestored();
    });
}

bool WorkEditor::isEditing() const {
    const QWidget* focused = QApplication::focusWidget();
    return focused && (m_findingsView->viewport()->isAncestorOf(focused) ||
                       m_linesView->viewport()->isAncestorOf(focused));
}

void WorkEditor::finishEditing() {
    if (!isEditing())
        return;
    // An editor that loses the focus hands its value to the model.
    const bool inFindings = m_findingsView->viewport()->isAncestorOf(QApplication::focusWidget());
    (inFindings ? m_findingsView : m_linesView)->setFocus();
}

WorkDraft WorkEditor::draft() const {
    WorkDraft draft;
    draft.order = m_record.order.id;
    for (const OrderFinding& finding : m_findings->findings()) {
        if (!finding.id.isNil() || !finding.fault.isEmpty() || !finding.cause.isEmpty() ||
            !finding.measure.isEmpty())
            draft.findings.append(finding);
    }
    for (const OrderLine& line : m_lines->lines()) {
        if (!line.id.isNil() || !line.text.isEmpty() || line.unitPriceMinor != 0)
            draft.lines.append(line);
    }
    draft.removedFindings = m_findings->removed();
    draft.removedLines = m_lines->removed();
    return draft;
}

void WorkEditor::saved() {
    m_dirty = false;
    if (m_keeper)
        m_keeper->clear();
}

void WorkEditor::discard() {
    if (m_keeper)
        m_keeper->clear();
    show(OrderRecord(m_record));
}

void WorkEditor::flush() {
    if (m_keeper)
        m_keeper->flushPending();
}

void WorkEditor::addLine() {
    const bool inFindings = m_findingsView->hasFocus();
    QTableView* table = inFindings ? m_findingsView : m_linesView;
    const int row = inFindings ? m_findings->addFinding() : m_lines->addLine(LineKind::Labour);
    const QModelIndex first =
        table->model()->index(row, inFindings ? int(FindingsModel::Fault) : int(LinesModel::Kind));
    table->setFocus();
    table->setCurrentIndex(first);
    table->edit(first);
}

void WorkEditor::removeLine() {
    if (m_findingsView->hasFocus())
        m_findings->removeFinding(m_findingsView->currentIndex().row());
    else
        m_lines->removeLine(m_linesView->currentIndex().row());
}

void WorkEditor::repeatFromAbove() {
    if (m_findingsView->hasFocus())
        m_findings->repeatFromAbove(m_findingsView->currentIndex());
    else
        m_lines->repeatFromAbove(m_linesView->currentIndex());
}

void WorkEditor::takeFocus() {
    m_findingsView->setFocus();
    if (!m_findingsView->currentIndex().isValid() && m_findings->rowCount() > 0)
        m_findingsView->setCurrentIndex(m_findings->index(0, 0));
}

void WorkEditor::markEdited() {
    showTotal();
    fitHeights();
    if (m_showing)
        return;
    m_dirty = true;
    if (m_keeper)
        m_keeper->touch();
    Q_EMIT edited();
}

void WorkEditor::showTotal() {
    const core::Money total{m_lines->totalMinor(), m_lines->currency()};
    m_total->setText(tr("Total %1").arg(core::formatMoney(total, m_context.entry.currency)));
}

void WorkEditor::fitHeights() {
    for (QTableView* table : {m_findingsView, m_linesView}) {
        const int rows = qMax(kLeastRows, table->model()->rowCount());
        table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                              rows * table->verticalHeader()->defaultSectionSize() + 2);
    }
}

bool WorkEditor::eventFilter(QObject* watched, QEvent* event) {
    auto* table = qobject_cast<QTableView*>(watched);
    if (!table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    return key->modifiers() == Qt::NoModifier && !m_readOnly && moveToNextCell(table);
}

bool WorkEditor::moveToNextCell(QTableView* table) {
    const QModelIndex current = table->currentIndex();
    const QModelIndex next =
        current.isValid() ? nextEditable(current) : table->model()->index(0, 0);
    if (!next.isValid()) {
        addLine();
        return true;
    }
    table->setCurrentIndex(next);
    table->edit(next);
    return true;
}

QVariantMap WorkEditor::content() const {
    QVariantList removedFindings;
    for (const FindingId& id : m_findings->removed())
        removedFindings.append(id.toString());
    QVariantList removedLines;
    for (const LineId& id : m_lines->removed())
        removedLines.append(id.toString());
    return {{QStringLiteral("findings"), contentOf(m_findings->findings())},
            {QStringLiteral("lines"), contentOf(m_lines->lines())},
            {QStringLiteral("removedFindings"), removedFindings},
            {QStringLiteral("removedLines"), removedLines}};
}

void WorkEditor::applyContent(const QVariantMap& content) {
    // Removing first: the models remember by it what is gone from the file.
    const auto removed = [&](const QString& key, const auto& ids, const auto& remove) {
        const QVariantList texts = content.value(key).toList();
        for (int row = int(ids.size()) - 1; row >= 0; --row) {
            if (texts.contains(ids.at(row)))
                remove(row);
        }
    };
    QStringList findingIds;
    for (const OrderFinding& finding : m_findings->findings())
        findingIds.append(finding.id.toString());
    QStringList lineIds;
    for (const OrderLine& line : m_lines->lines())
        lineIds.append(line.id.toString());
    removed(QStringLiteral("removedFindings"), findingIds,
            [this](int row) { m_findings->removeFinding(row); });
    removed(QStringLiteral("removedLines"), lineIds, [this](int row) { m_lines->removeLine(row); });
    m_findings->replaceFindings(findingsFrom(content.value(QStringLiteral("findings")).toList()));
    m_lines->replaceLines(linesFrom(content.value(QStringLiteral("lines")).toList()));
    m_dirty = true;
    showTotal();
    fitHeights();
}

}  // namespace repairs::ui
