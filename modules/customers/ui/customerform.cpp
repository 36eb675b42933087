#include "customers/ui/customerform.h"

#include "customers/data/customerreads.h"
#include "customers/domain/savecustomer.h"

#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/textedit.h"

#include <QRegularExpression>

namespace customers::ui {
namespace {

/// What was looked up in vain is a number or a name.
bool looksLikePhone(const QString& typed) {
    static const QRegularExpression digits(QStringLiteral("^[+0-9 \\-]{5,}$"));
    return digits.match(typed).hasMatch();
}

}  // namespace

CustomerForm::CustomerForm(pagekit::AppContext& context, QWidget* parent)
    : PaneForm(context, tr("Save"), parent) {
    build();
    lookWhileTyping([this] { lookForSimilar(); });
}

void CustomerForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(fields(), context().entry);
    builder.group(tr("Customer"));
    m_name = builder.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    builder.beginRow();
    m_phone = builder.add<widgets::PhoneEdit>(QStringLiteral("phone"), tr("&Telephone"));
    m_kind = builder.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"));
    m_creditCode = builder.add<widgets::CodeEdit>(QStringLiteral("creditCode"), tr("C&redit code"));
    builder.endRow();
    m_address = builder.add<widgets::TextEdit>(QStringLiteral("address"), tr("&Address"));
    m_note = builder.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
    builder.group(tr("Person to ask for"));
    builder.beginRow();
    m_contactName = builder.add<widgets::TextEdit>(QStringLiteral("contacts[0].name"), tr("Na&me"));
    m_contactPhone =
        builder.add<widgets::PhoneEdit>(QStringLiteral("contacts[0].phone"), tr("T&elephone"));
    m_contactRole =
        builder.add<widgets::TextEdit>(QStringLiteral("contacts[0].role"), tr("&Position"));
    builder.endRow();
    builder.group(tr("Where the units stand"));
    builder.beginRow();
    m_siteName =
        builder.add<widgets::TextEdit>(QStringLiteral("sites[0].name"), tr("Name of the s&ite"));
    m_siteAddress = builder.add<widgets::TextEdit>(QStringLiteral("sites[0].address"),
                                                   tr("A&ddress of the site"));
    builder.endRow();
    for (const CustomerKind kind : {CustomerKind::Person, CustomerKind::Company})
        m_kind->addEnum(kind, customerKindTitle(kind));
}

void CustomerForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    CustomerDraft draft;
    if (looksLikePhone(typed))
        draft.customer.phone = typed;
    else
        draft.customer.name = typed;
    show(draft);
    keepAsDraft(QStringLiteral("new"), typed.isEmpty());
}

void CustomerForm::startEdit(const core::RowId& id) {
    auto read =
        context().database.read([customer = CustomerId(id)](storage::Connection& connection) {
            return findCustomer(connection, customer);
        });
    pagekit::withResult(this, context().presenter, read,
                        [this, id](const std::optional<CustomerCard>& card) {
                            if (!card)
                                return;
                            show(card->values);
                            keepAsDraft(id.toString(), true);
                        });
}

void CustomerForm::show(const CustomerDraft& draft) {
    m_before = draft;
    clearMessages();
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
    const CustomerDraft draft = typed();
    write(problemsOf(draft), draft.customer.name,
          [draft](storage::WriteTx& tx) { return saveCustomer(tx, draft); });
}

void CustomerForm::keepAsDraft(const QString& key, bool restore) {
    keepDraft(QStringLiteral("customer"), key, restore, [this] { show(CustomerDraft(m_before)); });
}

void CustomerForm::lookForSimilar() {
    if (!m_before.customer.id.isNil())
        return;
    auto read = context().database.read([draft = typed()](storage::Connection& connection) {
        return similarCustomers(connection, draft);
    });
    pagekit::withResult(this, context().presenter, read,
                        [this](const QList<SimilarCustomer>& similar) { offerSimilar(similar); });
}

void CustomerForm::offerSimilar(const QList<SimilarCustomer>& similar) {
    if (similar.isEmpty())
        return;
    const SimilarCustomer& first = similar.first();
    offerOther(tr("%1 (%2) %3.")
                   .arg(first.name, first.phone.isEmpty() ? first.number : first.phone,
                        likenessTitle(first.likeness)),
               tr("Use that one"), first.id.row());
}

}  // namespace customers::ui
