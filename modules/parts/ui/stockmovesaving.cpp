// What becomes of what was typed into a stock entry: checked, allowed where there is too little,
// and written.

#include "parts/domain/stockrights.h"
#include "parts/ui/stockfigures.h"
#include "parts/ui/stockmovedialog.h"

#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/formpane.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/quantityedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"

#include <QHash>

namespace parts::ui {

QList<core::FieldProblem> StockMoveDialog::problems() const {
    QList<core::FieldProblem> problems;
    if (place().part.isNil())
        problems.append({QStringLiteral("part"), tr("Choose a part."), {}});
    if (place().bin.isNil())
        problems.append({QStringLiteral("bin"), tr("Choose a bin."), {}});
    if (m_task == MoveTask::Transfer && m_to->isBlank())
        problems.append({QStringLiteral("to"), tr("Choose the bin it goes into."), {}});
    const bool isPiece = m_found && m_found->part.tracking == Tracking::Serial;
    if (!m_quantity->value() && (!isPiece || m_task == MoveTask::Count))
        problems.append({QStringLiteral("qty"), tr("Enter how much it is."), {}});
    return problems;
}

MoveEntry StockMoveDialog::entry() const {
    MoveEntry entry;
    entry.task = m_task;
    MoveDraft& draft = entry.draft;
    draft.place = place();
    const bool isPiece = m_found && m_found->part.tracking == Tracking::Serial;
    draft.qtyMilli = isPiece && m_task != MoveTask::Count
                         ? 1000
                         : m_quantity->value().value_or(core::Quantity()).milli;
    if (isPiece)
        draft.serial = m_serial->value();
    if (!m_found || m_found->part.tracking != Tracking::Lot)
        draft.place.lot.clear();
    draft.happenedAt = m_happened->value();
    draft.reason = m_reason->value();
    draft.document.number = m_document->value();
    entry.to = BinId(core::RowId::fromString(m_to->value().toString()).value_or(core::RowId()));
    const core::Currency currency = m_found ? m_found->lastCost.currency : m_context.entry.currency;
    entry.unitCost = {0, currency};
    if (draft.place.owner == StockOwner::Own)
        entry.unitCost = m_cost->value().value_or(entry.unitCost);
    entry.shortage.isAllowed = m_isShort && m_allow->value();
    return entry;
}

void StockMoveDialog::save() {
    if (m_isWriting)
        return;
    if (const auto wrong = problems(); !wrong.isEmpty()) {
        m_pane->showProblems(wrong);
        return;
    }
    m_pane->form().clearProblems();
    const MoveEntry made = entry();
    if (m_task == MoveTask::Scrap)
        m_second.ask(this, approveScrapRight(), [this, made](const identity::Approval& approval) {
            MoveEntry approved = made;
            approved.approval = approval;
            write(approved);
        });
    else
        allow(made);
}

void StockMoveDialog::allow(const MoveEntry& made) {
    if (!made.shortage.isAllowed || m_context.session.may(allowShortageRight())) {
        write(made);
        return;
    }
    m_second.ask(this, allowShortageRight(), [this, made](const identity::Approval& approval) {
        MoveEntry allowed = made;
        allowed.shortage.approval = approval;
        write(allowed);
    });
}

void StockMoveDialog::write(const MoveEntry& made) {
    m_isWriting = true;
    const QString kind =
        m_task == MoveTask::Receive ? QStringLiteral("delivery") : QStringLiteral("note");
    auto written = m_context.database.write(
        m_context.session.actor(),
        [made, kind, &search = m_context.search](storage::WriteTx& tx) -> core::Result<MoveId> {
            MoveEntry named = made;
            CORE_ASSIGN(named.draft.document,
                        documentNamed(tx.connection(), search, made.draft.document.number, kind));
            return enter(tx, named);
        });
    m_pane->setBusy(true);
    pagekit::onAnswer(this, written, [this, made](const core::Result<MoveId>& id) {
        m_isWriting = false;
        m_pane->setBusy(false);
        if (id)
            wasWritten(made, *id);
        else
            refused(id.error());
    });
}

void StockMoveDialog::refused(const core::Error& error) {
    static const QHash<QString, QString> fieldOf{
        {QStringLiteral("stock/serial"), QStringLiteral("serial")},
        {QStringLiteral("part/unknown"), QStringLiteral("part")},
        {QStringLiteral("bin/unknown"), QStringLiteral("bin")},
        {QStringLiteral("money/currency"), QStringLiteral("to")},
        {QStringLiteral("approval/refused"), QStringLiteral("pin")}};
    if (error.code == u"stock/short" && m_task != MoveTask::Scrap) {
        askToAllow(error);
        return;
    }
    QString field = fieldOf.value(error.code);
    if (error.code == u"input/invalid")
        field = error.detail.section(u',', 0, 0);
    if (field == u"counted")
        field = QStringLiteral("qty");
    const widgets::Field* shown = m_pane->form().field(field);
    if (shown && !shown->isHidden())
        m_pane->showProblems({{field, error.message, {}}});
    else
        m_pane->showError(error);
}

/// The sentence stands above the form; the person decides below.
void StockMoveDialog::askToAllow(const core::Error& error) {
    m_isShort = true;
    showFields();
    m_pane->messages().show(widgets::MessageBar::Level::Warning, error.message);
    m_pane->form().focusField(QStringLiteral("allow"));
}

void StockMoveDialog::wasWritten(const MoveEntry& made, const MoveId& id) {
    const QString sentence = doneSentence(made, id);
    pagekit::AppContext& context = m_context;
    if (id.isNil())
        context.presenter.showDone(sentence);
    else
        context.presenter.showUndo(sentence, [&context, id, reason = tr("Taken back at once")] {
            auto reversed = context.database.write(
                context.session.actor(),
                [id, reason](storage::WriteTx& tx) { return reverseMove(tx, id, reason); });
            pagekit::withResult(context.presenter.receiver(), context.presenter, reversed,
                                [](const MoveId&) {});
        });
    Q_EMIT entered();
    if (m_hasNext)
        startNext();
    else
        accept();
}

void StockMoveDialog::startNext() {
    m_isShort = false;
    m_allow->setValue(false);
    m_found.reset();
    m_preset.part = {};
    m_preset.party = {};
    m_there->hide();
    m_part->setValue(std::nullopt);
    m_lot->clear();
    m_serial->clear();
    m_cost->clear();
    m_quantity->setValue(m_task == MoveTask::Count ? std::nullopt
                                                   : std::optional(core::Quantity::whole(1)));
    showFields();
    m_pane->form().focusField(QStringLiteral("part"));
}

QString StockMoveDialog::doneSentence(const MoveEntry& made, const MoveId& id) const {
    const QString part = m_part->value() ? m_part->value()->title : QString();
    const QString quantity =
        withUnit(made.draft.qtyMilli, m_found ? m_found->part.unitOfMeasure : QString());
    switch (m_task) {
    case MoveTask::Receive:
        return tr("%1 of %2 received into %3.").arg(quantity, part, m_bin->currentText());
    case MoveTask::Issue:
        return tr("%1 of %2 issued from %3.").arg(quantity, part, m_bin->currentText());
    case MoveTask::Transfer:
        return tr("%1 of %2 moved into %3.").arg(quantity, part, m_to->currentText());
    case MoveTask::Scrap:
        return tr("%1 of %2 scrapped.").arg(quantity, part);
    case MoveTask::Count:
        break;
    }
    return id.isNil() ? tr("The count of %1 agrees with the entries.").arg(part)
                      : tr("The count of %1 differs; the difference is entered.").arg(part);
}

}  // namespace parts::ui
