#include "insight/ui/importpage.h"

#include "insight/domain/importtarget.h"
#include "insight/ui/earlierimports.h"
#include "insight/ui/importchooser.h"
#include "insight/ui/importcolumns.h"
#include "insight/ui/importjobs.h"
#include "insight/ui/importoutcome.h"
#include "insight/ui/runpanel.h"

#include "pagekit/appcontext.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/card.h"
#include "widgets/entrycontext.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace insight::ui {
namespace {

using Level = widgets::MessageBar::Level;

const QString kPathKey = QStringLiteral("path");
const QString kTargetKey = QStringLiteral("target");
const QString kCheckKey = QStringLiteral("check");
const QString kColumnsKey = QStringLiteral("columns");
const QString kDateOrderKey = QStringLiteral("date_order");

/// The only file that is dragged; empty for anything else.
QString draggedFile(const QMimeData& content) {
    const QList<QUrl> urls = content.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString obstacleText(const storage::Finding& obstacle) {
    return QStringLiteral("%1 %2: %3").arg(obstacle.table, obstacle.id, obstacle.what);
}

}  // namespace

ImportPage::ImportPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stepLabel(new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Secondary, this)),
      m_message(new widgets::MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_columns(new ImportColumns(this)),
      m_runPanel(new RunPanel(context.entry.formats(), this)),
      m_outcome(new ImportOutcome(context.entry.formats(), this)),
      m_jobs(new ImportJobs(context, this)) {
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    build();
    connectSteps();
    show(Step::Choose);
    m_earlier->load();
}

ImportPage::~ImportPage() {
    if (!m_jobs->isWriting())
        m_runPanel->cancel();
}

void ImportPage::build() {
    m_message->hide();
    m_stepLabel->setObjectName(QStringLiteral("stepLabel"));
    auto* title = new widgets::TextLabel(tr("Import"), widgets::TextRole::PageTitle,
                                         widgets::Ink::Text, this);
    auto* runHost = new QWidget(this);
    auto* runLayout = new QVBoxLayout(runHost);
    runLayout->setContentsMargins(0, 0, 0, 0);
    runLayout->addWidget(m_runPanel);
    runLayout->addStretch(1);
    m_stack->addWidget(buildStart());
    m_stack->addWidget(m_columns);
    m_stack->addWidget(runHost);
    m_stack->addWidget(m_outcome);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                                widgets::size::kStep6);
    content->setSpacing(widgets::size::kStep2);
    content->addWidget(title);
    content->addWidget(m_stepLabel);
    content->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addLayout(content, 1);
}

QWidget* ImportPage::buildStart() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* start = new QWidget(scroll);
    auto* importCard = new widgets::Card(tr("Import a file"), start);
    m_chooser = new ImportChooser(importCard);
    importCard->body()->addWidget(m_chooser);
    auto* earlierCard = new widgets::Card(tr("Earlier imports"), start);
    m_earlier = new EarlierImports(context(), earlierCard);
    earlierCard->body()->addWidget(m_earlier);
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep4);
    column->addWidget(importCard);
    column->addWidget(earlierCard);
    column->addStretch(1);
    scroll->setWidget(start);
    return scroll;
}

void ImportPage::connectSteps() {
    connect(m_chooser, &ImportChooser::chosen, this, [this] {
        m_checkAtOnce = false;
        look(m_chooser->path(), m_chooser->target(), {});
    });
    connect(m_columns, &ImportColumns::wishChanged, this,
            [this](const QString& target, const tabular::TableWish& wish) {
                look(m_path, target, wish);
            });
    connect(m_columns, &ImportColumns::checkWanted, this, &ImportPage::check);
    connect(m_columns, &ImportColumns::backWanted, this, &ImportPage::back);
    connect(m_outcome, &ImportOutcome::importWanted, this, &ImportPage::import);
    connect(m_outcome, &ImportOutcome::backWanted, this, &ImportPage::back);
    connect(m_outcome, &ImportOutcome::undoWanted, this,
            [this] { undo(m_outcome->batch(), fileName()); });
    connect(m_outcome, &ImportOutcome::anotherWanted, this, &ImportPage::back);
    connect(m_earlier, &EarlierImports::undoWanted, this, &ImportPage::undo);
    connect(m_jobs, &ImportJobs::writingChanged, m_earlier, &EarlierImports::setBusy);
    connect(m_jobs, &ImportJobs::checked, this, &ImportPage::showChecked);
    connect(m_jobs, &ImportJobs::imported, this, &ImportPage::showImported);
    connect(m_jobs, &ImportJobs::undone, this, &ImportPage::showUndone);
}

