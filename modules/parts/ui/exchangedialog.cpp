#include "parts/ui/exchangedialog.h"

#include "parts/data/stockreads.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"

#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/dateedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/moneyedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace parts::ui {
namespace {

constexpr int kExchangeWidth = 560;
constexpr int kExchangeHeight = 380;

}  // namespace

QString ExchangeDialog::title(Task task) {
    switch (task) {
    case Task::OldPart:
        return tr("Receive the old part");
    case Task::NotComing:
        return tr("The old part does not come");
    case Task::Fate:
        return tr("What becomes of the old part");
    case Task::Deposit:
        return tr("Deposit");
    case Task::Terms:
        break;
    }
    return tr("Owner, day and label");
}

ExchangeDialog::ExchangeDialog(pagekit::AppContext& context, Task task,
                               const ExchangeSubject& subject, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_task(task),
      m_subject(subject),
      m_pane(new widgets::FormPane(tr("Save"), this)),
      m_second(context, m_pane->form()) {
    setObjectName(QStringLiteral("exchangeDialog"));
    setWindowTitle(QStringLiteral("%1: %2").arg(title(task), subject.part.name));
    m_pane->setPadding(widgets::size::kStep6);
    widgets::FormBuilder fields(m_pane->form(), context.entry);
    addFields(fields);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    resize(kExchangeWidth, kExchangeHeight);
    connect(m_pane, &widgets::FormPane::saveRequested, this, &ExchangeDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    connect(&m_pane->form(), &widgets::Form::lastFieldLeft, this, [this] {
        if (m_pane->form().check())
            save();
    });
    if (m_bin)
        loadBins();
    showFields();
    m_pane->form().focusFirst();
}

void ExchangeDialog::addFields(widgets::FormBuilder& fields) {
    switch (m_task) {
    case Task::OldPart:
        addOldPartFields(fields);
        return;
    case Task::NotComing:
        addReason(fields, true);
        return;
    case Task::Fate:
        addFateFields(fields);
        return;
    case Task::Deposit:
        addDepositFields(fields);
        return;
    case Task::Terms:
        addTermsFields(fields);
        return;
    }
}

void ExchangeDialog::addReason(widgets::FormBuilder& fields, bool isNeeded) {
    m_reason = fields.add<widgets::TextEdit>(
        QStringLiteral("reason"), tr("&Reason"),
        isNeeded ? widgets::FormBuilder::Need::Required : widgets::FormBuilder::Need::Optional);
}

void ExchangeDialog::addOldPartFields(widgets::FormBuilder& fields) {
    m_label = fields.add<widgets::CodeEdit>(QStringLiteral("label"), tr("&Label on the old part"));
    m_label->setValue(m_subject.exchange.label);
    if (m_subject.part.tracking == Tracking::Serial)
        m_serial = fields.add<widgets::CodeEdit>(QStringLiteral("serial"),
                                                 tr("&Serial number of the old part"),
                                                 widgets::FormBuilder::Need::Required);
    if (m_subject.part.tracking == Tracking::Lot)
        m_lot = fields.add<widgets::CodeEdit>(QStringLiteral("lot"), tr("L&ot"));
    fields.beginRow();
    m_bin = fields.add<widgets::ChoiceEdit>(QStringLiteral("bin"), tr("Into &bin"));
    m_happened = fields.add<widgets::DateTimeEdit>(QStringLiteral("happenedAt"), tr("Came in &at"));
    fields.endRow();
    fields.last().setHint(tr("Empty: now"));
}

void ExchangeDialog::addFateFields(widgets::FormBuilder& fields) {
    fields.beginRow();
    m_fate = fields.add<widgets::ChoiceEdit>(QStringLiteral("fate"), tr("&Fate"));
    m_bin = fields.add<widgets::ChoiceEdit>(QStringLiteral("to"), tr("Into &bin"));
    fields.endRow();
    for (const CoreFate fate : allCoreFates())
        m_fate->addEnum(fate, parts::title(fate));
    m_fate->setCurrentIndex(0);
    addReason(fields, false);
    m_second.addTo(fields);
    connect(m_fate, &QComboBox::currentIndexChanged, this, &ExchangeDialog::showFields);
}

void ExchangeDialog::addDepositFields(widgets::FormBuilder& fields) {
    fields.beginRow();
    m_deposit = fields.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&What happened"));
    m_amount = fields.add<widgets::MoneyEdit>(QStringLiteral("amount"), tr("&Amount"),
                                              widgets::FormBuilder::Need::Required);
    fields.endRow();
    fields.last().setHint(
        tr("Held: %1").arg(core::formatMoney(m_subject.deposit.held(), m_context.entry.currency)));
    m_amount->setCurrency(m_subject.deposit.taken.currency);
    for (const DepositKind kind : {DepositKind::Taken, DepositKind::Refunded, DepositKind::Kept})
        m_deposit->addEnum(kind, parts::title(kind));
    const bool isHeld = m_subject.deposit.held().minor > 0;
    m_deposit->setEnum(isHeld ? DepositKind::Refunded : DepositKind::Taken);
    if (isHeld)
        m_amount->setValue(m_subject.deposit.held());
    addReason(fields, false);
}

void ExchangeDialog::addTermsFields(widgets::FormBuilder& fields) {
    fields.beginRow();
    m_owner =
        fields.add<widgets::ChoiceEdit>(QStringLiteral("owner"), tr("&Whose the old part is"));
    m_party = fields.add<widgets::ReferenceEdit>(QStringLiteral("party"), tr("Who &that is"));
    fields.endRow();
    fields.beginRow();
    m_due = fields.add<widgets::DateEdit>(QStringLiteral("dueOn"), tr("&Expected by"));
    m_label = fields.add<widgets::CodeEdit>(QStringLiteral("label"), tr("&Label"));
    fields.endRow();
    for (const StockOwner owner : allStockOwners())
        m_owner->addEnum(owner, parts::title(owner));
    m_owner->setEnum(m_subject.exchange.owner);
    const auto kindOf = [this] {
        return m_owner->valueAs<StockOwner>() == StockOwner::Customer
                   ? QStringLiteral("customer")
                   : QStringLiteral("organisation");
    };
    pagekit::usePicker(*m_party, m_context, kindOf());
    if (!m_subject.exchange.party.isNil())
        pagekit::setPicked(*m_party, m_context, kindOf(), m_subject.exchange.party);
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this, kindOf] {
        m_party->setValue(std::nullopt);
        pagekit::usePicker(*m_party, m_context, kindOf());
        showFields();
    });
    m_due->setValue(m_subject.exchange.dueOn);
    m_label->setValue(m_subject.exchange.label);
}

