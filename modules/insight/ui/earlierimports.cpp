#include "insight/ui/earlierimports.h"

#include "insight/data/insighttables.h"
#include "insight/domain/importtarget.h"
#include "insight/ui/texttable.h"

#include "identity/userrecords.h"
#include "pagekit/appcontext.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace insight::ui {
namespace {

constexpr int kShownBatchRows = 6;

}  // namespace

EarlierImports::EarlierImports(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_table(new TextTable(this)),
      m_view(makeTextTable(m_table, QStringLiteral("batchesTable"), tr("Earlier imports"), this)),
      m_nothing(new widgets::TextLabel(tr("No file has been imported yet."),
                                       widgets::TextRole::Body, widgets::Ink::Secondary, this)),
      m_undo(new QPushButton(tr("&Undo the selected import…"), this)) {
    m_undo->setObjectName(QStringLiteral("undoBatchButton"));
    m_view->setMinimumHeight(widgets::currentTheme().headerHeight() +
                             kShownBatchRows * widgets::currentTheme().rowHeight());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EarlierImports::showButton);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const ImportBatch batch = m_batches.value(m_view->currentIndex().row());
        if (!batch.id.isNil())
            Q_EMIT undoWanted(batch.id, batch.fileName);
    });
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.touches(importBatchTable()))
                    load();
            });
    show({});
}

core::Result<EarlierImports::Read> EarlierImports::readBatches(storage::Connection& connection) {
    Read read;
    CORE_ASSIGN(read.batches, listImportBatches(connection));
    CORE_ASSIGN(const auto users, identity::listUsers(connection));
    for (const identity::User& user : users)
        read.names.insert(user.id.row(), user.name);
    return read;
}

void EarlierImports::load() {
    pagekit::withResult(this, m_context.presenter, m_context.database.read(&readBatches),
                        [this](const Read& read) { show(read); });
}

void EarlierImports::show(const Read& read) {
    m_batches = read.batches;
    const core::Formats formats = m_context.entry.formats();
    const auto when = [&](core::Instant instant) {
        return formats.dateTime(instant, m_context.entry.zone);
    };
    QList<QStringList> rows;
    for (const ImportBatch& batch : m_batches)
        rows.append({when(batch.madeAt), batch.fileName, importTargetTitle(batch.target),
                     formats.number(batch.read), formats.number(batch.imported),
                     formats.number(batch.rejected), read.names.value(batch.madeBy),
                     batch.undoneAt ? tr("Undone %1").arg(when(*batch.undoneAt)) : QString()});
    m_table->setContents({tr("When"), tr("File"), tr("Contents"), tr("Read"), tr("Imported"),
                          tr("Not accepted"), tr("By"), tr("State")},
                         rows, {3, 4, 5});
    fitTextTable(m_view);
    m_view->setVisible(!rows.isEmpty());
    m_undo->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    if (!rows.isEmpty())
        m_view->selectRow(0);
    showButton();
}

void EarlierImports::setBusy(bool busy) {
    m_busy = busy;
    showButton();
}

void EarlierImports::showButton() {
    const ImportBatch batch = m_batches.value(m_view->currentIndex().row());
    m_undo->setEnabled(!m_busy && !batch.id.isNil() && !batch.undoneAt);
}

}  // namespace insight::ui