void ImportPage::show(Step step) {
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    switch (step) {
    case Step::Choose:
        m_stepLabel->setText(tr("Step 1 of 4: choose a file"));
        break;
    case Step::Columns:
        m_stepLabel->setText(tr("Step 2 of 4: say what the columns become"));
        break;
    case Step::Run:
        m_stepLabel->setText(tr("Please wait, or go on with something else meanwhile"));
        break;
    case Step::Outcome:
        m_stepLabel->setText(m_outcome->isDryRun() ? tr("Step 3 of 4: see what would happen")
                                                   : tr("Step 4 of 4: imported"));
        break;
    }
    takeFocus();
    Q_EMIT commandsChanged();
}

void ImportPage::takeFocus() {
    switch (m_step) {
    case Step::Choose:
        m_chooser->takeFocus();
        break;
    case Step::Columns:
        m_columns->takeFocus();
        break;
    case Step::Run:
        m_runPanel->takeFocus();
        break;
    case Step::Outcome:
        m_outcome->takeFocus();
        break;
    }
}

QString ImportPage::fileName() const {
    return QFileInfo(m_path).fileName();
}

ImportRequest ImportPage::request() const {
    return {m_path, m_wish, m_columns->mapping().target, m_columns->mapping()};
}

void ImportPage::open(const QVariantMap& arguments) {
    const QString path = arguments.value(kPathKey).toString();
    if (path.isEmpty() || m_step == Step::Run)
        return;
    m_checkAtOnce = arguments.value(kCheckKey).toBool();
    look(path, arguments.value(kTargetKey).toString(), {});
}

bool ImportPage::back() {
    if (m_step == Step::Choose || m_step == Step::Run)
        return false;
    m_message->dismiss();
    const bool toColumns = m_step == Step::Outcome && m_outcome->isDryRun();
    if (!toColumns)
        ++m_look;
    show(toColumns ? Step::Columns : Step::Choose);
    return true;
}

std::optional<pagekit::CommandState> ImportPage::stateOf(const QString& commandId) const {
    if (commandId == QLatin1String(pagekit::commands::kRefresh))
        return pagekit::CommandState{m_step == Step::Choose || m_step == Step::Columns,
                                     tr("There is nothing to read again here.")};
    return std::nullopt;
}

void ImportPage::run(const QString& commandId) {
    if (commandId != QLatin1String(pagekit::commands::kRefresh))
        return;
    if (m_step == Step::Columns)
        look(m_path, m_target, m_wish);
    else
        m_earlier->load();
}

QVariantMap ImportPage::state() const {
    QVariantMap state{{kPathKey, m_step == Step::Choose ? m_chooser->path() : m_path},
                      {kTargetKey, m_chooser->target()}};
    if (m_step != Step::Columns && !(m_step == Step::Outcome && m_outcome->isDryRun()))
        return state;
    const ImportMapping& mapping = m_columns->mapping();
    state.insert(kTargetKey, mapping.target);
    state.insert(kColumnsKey, columnsAsJson(mapping));
    state.insert(kDateOrderKey, dateOrderCode(mapping.dateOrder));
    state.insert(kCheckKey, m_step == Step::Outcome);
    return state;
}