void ExchangeDialog::loadBins() {
    auto read = m_context.database.read(
        [](storage::Connection& connection) { return stockBins(connection); });
    pagekit::withResult(this, m_context.presenter, read, [this](const QList<StockBin>& bins) {
        for (const StockBin& bin : bins)
            if (m_task == Task::Fate || bin.kind == BinKind::OldParts)
                m_bin->add(bin.id.toString(), bin.name);
        m_bin->setCurrentIndex(m_task == Task::Fate || m_bin->count() == 0 ? -1 : 0);
        if (m_task == Task::OldPart && m_bin->count() == 0)
            m_pane->showError({QStringLiteral("bin/unknown"),
                               tr("There is no store of old parts. Add a bin of that kind first."),
                               {}});
    });
}

void ExchangeDialog::showFields() {
    if (m_task == Task::Fate) {
        const auto fate = m_fate->valueAs<CoreFate>();
        m_pane->form().field(QStringLiteral("to"))->setVisible(fate == CoreFate::Refurbish);
        m_second.setVisible(fate == CoreFate::Scrap);
    }
    if (m_task == Task::Terms)
        m_pane->form()
            .field(QStringLiteral("party"))
            ->setVisible(m_owner->valueAs<StockOwner>() != StockOwner::Own);
}

ExchangeDialog::Work ExchangeDialog::oldPartWork() const {
    OldPartDraft old;
    old.exchange = m_subject.exchange.id;
    old.label = m_label->value();
    if (m_serial)
        old.serial = m_serial->value();
    if (m_lot)
        old.lot = m_lot->value();
    if (const auto bin = core::RowId::fromString(m_bin->value().toString()))
        old.bin = BinId(*bin);
    old.happenedAt = m_happened->value();
    return [old](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(receiveOldPart(tx, old));
        return {};
    };
}

ExchangeDialog::Work ExchangeDialog::termsWork() const {
    const ExchangeTerms terms{m_subject.exchange.id, m_owner->valueAs<StockOwner>(),
                              pagekit::pickedId(*m_party), m_due->value(), m_label->value()};
    return [terms](storage::WriteTx& tx) { return setExchangeTerms(tx, terms); };
}

ExchangeDialog::Work ExchangeDialog::work() const {
    const ExchangeId id = m_subject.exchange.id;
    switch (m_task) {
    case Task::OldPart:
        return oldPartWork();
    case Task::Terms:
        return termsWork();
    case Task::NotComing:
        return [id, reason = m_reason->value()](storage::WriteTx& tx) {
            return recordNoOldPart(tx, id, reason);
        };
    case Task::Deposit:
        return [id, kind = m_deposit->valueAs<DepositKind>(),
                amount = m_amount->value().value_or(core::Money()), reason = m_reason->value()](
                   storage::WriteTx& tx) { return recordDeposit(tx, id, kind, amount, reason); };
    case Task::Fate:
        break;
    }
    FateDraft fate{id, m_fate->valueAs<CoreFate>(), {}, {}, m_reason->value()};
    const auto bin = core::RowId::fromString(m_bin->value().toString());
    if (bin && fate.fate == CoreFate::Refurbish)
        fate.to = BinId(*bin);
    return [fate](storage::WriteTx& tx) { return decideFate(tx, fate); };
}

void ExchangeDialog::save() {
    if (m_task != Task::Fate || m_fate->valueAs<CoreFate>() != CoreFate::Scrap) {
        write(work());
        return;
    }
    m_second.ask(this, approveScrapRight(), [this](const identity::Approval& approval) {
        const FateDraft fate{
            m_subject.exchange.id, CoreFate::Scrap, {}, approval, m_reason->value()};
        write([fate](storage::WriteTx& tx) { return decideFate(tx, fate); });
    });
}

void ExchangeDialog::write(const Work& work) {
    m_pane->setBusy(true);
    auto written = m_context.database.write(m_context.session.actor(), work);
    pagekit::onAnswer(this, written, [this](const core::Done& done) {
        m_pane->setBusy(false);
        if (done)
            accept();
        else
            refused(done.error());
    });
}

void ExchangeDialog::refused(const core::Error& error) {
    QString field;
    if (error.code == u"input/invalid")
        field = error.detail.section(u',', 0, 0);
    else if (error.code == u"deposit/held")
        field = QStringLiteral("amount");
    else if (error.code == u"stock/serial")
        field = QStringLiteral("serial");
    if (m_pane->form().field(field))
        m_pane->showProblems({{field, error.message, {}}});
    else
        m_pane->showError(error);
}

}  // namespace parts::ui
