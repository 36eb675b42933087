#include "staff/ui/organisationform.h"

#include "pagekit/presenter.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/centreedit.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/formbuilder.h"
#include "widgets/phoneedit.h"
#include "widgets/textedit.h"

namespace staff::ui {

OrganisationForm::OrganisationForm(pagekit::AppContext& context, QWidget* parent)
    : PaneForm(context, tr("Save"), parent) {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(fields(), context.entry);
    m_name = builder.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    builder.beginRow();
    m_shortName = builder.add<widgets::TextEdit>(QStringLiteral("shortName"), tr("S&hort name"));
    m_kind = builder.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"), Need::Required);
    builder.endRow();
    builder.beginRow();
    m_phone = builder.add<widgets::PhoneEdit>(QStringLiteral("phone"), tr("&Telephone"));
    m_taxNumber = builder.add<widgets::CodeEdit>(QStringLiteral("taxNumber"), tr("Ta&x number"));
    builder.endRow();
    m_address = builder.add<widgets::TextEdit>(QStringLiteral("address"), tr("&Address"));
    for (const OrganisationKind kind : {OrganisationKind::Maker, OrganisationKind::Dealer,
                                        OrganisationKind::Partner, OrganisationKind::Own})
        m_kind->addEnum(kind, organisationKindTitle(kind));
}

void OrganisationForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    Organisation organisation;
    organisation.name = typed;
    organisation.kind = OrganisationKind::Dealer;
    show(organisation);
}

void OrganisationForm::startEdit(const core::RowId& id) {
    auto read = context().database.read(
        [organisation = OrganisationId(id)](storage::Connection& connection) {
            return findOrganisation(connection, organisation);
        });
    pagekit::withResult(this, context().presenter, read,
                        [this](const std::optional<Organisation>& organisation) {
                            if (organisation)
                                show(*organisation);
                        });
}

void OrganisationForm::show(const Organisation& organisation) {
    m_before = organisation;
    clearMessages();
    m_name->setValue(organisation.name);
    m_shortName->setValue(organisation.shortName);
    m_kind->setEnum(organisation.kind);
    m_phone->setValue(organisation.phone);
    m_address->setValue(organisation.address);
    m_taxNumber->setValue(organisation.taxNumber);
}

Organisation OrganisationForm::typed() const {
    Organisation organisation = m_before;
    organisation.name = m_name->value();
    organisation.shortName = m_shortName->value();
    organisation.kind = m_kind->valueAs<OrganisationKind>();
    organisation.phone = m_phone->value();
    organisation.address = m_address->value();
    organisation.taxNumber = m_taxNumber->value();
    return organisation;
}

void OrganisationForm::save() {
    const Organisation organisation = typed();
    write(problemsOf(organisation), organisation.name,
          [organisation](storage::WriteTx& tx) { return saveOrganisation(tx, organisation); });
}

}  // namespace staff::ui
