#include "customers/ui/customerform.h"

#include "customers/data/customerreads.h"
#include "customers/domain/savecustomer.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/messagebar.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace customers::ui {
namespace {

constexpr int kLookMs = 400;

/// What was looked up in vain is a number or a name.
bool looksLikePhone(const QString& typed) {
    static const QRegularExpression digits(QStringLiteral("^[+0-9 \\-]{5,}$"));
    return digits.match(typed).hasMatch();
}

}  // namespace

CustomerForm::CustomerForm(pagekit::AppContext& context, QWidget* parent)
    : RecordForm(parent),
      m_context(context),
      m_pane(new widgets::FormPane(tr("Save"), this)),
      m_form(&m_pane->form()) {
    m_pane->setPadding(widgets::size::kStep6);
    build();
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &CustomerForm::lookForSimilar);
    connect(m_form, &widgets::Form::edited, this, [this] {
        if (m_keeper)
            m_keeper->touch();
        m_lookTimer.start();
    });
    connect(m_pane, &widgets::FormPane::saveRequested, this, &CustomerForm::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, [this] {
        // What was typed stays as a draft and is offered when the form is opened again.
        if (m_keeper)
            m_keeper->flushPending();
        Q_EMIT cancelled();
    });
}

void CustomerForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder fields(*m_form, m_context.entry);
    fields.group(tr("Customer"));
    m_name = fields.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    fields.beginRow();
    m_phone = fields.add<widgets::PhoneEdit>(QStringLiteral("phone"), tr("&Telephone"));
    m_kind = fields.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"));
    m_creditCode = fields.add<widgets::CodeEdit>(QStringLiteral("creditCode"), tr("C&redit code"));
    fields.endRow();
    m_address = fields.add<widgets::TextEdit>(QStringLiteral("address"), tr("&Address"));
    m_note = fields.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
    fields.group(tr("Person to ask for"));
    fields.beginRow();
    m_contactName = fields.add<widgets::TextEdit>(QStringLiteral("contacts[0].name"), tr("Na&me"));
    m_contactPhone =
        fields.add<widgets::PhoneEdit>(QStringLiteral("contacts[0].phone"), tr("T&elephone"));
    m_contactRole =
        fields.add<widgets::TextEdit>(QStringLiteral("contacts[0].role"), tr("&Position"));
    fields.endRow();
    fields.group(tr("Where the units stand"));
    fields.beginRow();
    m_siteName =
        fields.add<widgets::TextEdit>(QStringLiteral("sites[0].name"), tr("Name of the s&ite"));
    m_siteAddress = fields.add<widgets::TextEdit>(QStringLiteral("sites[0].address"),
                                                  tr("A&ddress of the site"));
    fields.endRow();
    for (const CustomerKind kind : {CustomerKind::Person, CustomerKind::Company})
        m_kind->addEnum(kind, customerKindTitle(kind));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void CustomerForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    CustomerDraft draft;
    if (looksLikePhone(typed))
        draft.customer.phone = typed;
    else
        draft.customer.name = typed;
    show(draft);
    keepDraft(QStringLiteral("new"), typed.isEmpty());
}

void CustomerForm::startEdit(const core::RowId& id) {
    auto read =
        m_context.database.read([customer = CustomerId(id)](storage::Connection& connection) {
            return findCustomer(connection, customer);
        });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, id](const std::optional<CustomerCard>& card) {
                            if (!card)
                                return;
                            show(card->values);
                            keepDraft(id.toString(), true);
                        });
}

void CustomerForm::takeFocus() {
    m_form->focusFirst();
}

void CustomerForm::show(const CustomerDraft& draft) {
    m_before = draft;
    m_form->clearProblems();
    m_pane->messages().dismiss();
    const Contact contact = draft.contacts.isEmpty() ? Contact() : draft.contacts.first();
    const Site site = draft.sites.isEmpty() ? Site() : draft.sites.first();
    m_name->setValue(draft.customer.name);
    m_phone->setValue(draft.customer.phone);
    m_kind->setEnum(draft.customer.kind);
    m_creditCode->setValue(draft.customer.creditCode);
    m_address->setValue(draft.customer.address);
    m_note->setValue(draft.customer.note);
    m_contactName->setValue(contact.name);
    m_contactPhone->setValue(contact.phone);
    m_contactRole->setValue(contact.role);
    m_siteName->setValue(site.name);
    m_siteAddress->setValue(site.address);
}

CustomerDraft CustomerForm::typed() const {
    CustomerDraft draft = m_before;
    draft.customer.name = m_name->value();
    draft.customer.phone = m_phone->value();
    draft.customer.kind = m_kind->valueAs<CustomerKind>();
    draft.customer.creditCode = m_creditCode->value();
    draft.customer.address = m_address->value();
    draft.customer.note = m_note->value();
    if (draft.contacts.isEmpty())
        draft.contacts.append(Contact());
    draft.contacts.first().name = m_contactName->value();
    draft.contacts.first().phone = m_contactPhone->value();
    draft.contacts.first().role = m_contactRole->value();
    if (draft.sites.isEmpty())
        draft.sites.append(Site());
    draft.sites.first().name = m_siteName->value();
    draft.sites.first().address = m_siteAddress->value();
    return tidied(draft);
}

void CustomerForm::save() {
    if (!m_form->check())
        return;
    const CustomerDraft draft = typed();
    const QList<core::FieldProblem> problems = problemsOf(draft);
    if (core::isAnyWrong(problems)) {
        m_pane->showProblems(problems);
        return;
    }
    auto written =
        m_context.database.write(m_context.session.actor(),
                                 [draft](storage::WriteTx& tx) { return saveCustomer(tx, draft); });
    pagekit::withResult(this, m_context.presenter, written,
                        [this, name = draft.customer.name](const CustomerId& id) {
                            m_keeper->clear();
                            Q_EMIT saved(id.row(), name);
                        });
}

void CustomerForm::keepDraft(const QString& key, bool restore) {
    m_keeper = std::make_unique<pagekit::DraftKeeper>(
        m_context, QStringLiteral("customer"), key, [this] { return m_form->draft(); }, nullptr);
    if (!restore)
        return;
    m_keeper->restore([this](const QVariantMap& content) {
        m_form->setDraft(content);
        m_pane->messages().show(widgets::MessageBar::Level::Info,
                                tr("This is what you typed before and did not save."),
                                {{tr("Discard"), [this] {
                                      m_keeper->clear();
                                      show(CustomerDraft(m_before));
                                  }}});
    });
}

void CustomerForm::lookForSimilar() {
    if (!m_before.customer.id.isNil())
        return;
    auto read = m_context.database.read([draft = typed()](storage::Connection& connection) {
        return similarCustomers(connection, draft);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const QList<SimilarCustomer>& similar) { offerSimilar(similar); });
}

void CustomerForm::offerSimilar(const QList<SimilarCustomer>& similar) {
    if (similar.isEmpty())
        return;
    const SimilarCustomer& first = similar.first();
    m_pane->messages().show(widgets::MessageBar::Level::Warning,
                            tr("%1 (%2) %3.")
                                .arg(first.name, first.phone.isEmpty() ? first.number : first.phone,
                                     likenessTitle(first.likeness)),
                            {{tr("Use that one"), [this, first] {
                                  m_keeper->clear();
                                  Q_EMIT otherWanted(first.id.row());
                              }}});
}

}  // namespace customers::ui
