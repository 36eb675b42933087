#include "repairs/ui/intakeform.h"

#include "repairs/data/orderhistory.h"
#include "repairs/domain/words.h"
#include "repairs/ui/intakeverdict.h"
#include "repairs/ui/repeatedfault.h"

#include "identity/session.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/messagebar.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/phrasebar.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace repairs::ui {
namespace {

const QString kCustomer = QStringLiteral("customer");
const QString kUnit = QStringLiteral("unit");
const QString kPerson = QStringLiteral("person");
const QString kVerdict = QStringLiteral("verdict");
const QString kRepeated = QStringLiteral("repeated");
const QString kDraftKind = QStringLiteral("order");

}  // namespace

IntakeForm::IntakeForm(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_pane(new widgets::FormPane(tr("Save"), this)),
      m_form(&m_pane->form()) {
    m_pane->setPadding(widgets::size::kStep6);
    build();
    connect(m_form, &widgets::Form::edited, this, [this] {
        if (m_keeper)
            m_keeper->touch();
        judgeTyped();
    });
    const auto keep = [this] {
        if (m_keeper)
            m_keeper->touch();
    };
    connect(m_verdict, &IntakeVerdict::edited, this, keep);
    connect(m_repeated, &RepeatedFault::edited, this, keep);
    connect(m_repeated, &RepeatedFault::openWanted, this, &IntakeForm::openOrderWanted);
    connect(m_customer, &widgets::ReferenceEdit::picked, this, &IntakeForm::customerPicked);
    connect(m_unit, &widgets::ReferenceEdit::picked, this, &IntakeForm::unitPicked);
}

void IntakeForm::startNew() {
    m_edited.reset();
    m_title->setText(tr("New order"));
    m_pane->messages().dismiss();
    show(OrderDraft());
    keepDraft(QStringLiteral("new"), true);
    takeFocus();
}

void IntakeForm::startNewFor(const CustomerId& customer, const UnitId& unit) {
    OrderDraft draft;
    draft.customer = customer;
    draft.unit = unit;
    startWith(draft);
}

void IntakeForm::startLike(const Order& order) {
    OrderDraft draft = draftOf(order);
    draft.calledAt.reset();
    draft.promisedAt.reset();
    draft.externalRef.clear();
    draft.repeatOf = {};
    draft.currency = {};
    startWith(draft);
}

void IntakeForm::startWith(const OrderDraft& draft) {
    m_edited.reset();
    m_title->setText(tr("New order"));
    m_pane->messages().dismiss();
    show(draft);
    keepDraft(QStringLiteral("new"), false);
    if (!draft.unit.isNil())
        unitPicked();
    m_fault->setFocus();
}

void IntakeForm::startEdit(const Order& order) {
    m_edited = order;
    m_before = draftOf(order);
    m_title->setText(tr("Change %1").arg(order.number));
    m_pane->messages().dismiss();
    show(m_before);
    keepDraft(order.id.toString(), true);
    takeFocus();
}

void IntakeForm::takeFocus() {
    m_form->focusFirst();
}

OrderDraft IntakeForm::typed() const {
    OrderDraft draft = m_edited ? m_before : OrderDraft();
    draft.customer = CustomerId(pagekit::pickedId(*m_customer));
    draft.unit = UnitId(pagekit::pickedId(*m_unit));
    draft.contactName = m_contactName->value();
    draft.contactPhone = m_contactPhone->value();
    draft.fault = m_fault->value();
    draft.customerExpectation = m_expectation->value();
    draft.accessories = m_accessories->value();
    draft.promisedAt = m_promised->value();
    draft.engineer = PersonId(pagekit::pickedId(*m_engineer));
    draft.kind = m_kind->valueAs<OrderKind>();
    draft.channel = m_channel->valueAs<Channel>();
    draft.priority = m_priority->valueAs<Priority>();
    if (!m_edited)
        draft.repeatOf = m_repeated->repeated();
    return draft;
}

void IntakeForm::show(const OrderDraft& draft) {
    m_form->clearProblems();
    pagekit::setPicked(*m_customer, m_context, kCustomer, draft.customer.row());
    pagekit::setPicked(*m_unit, m_context, kUnit, draft.unit.row());
    pagekit::setPicked(*m_engineer, m_context, kPerson, draft.engineer.row());
    m_contactName->setValue(draft.contactName);
    m_contactPhone->setValue(draft.contactPhone);
    m_fault->setValue(draft.fault);
    m_expectation->setValue(draft.customerExpectation);
    m_accessories->setValue(draft.accessories);
    m_promised->setValue(draft.promisedAt);
    m_kind->setEnum(draft.kind);
    m_channel->setEnum(draft.channel);
    m_priority->setEnum(draft.priority);
    m_verdict->startAnew();
    m_repeated->setRepeated({});
    m_saveAndPrint->setVisible(!m_edited);
    readPhrases();
    judgeCall(draft.customer, draft.unit);
}

void IntakeForm::judgeTyped() {
    judgeCall(CustomerId(pagekit::pickedId(*m_customer)), UnitId(pagekit::pickedId(*m_unit)));
}

void IntakeForm::judgeCall(const CustomerId& customer, const UnitId& unit) {
    CallInHand call;
    call.unit = unit;
    call.customer = customer;
    call.centre = m_edited ? m_edited->centre : m_context.session.actor().centre;
    call.calledAt = m_edited ? m_edited->calledAt : m_context.time.now();
    if (m_edited)
        call.order = m_edited->id;
    m_verdict->follow(call);
    m_repeated->follow(m_edited ? UnitId() : unit);
}

void IntakeForm::save() {
    const OrderDraft draft = tidied(typed());
    // A second press before the answer must not make a second order.
    if (m_isWriting || !m_form->check())
        return;
    const QList<core::FieldProblem> problems = problemsOf(draft);
    if (core::isAnyWrong(problems)) {
        m_pane->showProblems(problems);
        return;
    }
    m_isWriting = true;
    write(draft);
}

void IntakeForm::saveAndPrint() {
    m_printsReceipt = true;
    save();
    // What was refused is saved by another key, perhaps.
    m_printsReceipt = m_isWriting;
}

void IntakeForm::write(const OrderDraft& draft) {
    const storage::Actor actor = m_context.session.actor();
    if (m_edited) {
        const OrderId id = m_edited->id;
        auto written =
            m_context.database.write(actor, [id, before = m_before, draft](storage::WriteTx& tx) {
                return editOrder(tx, id, before, draft);
            });
        pagekit::onAnswer(this, written, [this](const auto&) { m_isWriting = false; });
        pagekit::withResult(this, m_context.presenter, written, [this, id] {
            received({id, m_edited ? m_edited->number : QString()});
        });
        return;
    }
    IntakeDraft intake;
    intake.order = draft;
    intake.answers = m_verdict->answers();
    intake.decided = m_verdict->decided();
    auto written = m_context.database.write(
        actor, [intake](storage::WriteTx& tx) { return receiveOrder(tx, intake); });
    pagekit::onAnswer(this, written, [this](const auto&) { m_isWriting = false; });
    pagekit::withResult(this, m_context.presenter, written, [this](const ReceivedOrder& order) {
        m_last = m_form->draft();
        received(order);
        if (std::exchange(m_printsReceipt, false))
            Q_EMIT receiptWanted(order.id);
    });
}

void IntakeForm::repeatLast() {
    const QWidget* focused = QApplication::focusWidget();
    for (const widgets::Field* field : m_form->fields()) {
        if (!focused || !field->isAncestorOf(focused) || !m_last.contains(field->id()))
            continue;
        m_form->setDraft({{field->id(), m_last.value(field->id())}});
        Q_EMIT m_form->edited();
    }
}

void IntakeForm::received(const ReceivedOrder& order) {
    m_keeper->clear();
    Q_EMIT saved(order.id, order.number, !m_edited.has_value());
}

void IntakeForm::discard() {
    if (m_keeper)
        m_keeper->clear();
}

void IntakeForm::keepDraft(const QString& key, bool restore) {
    m_keeper = std::make_unique<pagekit::DraftKeeper>(
        m_context, kDraftKind, key, [this] { return content(); }, nullptr);
    if (!restore)
        return;
    m_keeper->restore([this](const QVariantMap& content) {
        m_form->setDraft(content);
        judgeTyped();
        m_verdict->setDraft(content.value(kVerdict).toMap());
        m_repeated->setRepeated(OrderId(
            core::RowId::fromString(content.value(kRepeated).toString()).value_or(core::RowId())));
        m_pane->messages().show(widgets::MessageBar::Level::Info,
                                tr("This is what you typed before and did not save."),
                                {{tr("Discard"), [this] {
                                      discard();
                                      m_edited ? startEdit(*m_edited) : startNew();
                                  }}});
    });
}

QVariantMap IntakeForm::content() const {
    QVariantMap content = m_form->draft();
    if (const QVariantMap verdict = m_verdict->draft(); !verdict.isEmpty())
        content.insert(kVerdict, verdict);
    if (const OrderId repeated = m_repeated->repeated(); !repeated.isNil())
        content.insert(kRepeated, repeated.toString());
    return content;
}

void IntakeForm::customerPicked() {
    if (m_edited || m_unit->value() || !m_customer->value())
        return;
    m_unit->setFocus();
    m_unit->openList();
}

void IntakeForm::unitPicked() {
    const core::RowId unit = pagekit::pickedId(*m_unit);
    if (unit.isNil())
        return;
    if (!m_edited)
        m_fault->setFocus();
    if (!m_customer->value()) {
        const pagekit::PickerDescription* picker = m_context.pages.picker(kUnit);
        pagekit::withResult(this, m_context.presenter, picker->describe(m_context, unit),
                            [this](const pagekit::PickerItem& item) {
                                pagekit::setPicked(*m_customer, m_context, kCustomer, item.within);
                                judgeCall(CustomerId(item.within),
                                          UnitId(pagekit::pickedId(*m_unit)));
                            });
    }
    warnOfOpenOrder();
}

void IntakeForm::warnOfOpenOrder() {
    if (m_edited)
        return;
    const UnitId unit(pagekit::pickedId(*m_unit));
    auto open = m_context.database.read(
        [unit](storage::Connection& connection) { return openOrdersOfUnit(connection, unit); });
    pagekit::withResult(this, m_context.presenter, open, [this](const QList<OrderRow>& orders) {
        if (orders.isEmpty())
            return;
        const OrderRow& first = orders.first();
        m_pane->messages().show(
            widgets::MessageBar::Level::Warning,
            tr("This unit already has the open order %1: %2").arg(first.number, first.fault),
            {{tr("Open that one"), [this, first] {
                  discard();
                  Q_EMIT openOrderWanted(first.id);
              }}});
    });
}

}  // namespace repairs::ui
