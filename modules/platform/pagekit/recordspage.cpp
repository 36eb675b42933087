#include "pagekit/recordspage.h"

#include "pagekit/cardscroll.h"
#include "pagekit/listlayout.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "pagekit/recordcard.h"
#include "pagekit/recordform.h"

#include "identity/session.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pagekit {

RecordsPage::RecordsPage(AppContext& context, Contents contents, QWidget* parent)
    : Page(context, parent),
      m_contents(std::move(contents)),
      m_stack(new QStackedWidget(this)),
      m_list(new widgets::ListPage(std::move(m_contents.source), context.entry, m_stack)),
      m_card(m_contents.makeCard(m_stack)) {
    m_list->setDetail(scrolled(m_card, m_stack));
    keepListLayout(*m_list, context, m_contents.name);
    m_stack->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &widgets::ListPage::newRequested, this, &RecordsPage::startNew);
    connect(m_list, &widgets::ListPage::opened, this, &RecordsPage::startEdit);
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this](const core::RowId& id) {
        m_card->show(id);
        Q_EMIT commandsChanged();
    });
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, m_list,
            [this] { m_list->refresh(); });
}

void RecordsPage::open(const QVariantMap& arguments) {
    if (arguments.value(QStringLiteral("new")).toBool()) {
        startNew();
        return;
    }
    if (arguments.contains(QStringLiteral("filter"))) {
        showList();
        m_list->setFilter(arguments.value(QStringLiteral("filter")).toString());
    }
}

void RecordsPage::openRecord(const core::RowId& id) {
    showList();
    m_list->showRecord(id);
    m_card->show(id);
}

bool RecordsPage::back() {
    if (!isFormShown())
        return m_list->back();
    showList();
    return true;
}

std::optional<CommandState> RecordsPage::stateOf(const QString& commandId) const {
    const auto withRight = [this](const QString& right, bool possible, const QString& refusal) {
        if (!context().session.actor().may(right))
            return CommandState{false, tr("You do not have the right for this.")};
        return CommandState{possible, possible ? QString() : refusal};
    };
    const bool chosen = !isFormShown() && !m_list->currentId().isNil();
    if (commandId == QLatin1String(commands::kNew))
        return withRight(m_contents.editRight, true, {});
    if (commandId == QLatin1String(commands::kEdit))
        return withRight(m_contents.editRight, chosen, tr("Choose a line of the list first."));
    if (commandId == QLatin1String(commands::kDelete))
        return withRight(m_contents.removeRight, chosen, tr("Choose a line of the list first."));
    if (commandId == QLatin1String(commands::kSave) ||
        commandId == QLatin1String(commands::kSaveAndClose))
        return CommandState{isFormShown(), tr("Nothing is being changed.")};
    if (commandId == QLatin1String(commands::kFilter) ||
        commandId == QLatin1String(commands::kRefresh) ||
        commandId == QLatin1String(commands::kNextPane) ||
        commandId == QLatin1String(commands::kPreviousPane))
        return CommandState{!isFormShown(), tr("Leave the form first.")};
    return std::nullopt;
}

void RecordsPage::run(const QString& commandId) {
    if (commandId == QLatin1String(commands::kNew))
        startNew();
    else if (commandId == QLatin1String(commands::kEdit))
        startEdit(m_list->currentId());
    else if (commandId == QLatin1String(commands::kDelete))
        removeCurrent();
    else if (commandId == QLatin1String(commands::kSave) ||
             commandId == QLatin1String(commands::kSaveAndClose))
        form().save();
    else if (commandId == QLatin1String(commands::kFilter))
        m_list->focusSearch();
    else if (commandId == QLatin1String(commands::kRefresh))
        m_list->refresh();
    else if (commandId == QLatin1String(commands::kNextPane))
        m_list->nextPane(true);
    else if (commandId == QLatin1String(commands::kPreviousPane))
        m_list->nextPane(false);
}

QVariantMap RecordsPage::state() const {
    return {{QStringLiteral("list"), m_list->state()}, {QStringLiteral("form"), isFormShown()}};
}

void RecordsPage::restore(const QVariantMap& state) {
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
    if (state.value(QStringLiteral("form")).toBool())
        startNew();
}

void RecordsPage::takeFocus() {
    if (isFormShown())
        m_form->takeFocus();
    else
        m_list->focusList();
}

bool RecordsPage::isFormShown() const {
    return m_form && m_stack->currentWidget() == m_form;
}

void RecordsPage::showList() {
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
    Q_EMIT commandsChanged();
}

void RecordsPage::startNew() {
    form().startNew(QString(), {});
    m_stack->setCurrentWidget(m_form);
    m_form->takeFocus();
    Q_EMIT commandsChanged();
}

void RecordsPage::startEdit(const core::RowId& id) {
    if (id.isNil() || !context().session.actor().may(m_contents.editRight))
        return;
    form().startEdit(id);
    m_stack->setCurrentWidget(m_form);
    m_form->takeFocus();
    Q_EMIT commandsChanged();
}

void RecordsPage::removeCurrent() {
    const core::RowId id = m_list->currentId();
    const storage::Actor actor = context().session.actor();
    auto removed = context().database.write(
        actor, [remove = m_contents.remove, id](storage::WriteTx& tx) { return remove(tx, id); });
    withResult(this, context().presenter, removed, [this, id, actor] {
        context().presenter.showUndo(m_contents.removedSentence, [this, id, actor] {
            auto restored = context().database.write(
                actor, [restore = m_contents.restore, id](storage::WriteTx& tx) {
                    return restore(tx, id);
                });
            withResult(context().presenter.receiver(), context().presenter, restored, [] {});
        });
    });
}

RecordForm& RecordsPage::form() {
    if (m_form)
        return *m_form;
    m_form = m_contents.makeForm(m_stack);
    m_stack->addWidget(m_form);
    connect(m_form, &RecordForm::saved, this, [this](const core::RowId& id, const QString& title) {
        openRecord(id);
        context().presenter.showDone(tr("%1 is saved.").arg(title));
    });
    connect(m_form, &RecordForm::cancelled, this, &RecordsPage::showList);
    connect(m_form, &RecordForm::otherWanted, this, &RecordsPage::openRecord);
    return *m_form;
}

}  // namespace pagekit
