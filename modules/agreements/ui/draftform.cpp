#include "agreements/ui/draftform.h"

#include "agreements/ui/draftpane.h"
#include "agreements/ui/draftsubject.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "storage/draftstore.h"

#include <QCborValue>
#include <QVBoxLayout>

namespace agreements::ui {

namespace commands = pagekit::commands;

DraftForm::DraftForm(pagekit::AppContext& context, QWidget* parent)
    : RecordForm(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

/// What was typed before and not saved says by which template.
void DraftForm::startNew(const QString& /*typed*/, const core::RowId& /*within*/) {
    hidePane();
    const auto kept =
        storage::DraftStore(m_context.database)
            .load(m_context.session.actor(), QStringLiteral("agreement"), QStringLiteral("new"));
    pagekit::withResult(
        this, m_context.presenter, kept, [this](const std::optional<storage::Draft>& draft) {
            if (!draft) {
                begin({}, {}, false);
                return;
            }
            const QVariantMap typed = QCborValue::fromCbor(draft->content).toVariant().toMap();
            begin(typed.value(QStringLiteral("template")).toString(), {}, true);
        });
}

void DraftForm::begin(const QString& key, const QVariantMap& typed, bool isKept) {
    const int asked = ++m_opening;
    const auto read = m_context.database.read(
        [key](storage::Connection& connection) { return newSubject(connection, key); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, asked, typed, isKept](const DraftSubject& subject) {
                            if (asked != m_opening)
                                return;
                            show(subject);
                            if (isKept)
                                m_pane->offerKept();
                            else
                                m_pane->carryOver(typed);
                        });
}

void DraftForm::startEdit(const core::RowId& id) {
    hidePane();
    const int asked = ++m_opening;
    const auto read = m_context.database.read(
        [id](storage::Connection& connection) { return subjectOf(connection, AgreementId(id)); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, asked](const DraftSubject& subject) {
                            if (asked != m_opening)
                                return;
                            show(subject);
                            m_pane->offerKept();
                        });
}

/// Until the other draft is read, this one must not be taken for it.
void DraftForm::hidePane() {
    if (m_pane)
        m_pane->hide();
}

void DraftForm::show(DraftSubject subject) {
    if (m_pane)
        m_pane->deleteLater();
    m_pane = new DraftPane(m_context, std::move(subject), this);
    m_layout->addWidget(m_pane);
    connect(m_pane, &DraftPane::saved, this, &DraftForm::saved);
    connect(m_pane, &DraftPane::cancelled, this, &DraftForm::cancelled);
    connect(m_pane, &DraftPane::openPointsChanged, this, &DraftForm::commandsChanged);
    connect(m_pane, &DraftPane::templateChosen, this, [this](const QString& key) {
        m_wantsFocus = true;
        begin(key, m_pane->typedFields(), false);
    });
    if (std::exchange(m_wantsFocus, false))
        m_pane->takeFocus();
    Q_EMIT commandsChanged();
}

void DraftForm::save() {
    if (m_pane)
        m_pane->save();
}

void DraftForm::takeFocus() {
    m_wantsFocus = true;
    if (m_pane)
        m_pane->takeFocus();
}

std::optional<pagekit::CommandState> DraftForm::stateOf(const QString& commandId) const {
    const bool isOpen = commandId == QLatin1String(commands::kNextPane);
    const bool isMine = isOpen || commandId == QLatin1String(commands::kSave) ||
                        commandId == QLatin1String(commands::kSaveAndClose) ||
                        commandId == QLatin1String(commands::kNextStatus) ||
                        commandId == QLatin1String(commands::kPrint);
    if (!isMine)
        return std::nullopt;
    if (!m_pane)
        return pagekit::CommandState{false, tr("The form is being opened.")};
    if (isOpen && !m_pane->hasOpenPoints())
        return pagekit::CommandState{false, tr("Nothing is open any more.")};
    return pagekit::CommandState{true, {}};
}

void DraftForm::run(const QString& commandId) {
    if (!m_pane)
        return;
    if (commandId == QLatin1String(commands::kNextPane))
        m_pane->goToOpenPoint();
    else if (commandId == QLatin1String(commands::kNextStatus))
        m_pane->saveAndSend();
    else if (commandId == QLatin1String(commands::kPrint))
        m_pane->preview();
    else if (stateOf(commandId))
        m_pane->save();
}

}  // namespace agreements::ui
