#include "agreements/ui/markdialog.h"

#include "identity/session.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace agreements::ui {

MarkDialog::MarkDialog(pagekit::AppContext& context, const AgreementId& agreement, Purpose purpose,
                       const QList<PartyDuty>& duties, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_agreement(agreement),
      m_purpose(purpose),
      m_pane(new widgets::FormPane(purpose == Purpose::Sign ? tr("Sign") : tr("Record"), this)) {
    setObjectName(QStringLiteral("markDialog"));
    setWindowTitle(purpose == Purpose::Sign ? tr("Sign the agreement")
                                            : tr("Record signatures and seals"));
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    build(duties);
    connect(m_pane, &widgets::FormPane::saveRequested, this, &MarkDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    resize(520, 600);
    m_pane->form().focusFirst();
}

void MarkDialog::build(const QList<PartyDuty>& duties) {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(m_pane->form(), m_context.entry);
    m_on = builder.add<widgets::DateEdit>(QStringLiteral("signedOn"), tr("&Day"), Need::Required);
    m_on->setValue(m_context.entry.today());
    for (const PartyDuty& duty : duties) {
        if (duty.isDone())
            continue;
        PartyFields fields;
        fields.party = duty.party;
        builder.group(tr("Party %1").arg(duty.party));
        if (duty.needsSignature && !duty.isSigned) {
            fields.person = builder.add<widgets::TextEdit>(QStringLiteral("person.") + duty.party,
                                                           tr("Signed by"));
            builder.last().setHint(tr("Empty: has not signed yet."));
        }
        if (duty.needsSeal && !duty.isSealed)
            fields.sealed = builder.add<widgets::CheckEdit>(QStringLiteral("sealed.") + duty.party,
                                                            tr("The seal is on the paper"));
        m_parties.append(fields);
    }
}

QList<PartyMark> MarkDialog::marks(const core::Date& on) const {
    QList<PartyMark> marks;
    for (const PartyFields& fields : m_parties) {
        PartyMark mark{fields.party, on, false, false, {}};
        mark.person = fields.person ? fields.person->value() : QString();
        mark.isSigned = !mark.person.isEmpty();
        mark.isSealed = fields.sealed && fields.sealed->isChecked();
        if (mark.isSigned || mark.isSealed)
            marks.append(mark);
    }
    return marks;
}

void MarkDialog::save() {
    const core::Date on = m_on->value().value_or(m_context.entry.today());
    const QList<PartyMark> made = marks(on);
    if (m_purpose == Purpose::MoreMarks && made.isEmpty()) {
        m_pane->showProblems(
            {{QString(), tr("Enter who signed, or tick the seal that is on the paper."), {}}});
        return;
    }
    const SignDraft draft{m_agreement, on, made};
    const auto written =
        m_context.database.write(m_context.session.actor(),
                                 [draft, purpose = m_purpose](storage::WriteTx& tx) -> core::Done {
                                     if (purpose == Purpose::MoreMarks)
                                         return recordMarks(tx, draft.agreement, draft.marks);
                                     CORE_TRY(signAgreement(tx, draft));
                                     return {};
                                 });
    pagekit::afterSaving(this, *m_pane, written, {}, [this] { accept(); });
}

}  // namespace agreements::ui
