#include "agreements/ui/agreementspage.h"

#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/ui/agreementbatch.h"
#include "agreements/ui/agreementcardview.h"
#include "agreements/ui/agreementlistsource.h"
#include "agreements/ui/agreementprinting.h"
#include "agreements/ui/draftform.h"

#include "identity/session.h"
#include "modulekit/centresettings.h"
#include "pagekit/listlayout.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"
#include "widgets/tableview.h"

#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

namespace commands = pagekit::commands;

bool isAgreementListCommand(const QString& id) {
    return id == QLatin1String(commands::kFilter) || id == QLatin1String(commands::kRefresh) ||
           id == QLatin1String(commands::kNextPane) || id == QLatin1String(commands::kPreviousPane);
}

/// "agreements.link" is the button "linkButton" of the card; empty for other commands.
QString stepOf(const QString& commandId) {
    const QString prefix = QStringLiteral("agreements.");
    return commandId.startsWith(prefix) ? commandId.mid(prefix.size()) + QStringLiteral("Button")
                                        : QString();
}

}  // namespace

AgreementsPage::AgreementsPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_warningDays(std::make_shared<int>(agreementExpiringDays().fallback.toInt())),
      m_stack(new QStackedWidget(this)),
      m_list(new widgets::ListPage(agreementRows(context, m_warningDays), context.entry, m_stack)) {
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_card = new AgreementCardView(context, scroll);
    scroll->setWidget(m_card);
    fillList();
    m_list->setDetail(scroll);
    connect(m_list->addButton(tr("Save as PDF…"), QStringLiteral("files"),
                              QStringLiteral("batchButton")),
            &QPushButton::clicked, this, &AgreementsPage::saveSelected);
    pagekit::keepListLayout(*m_list, context, QStringLiteral("agreements.agreements"));
    m_stack->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &widgets::ListPage::newRequested, this, &AgreementsPage::startNew);
    connect(m_list, &widgets::ListPage::opened, this, &AgreementsPage::openFully);
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this](const core::RowId& id) {
        m_card->show(id);
        Q_EMIT commandsChanged();
    });
    connect(m_card, &AgreementCardView::stepsChanged, this, &Page::commandsChanged);
    connect(m_card, &AgreementCardView::openWanted, this, &AgreementsPage::openRecord);
    connect(m_card, &AgreementCardView::drafted, this, [this](const AgreementId& id) {
        openRecord(id.row());
        edit(id.row());
    });
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this, [this] {
        m_list->refresh();
        m_card->show(m_list->currentId());
        readWarningDays();
    });
    readWarningDays();
}

void AgreementsPage::fillList() {
    m_list->setTitle(tr("Agreements"));
    m_list->setSearchHint(tr("Number, title, template, party"));
    m_list->addFilter(QStringLiteral("all"), tr("All"));
    m_list->addFilter(QStringLiteral("drafting"), tr("Drafts"));
    m_list->addFilter(QStringLiteral("waiting"), tr("Waiting"));
    m_list->addFilter(QStringLiteral("in_force"), tr("In force"));
    m_list->addFilter(QStringLiteral("expiring"), tr("Expiring"));
    m_list->addFilter(QStringLiteral("expired"), tr("Expired"));
    m_list->addFilter(QStringLiteral("ended"), tr("Ended"));
    m_list->addFilter(QStringLiteral("trash"), tr("Trash"));
    m_list->setSort(QStringLiteral("updated"), true);
    m_list->setPrimary(tr("New agreement"));
    m_list->setNothingYet(
        tr("What you agree with customers and makers stands here. Signed agreements decide who "
           "pays for a repair and what is due when."),
        {tr("New agreement"), [this] { startNew(); }});
    if (!context().session.may(draftAgreementsRight()))
        m_list->setPrimaryRefusal(tr("You do not have the right to draft agreements."));
}

void AgreementsPage::readWarningDays() {
    const auto read =
        context().database.read([centre = context().session.actor().centre](
                                    storage::Connection& connection) -> core::Result<int> {
            CORE_ASSIGN(const QVariant days,
                        modulekit::readSetting(connection, agreementExpiringDays(), centre));
            return days.toInt();
        });
    pagekit::withResult(this, context().presenter, read, [this](int days) {
        if (*m_warningDays == days)
            return;
        *m_warningDays = days;
        m_list->refresh();
    });
}

void AgreementsPage::open(const QVariantMap& arguments) {
    if (arguments.value(QStringLiteral("new")).toBool()) {
        startNew();
        return;
    }
    if (arguments.contains(QStringLiteral("filter"))) {
        showList();
        m_list->setFilter(arguments.value(QStringLiteral("filter")).toString());
    }
}

void AgreementsPage::openRecord(const core::RowId& id) {
    showList();
    m_list->showRecord(id);
    m_card->show(id);
}

bool AgreementsPage::back() {
    if (!isFormShown())
        return m_list->back();
    showList();
    return true;
}

