// The fields of the form of a call and what helps to fill them in.
#include "repairs/domain/intakesettings.h"
#include "repairs/domain/words.h"
#include "repairs/ui/intakeform.h"
#include "repairs/ui/intakeverdict.h"
#include "repairs/ui/repeatedfault.h"

#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/phrasebar.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

using Need = widgets::FormBuilder::Need;

const QString kCustomerPicker = QStringLiteral("customer");
const QString kUnitPicker = QStringLiteral("unit");
const QString kPersonPicker = QStringLiteral("person");

template <class Enumeration>
void offerAll(widgets::ChoiceEdit& edit) {
    for (const Enumeration value : all<Enumeration>())
        edit.addEnum(value, title(value));
}

}  // namespace

void IntakeForm::build() {
    widgets::FormBuilder fields(*m_form, m_context.entry);
    addCaller(fields);
    addFault(fields);
    addPlan(fields);
    m_title->setFont(widgets::fontFor(widgets::TextRole::PageTitle));
    m_title->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                                0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_pane, 1);
    addActions();
}

void IntakeForm::addCaller(widgets::FormBuilder& fields) {
    fields.group(tr("Who calls, and about what"));
    m_customer =
        fields.add<widgets::ReferenceEdit>(kCustomerPicker, tr("&Customer"), Need::Required);
    m_customer->setPlaceholderText(tr("Telephone, name, pinyin or number"));
    m_unit = fields.add<widgets::ReferenceEdit>(kUnitPicker, tr("&Unit"));
    m_unit->setPlaceholderText(tr("Serial number, number plate or model"));
    m_verdict = new IntakeVerdict(m_context, m_form);
    fields.addWidget(m_verdict);
    m_repeated = new RepeatedFault(m_context, m_form);
    fields.addWidget(m_repeated);
    fields.beginRow();
    m_contactName =
        fields.add<widgets::TextEdit>(QStringLiteral("contactName"), tr("Person to &ask for"));
    m_contactPhone =
        fields.add<widgets::PhoneEdit>(QStringLiteral("contactPhone"), tr("&Telephone"));
    fields.endRow();
    pagekit::usePicker(*m_customer, m_context, kCustomerPicker);
    pagekit::usePicker(*m_unit, m_context, kUnitPicker,
                       [this] { return pagekit::pickedId(*m_customer); });
}

void IntakeForm::addFault(widgets::FormBuilder& fields) {
    fields.group(tr("What is wrong"));
    m_fault = fields.add<widgets::NoteEdit>(QStringLiteral("fault"), tr("&Fault as reported"),
                                            Need::Required);
    m_faults = new widgets::PhraseBar(*m_fault, m_form);
    fields.addWidget(m_faults);
    m_expectation = fields.add<widgets::NoteEdit>(QStringLiteral("customerExpectation"),
                                                  tr("What the customer e&xpects"), Need::Required);
    m_expectation->setLines(2);
    m_expectations = new widgets::PhraseBar(*m_expectation, m_form);
    fields.addWidget(m_expectations);
    m_accessories =
        fields.add<widgets::TextEdit>(QStringLiteral("accessories"), tr("&Handed over with it"));
}

void IntakeForm::addPlan(widgets::FormBuilder& fields) {
    fields.group(tr("Until when, and who"));
    fields.beginRow();
    m_promised = fields.add<widgets::DateTimeEdit>(QStringLiteral("promisedAt"), tr("&Promised"));
    m_engineer = fields.add<widgets::ReferenceEdit>(QStringLiteral("engineer"), tr("&Engineer"));
    fields.endRow();
    fields.beginRow();
    m_kind = fields.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"));
    m_channel = fields.add<widgets::ChoiceEdit>(QStringLiteral("channel"), tr("Came &by"));
    m_priority = fields.add<widgets::ChoiceEdit>(QStringLiteral("priority"), tr("U&rgency"));
    fields.endRow();
    offerAll<OrderKind>(*m_kind);
    offerAll<Channel>(*m_channel);
    offerAll<Priority>(*m_priority);
    pagekit::usePicker(*m_engineer, m_context, kPersonPicker);
}

void IntakeForm::addActions() {
    m_saveAndPrint =
        m_pane->bar().addLeft(tr("Save and print the receipt"),
                              QStringLiteral("saveAndPrintButton"), QStringLiteral("F9"));
    connect(m_saveAndPrint, &QPushButton::clicked, this, &IntakeForm::saveAndPrint);
    connect(m_pane, &widgets::FormPane::saveRequested, this, &IntakeForm::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, [this] {
        // What was typed stays as a draft and is offered when the form is opened again.
        if (m_keeper)
            m_keeper->flushPending();
        Q_EMIT cancelled();
    });
}

void IntakeForm::readPhrases() {
    const auto read = m_context.database.read(
        [centre = m_context.session.actor().centre](storage::Connection& connection) {
            return intakePhrasesOf(connection, centre);
        });
    pagekit::withResult(this, m_context.presenter, read, [this](const IntakePhrases& phrases) {
        m_faults->setPhrases(phrases.faults);
        m_expectations->setPhrases(phrases.expectations);
    });
}

}  // namespace repairs::ui
