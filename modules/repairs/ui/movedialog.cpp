#include "repairs/ui/movedialog.h"

#include "repairs/domain/words.h"

#include "widgets/choiceedit.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace repairs::ui {

MoveDialog::MoveDialog(pagekit::AppContext& context, const Order& order, QWidget* parent)
    : QDialog(parent), m_order(order.id), m_form(new widgets::Form(this)) {
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Move %1 on").arg(order.number));
    widgets::FormBuilder fields(*m_form, context.entry);
    m_status = fields.add<widgets::ChoiceEdit>(QStringLiteral("status"), tr("New &status"));
    m_reason = fields.add<widgets::ChoiceEdit>(QStringLiteral("waitingReason"), tr("Waits &for"));
    m_text = fields.add<widgets::TextEdit>(QStringLiteral("text"), tr("&Note"));
    const Status current = order.standing.status.value_or(Status::Received);
    for (const Status status : allowedMoves(current)) {
        if (status != Status::Closed)
            m_status->addEnum(status, title(status));
    }
    for (const WaitingReason reason : all<WaitingReason>())
        m_reason->addEnum(reason, title(reason));
    m_reason->setCurrentIndex(0);
    if (const auto next = usualNext(current); next && *next != Status::Closed)
        m_status->setEnum(*next);
    else
        m_status->setCurrentIndex(0);

    auto* bar = new widgets::FormBar(tr("Move on"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::size::kStep4, 0, 0);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(widgets::size::kStep6, 0, widgets::size::kStep6,
                              widgets::size::kStep4);
    inset->addWidget(m_form);
    layout->addLayout(inset);
    layout->addStretch(1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(widgets::size::kStep6, 0, widgets::size::kStep6,
                             widgets::size::kStep4);
    foot->addWidget(bar);
    layout->addLayout(foot);
    setMinimumWidth(420);
    connect(m_status, &widgets::ChoiceEdit::currentIndexChanged, this, &MoveDialog::statusChosen);
    connect(bar, &widgets::FormBar::saved, this, &MoveDialog::take);
    connect(bar, &widgets::FormBar::cancelled, this, &QDialog::reject);
    connect(m_form, &widgets::Form::lastFieldLeft, this, &MoveDialog::take);
    statusChosen();
    m_form->focusFirst();
}

MoveDraft MoveDialog::draft() const {
    MoveDraft draft;
    draft.order = m_order;
    draft.to = m_status->valueAs<Status>();
    if (draft.to == Status::Waiting)
        draft.waitingReason = m_reason->valueAs<WaitingReason>();
    draft.text = m_text->value();
    return draft;
}

void MoveDialog::statusChosen() {
    m_form->field(QStringLiteral("waitingReason"))
        ->setVisible(m_status->valueAs<Status>() == Status::Waiting);
}

void MoveDialog::take() {
    const MoveDraft move = draft();
    const bool needsText = move.to == Status::Cancelled ||
                           (move.waitingReason && *move.waitingReason == WaitingReason::Other);
    if (needsText && move.text.isEmpty()) {
        m_form->setProblems({{QStringLiteral("text"), tr("Say why, in a few words."), {}}});
        return;
    }
    accept();
}

}  // namespace repairs::ui
