#include "agreements/ui/agreementview.h"

#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementrights.h"

#include "customers/data/customerreads.h"
#include "modulekit/centresettings.h"
#include "staff/data/centrerecords.h"

#include <algorithm>

namespace agreements::ui {
namespace {

core::Result<QStringList> partyNames(storage::Connection& connection, const Agreement& agreement) {
    QStringList names;
    if (!agreement.customer.isNil()) {
        CORE_ASSIGN(const auto customer,
                    customers::findCustomerAlone(connection, agreement.customer));
        if (customer)
            names.append(customer->name);
    }
    for (const staff::OrganisationId& party : {agreement.dealer, agreement.maker}) {
        if (party.isNil())
            continue;
        CORE_ASSIGN(const auto organisation, staff::findOrganisation(connection, party));
        if (organisation)
            names.append(organisation->name);
    }
    return names;
}

core::Result<std::optional<NamedAgreement>> namedAgreement(storage::Connection& connection,
                                                           const AgreementId& id) {
    if (id.isNil())
        return std::nullopt;
    CORE_ASSIGN(const auto card, findAgreement(connection, id));
    if (!card)
        return std::nullopt;
    return NamedAgreement{
        id, QStringList{card->agreement.number, card->agreement.title}.join(u' ').trimmed()};
}

core::Done readOthers(storage::Connection& connection, AgreementView& view) {
    const Agreement& agreement = view.card.agreement;
    CORE_ASSIGN(view.linked, namedAgreement(connection, agreement.linked));
    CORE_ASSIGN(view.amends, namedAgreement(connection, agreement.amends));
    CORE_ASSIGN(const QList<AgreementId> supplements, supplementsOf(connection, agreement.id));
    for (const AgreementId& id : supplements) {
        CORE_ASSIGN(const auto named, namedAgreement(connection, id));
        if (named)
            view.supplements.append(*named);
    }
    return {};
}

}  // namespace

int AgreementView::nextCopyNumber() const {
    int highest = 0;
    for (const AgreementPaper& paper : papers)
        highest = std::max(highest, paper.number);
    return highest + 1;
}

core::Result<std::optional<AgreementView>> readAgreementView(storage::Connection& connection,
                                                             const AgreementId& id,
                                                             const core::RowId& centre) {
    CORE_ASSIGN(const std::optional<AgreementCard> card, findAgreement(connection, id));
    if (!card)
        return std::nullopt;
    AgreementView view;
    view.card = *card;
    CORE_ASSIGN(view.parties, partyNames(connection, card->agreement));
    CORE_ASSIGN(const auto stored, findTemplate(connection, card->agreement.templateId));
    if (stored) {
        view.content = stored->content;
        CORE_ASSIGN(const auto newest, newestTemplate(connection, stored->key));
        view.hasNewerTemplate =
            !card->life.copyHash.isEmpty() && newest && newest->version > stored->version;
    }
    CORE_ASSIGN(const auto frozen, signedCopy(connection, id));
    if (frozen) {
        CORE_ASSIGN(view.copy, openCopy(*frozen));
    }
    CORE_ASSIGN(view.papers, papersOf(connection, id));
    CORE_ASSIGN(view.scans, scansOf(connection, id));
    CORE_TRY(readOthers(connection, view));
    for (const AgreementEvent& event : card->events)
        if (event.kind == AgreementEventKind::SentForApproval)
            view.sentBy = event.madeBy;
    CORE_ASSIGN(const QVariant days,
                modulekit::readSetting(connection, agreementExpiringDays(), centre));
    view.warningDays = days.toInt();
    CORE_ASSIGN(const QVariant isOwnAllowed,
                modulekit::readSetting(connection, ownApprovalSetting(), centre));
    view.mayApproveOwn = isOwnAllowed.toBool();
    return view;
}

}  // namespace agreements::ui