void ImportPage::restore(const QVariantMap& state) {
    const QString path = state.value(kPathKey).toString();
    const QString target = state.value(kTargetKey).toString();
    m_chooser->setPath(path);
    m_chooser->setTarget(target);
    if (!state.contains(kColumnsKey))
        return;
    m_restored = ImportMapping{target, columnsFromJson(state.value(kColumnsKey).toString()),
                               dateOrderFromCode(state.value(kDateOrderKey).toString())};
    m_checkAtOnce = state.value(kCheckKey).toBool();
    look(path, target, {});
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (m_step != Step::Run && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    const QString path = draggedFile(*event->mimeData());
    if (m_step == Step::Run || path.isEmpty())
        return;
    event->acceptProposedAction();
    m_checkAtOnce = false;
    look(path, m_step == Step::Choose ? m_chooser->target() : QString(), {});
}

void ImportPage::look(const QString& path, const QString& target, const tabular::TableWish& wish) {
    m_message->dismiss();
    const int asked = ++m_look;
    m_chooser->setPath(path);
    auto read = context().database.read([path, wish, target](storage::Connection& connection) {
        return previewImport(connection, path, wish, target);
    });
    pagekit::onAnswer(this, read,
                      [this, asked, path, wish](const core::Result<ImportPreview>& preview) {
                          if (asked != m_look || m_step == Step::Run)
                              return;
                          if (!preview) {
                              m_restored.reset();
                              m_checkAtOnce = false;
                              showError(preview.error());
                              return;
                          }
                          m_path = path;
                          m_wish = wish;
                          m_target = preview->mapping.target;
                          showPreview(*preview);
                      });
}

void ImportPage::showPreview(const ImportPreview& preview) {
    m_columns->show(fileName(), preview);
    if (m_restored)
        m_columns->setMapping(*m_restored);
    m_restored.reset();
    if (m_step != Step::Columns)
        show(Step::Columns);
    if (preview.csv && !preview.csv->isCertain)
        m_message->show(Level::Warning,
                        tr("The encoding is a guess. Look whether the first rows read well, and "
                           "choose another one if they do not."));
    if (m_checkAtOnce) {
        m_checkAtOnce = false;
        check();
    }
}

void ImportPage::check() {
    m_message->dismiss();
    const auto ticket = m_runPanel->start(tr("Checking %1…").arg(fileName()));
    show(Step::Run);
    m_jobs->check(request(), ticket);
}

void ImportPage::showChecked(const core::Result<ImportResult>& result) {
    m_runPanel->stop();
    if (!result) {
        show(Step::Columns);
        showError(result.error());
        return;
    }
    m_outcome->showDryRun(fileName(), *result);
    show(Step::Outcome);
}

void ImportPage::import() {
    m_message->dismiss();
    const auto ticket = m_runPanel->start(tr("Importing %1…").arg(fileName()));
    show(Step::Run);
    m_jobs->import(request(), ticket);
}

void ImportPage::showImported(const core::Result<ImportResult>& result) {
    m_runPanel->stop();
    if (!result) {
        show(Step::Outcome);
        showError(result.error());
        return;
    }
    m_outcome->showImported(fileName(), *result);
    m_chooser->setPath({});
    show(Step::Outcome);
    if (result->imported > 0)
        m_message->show(Level::Success,
                        tr("%n record(s) were imported.", nullptr, int(result->imported)));
}

void ImportPage::undo(const core::RowId& batch, const QString& fileName) {
    pagekit::Presenter& presenter = context().presenter;
    if (!presenter.confirm(
            this,
            tr("Undo the import of %1? What it made goes to the trash, what it changed becomes as "
               "it was before.")
                .arg(fileName),
            tr("Undo the import")))
        return;
    m_message->dismiss();
    m_runPanel->start(tr("Undoing the import of %1…").arg(fileName), false);
    show(Step::Run);
    m_jobs->undo(batch);
}

void ImportPage::showUndone(const core::Result<storage::ImportUndo>& result,
                            const QList<storage::Finding>& obstacles) {
    m_runPanel->stop();
    show(Step::Choose);
    if (result) {
        m_message->show(Level::Success, tr("The import was undone: %n record(s) are in the trash.",
                                           nullptr, int(result->removed)));
        return;
    }
    if (obstacles.isEmpty()) {
        showError(result.error());
        return;
    }
    QStringList lines;
    for (const storage::Finding& obstacle : obstacles)
        lines.append(obstacleText(obstacle));
    m_message->show(
        Level::Error, tr("%1 The first of them: %2").arg(result.error().message, lines.first()),
        {{tr("Copy all"), [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); }}});
}

void ImportPage::showError(const core::Error& error) {
    const bool isCancelled = error.code == QLatin1String("import/cancelled");
    m_message->show(isCancelled ? Level::Info : Level::Error, error.message);
}

}  // namespace insight::ui