std::optional<pagekit::CommandState> AgreementsPage::stateOf(const QString& commandId) const {
    if (isFormShown())
        return formState(commandId);
    if (commandId == QLatin1String(commands::kNew)) {
        const bool may = context().session.may(draftAgreementsRight());
        return pagekit::CommandState{
            may, may ? QString() : tr("You do not have the right to draft agreements.")};
    }
    if (isAgreementListCommand(commandId))
        return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(commands::kNextStatus))
        return pagekit::CommandState{m_card->hasNextStep(), tr("There is no next step for you.")};
    if (commandId == QLatin1String(commands::kPrint))
        return m_card->stateOfStep(QStringLiteral("printButton"));
    if (commandId == QLatin1String(commands::kPrintChoose))
        return pagekit::CommandState{!m_list->table().selectedIds().isEmpty(),
                                     tr("Choose lines of the list first.")};
    if (commandId == QLatin1String(commands::kDelete) ||
        commandId == QLatin1String(commands::kEdit)) {
        if (!context().session.may(draftAgreementsRight()))
            return pagekit::CommandState{false,
                                         tr("You do not have the right to draft agreements.")};
        return pagekit::CommandState{m_card->isDraft(), tr("Choose a draft first.")};
    }
    if (const QString step = stepOf(commandId); !step.isEmpty())
        return m_card->stateOfStep(step);
    return std::nullopt;
}

std::optional<pagekit::CommandState> AgreementsPage::formState(const QString& commandId) const {
    if (const auto state = m_form->stateOf(commandId))
        return state;
    if (isAgreementListCommand(commandId))
        return pagekit::CommandState{false, tr("Leave the form first.")};
    return std::nullopt;
}

void AgreementsPage::run(const QString& commandId) {
    if (isFormShown())
        m_form->run(commandId);
    else if (commandId == QLatin1String(commands::kNew))
        startNew();
    else if (commandId == QLatin1String(commands::kNextStatus))
        m_card->runNextStep();
    else if (commandId == QLatin1String(commands::kPrint))
        m_card->runStep(QStringLiteral("printButton"));
    else if (commandId == QLatin1String(commands::kPrintChoose))
        saveSelected();
    else if (commandId == QLatin1String(commands::kEdit))
        edit(m_card->shown().row());
    else if (commandId == QLatin1String(commands::kDelete))
        removeShown();
    else if (!runOnList(commandId))
        m_card->runStep(stepOf(commandId));
}

bool AgreementsPage::runOnList(const QString& commandId) {
    if (commandId == QLatin1String(commands::kFilter))
        m_list->focusSearch();
    else if (commandId == QLatin1String(commands::kRefresh))
        m_list->refresh();
    else if (commandId == QLatin1String(commands::kNextPane))
        m_list->nextPane(true);
    else if (commandId == QLatin1String(commands::kPreviousPane))
        m_list->nextPane(false);
    else
        return false;
    return true;
}

QVariantMap AgreementsPage::state() const {
    return {{QStringLiteral("list"), m_list->state()}, {QStringLiteral("form"), isFormShown()}};
}

void AgreementsPage::restore(const QVariantMap& state) {
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
    if (state.value(QStringLiteral("form")).toBool())
        startNew();
}

void AgreementsPage::takeFocus() {
    if (isFormShown())
        m_form->takeFocus();
    else
        m_list->focusList();
}

bool AgreementsPage::isFormShown() const {
    return m_form && m_stack->currentWidget() == m_form;
}

void AgreementsPage::showList() {
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
    Q_EMIT commandsChanged();
}

void AgreementsPage::startNew() {
    if (!context().session.may(draftAgreementsRight()))
        return;
    form().startNew(QString(), {});
    showForm();
}

void AgreementsPage::edit(const core::RowId& id) {
    if (id.isNil() || !context().session.may(draftAgreementsRight()))
        return;
    form().startEdit(id);
    showForm();
}

/// A draft to be changed; what is no draft any more as it is printed.
void AgreementsPage::openFully(const core::RowId& id) {
    const bool isDraft = m_card->isDraft() && m_card->shown().row() == id;
    if (isDraft && context().session.may(draftAgreementsRight()))
        edit(id);
    else if (!id.isNil())
        printAgreement(context(), this, AgreementId(id));
}

void AgreementsPage::saveSelected() {
    QList<AgreementId> agreements;
    for (const core::RowId& id : m_list->table().selectedIds())
        agreements.append(AgreementId(id));
    if (agreements.isEmpty())
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the selected agreements as one PDF"),
                                                tr("agreements") + QStringLiteral(".pdf"),
                                                QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    (new AgreementBatch(context(), agreements, path, this))->start();
}

void AgreementsPage::removeShown() {
    if (!m_card->isDraft())
        return;
    const AgreementId id = m_card->shown();
    const storage::Actor actor = context().session.actor();
    const auto removed =
        context().database.write(actor, [id](storage::WriteTx& tx) { return removeDraft(tx, id); });
    pagekit::withResult(this, context().presenter, removed, [this, id, actor] {
        context().presenter.showUndo(tr("The draft is in the trash."), [this, id, actor] {
            const auto restored = context().database.write(
                actor, [id](storage::WriteTx& tx) { return restoreDraft(tx, id); });
            pagekit::withResult(context().presenter.receiver(), context().presenter, restored,
                                [] {});
        });
    });
}

void AgreementsPage::showForm() {
    m_stack->setCurrentWidget(m_form);
    m_form->takeFocus();
    Q_EMIT commandsChanged();
}

DraftForm& AgreementsPage::form() {
    if (m_form)
        return *m_form;
    m_form = new DraftForm(context(), m_stack);
    m_stack->addWidget(m_form);
    connect(m_form, &DraftForm::commandsChanged, this, &Page::commandsChanged);
    connect(m_form, &DraftForm::saved, this, [this](const core::RowId& id, const QString& title) {
        openRecord(id);
        context().presenter.showDone(tr("%1 is saved.").arg(title));
    });
    connect(m_form, &DraftForm::cancelled, this, &AgreementsPage::showList);
    connect(m_form, &DraftForm::otherWanted, this, &AgreementsPage::openRecord);
    return *m_form;
}

}  // namespace agreements::ui
