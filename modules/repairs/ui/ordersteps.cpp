// What is done to the order that is shown: moving it on, closing and opening it again, notes and
// papers.

#include "repairs/domain/moveorder.h"
#include "repairs/domain/orderfacts.h"
#include "repairs/domain/words.h"
#include "repairs/ui/closedialog.h"
#include "repairs/ui/movedialog.h"
#include "repairs/ui/orderprinting.h"
#include "repairs/ui/orderview.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/prompts.h"

#include <QMenu>
#include <QPushButton>

namespace repairs::ui {

template <class UseCase>
void OrderView::write(UseCase useCase, const QString& done) {
    auto written = m_context.database.write(m_context.session.actor(), std::move(useCase));
    pagekit::withResult(this, m_context.presenter, written, [this, done] {
        load();
        if (!done.isEmpty())
            m_context.presenter.showDone(done);
    });
}

void OrderView::moveOn() {
    const auto status = m_record.order.standing.status;
    if (!status)
        return;
    if (!isOpen(*status)) {
        reopen();
        return;
    }
    if (usualNext(*status) == Status::Closed) {
        close();
        return;
    }
    MoveDialog dialog(m_context, m_record.order, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const MoveDraft draft = dialog.draft();
    write([draft](storage::WriteTx& tx) { return moveOrder(tx, draft); },
          tr("%1 is now: %2").arg(m_record.order.number, title(draft.to)));
}

void OrderView::close() {
    CloseDialog dialog(m_context, m_record, this);
    if (dialog.exec() == QDialog::Accepted) {
        load();
        m_context.presenter.showDone(tr("%1 is closed.").arg(m_record.order.number));
    }
}

void OrderView::reopen() {
    const QString reason = widgets::askForReason(
        this, tr("Open %1 again?").arg(m_record.order.number), tr("Reason"), tr("Open again"));
    if (reason.isEmpty())
        return;
    const Status to =
        m_record.order.standing.status == Status::Cancelled ? Status::Received : Status::Diagnosing;
    write([id = m_order, to,
           reason](storage::WriteTx& tx) { return reopenOrder(tx, id, to, reason); },
          tr("%1 is open again.").arg(m_record.order.number));
}

void OrderView::addNote() {
    const QString text = widgets::askForReason(this, tr("A note for %1").arg(m_record.order.number),
                                               tr("Note"), tr("Add"));
    if (!text.isEmpty())
        write([id = m_order, text](storage::WriteTx& tx) { return repairs::addNote(tx, id, text); },
              QString());
}

void OrderView::print() {
    QMenu menu(this);
    for (const DocumentKind kind : all<DocumentKind>())
        menu.addAction(title(kind), this, [this, kind] {
            afterSaving([this, kind] { print(kind, PrintWay::Preview); });
        });
    menu.exec(m_print->mapToGlobal(m_print->rect().bottomLeft()));
}

void OrderView::print(DocumentKind kind, PrintWay way) {
    printOrder(m_context, this, m_record, m_parties, kind, way);
}

}  // namespace repairs::ui
