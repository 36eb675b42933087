#include "staff/ui/organisationlookup.h"

#include "pagekit/presenter.h"
#include "pagekit/recorddialog.h"
#include "staff/data/centrerecords.h"
#include "staff/ui/organisationform.h"
#include "staff/ui/personlookup.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace staff::ui {
namespace {

constexpr qsizetype kMostOrganisations = 12;

QString organisationText(const char* source) {
    return QCoreApplication::translate("staff::ui::OrganisationLookup", source);
}

pagekit::PickerItem organisationItem(const Organisation& organisation) {
    return {organisation.id.row(), organisation.name, organisationKindTitle(organisation.kind), {}};
}

core::Result<pagekit::PickerItem> describeOrganisation(storage::Connection& connection,
                                                       const core::RowId& id) {
    CORE_ASSIGN(const auto found, findOrganisation(connection, OrganisationId(id)));
    if (!found)
        return core::fail(
            QStringLiteral("organisation/unknown"),
            organisationText(QT_TRANSLATE_NOOP("staff::ui::OrganisationLookup",
                                               "This organisation is not there any more. Choose "
                                               "another one.")));
    return organisationItem(*found);
}

std::optional<pagekit::PickerItem> createOrganisation(pagekit::AppContext& context, QWidget* parent,
                                                      const QString& typed,
                                                      const core::RowId& within) {
    auto* form = new OrganisationForm(context, nullptr);
    form->startNew(typed, within);
    pagekit::RecordDialog dialog(
        organisationText(QT_TRANSLATE_NOOP("staff::ui::OrganisationLookup", "New organisation")),
        form, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.made())
        return std::nullopt;
    return pagekit::PickerItem{dialog.made()->id, dialog.made()->title, {}, {}};
}

}  // namespace

core::Result<QList<pagekit::PickerItem>> lookUpOrganisations(storage::Connection& connection,
                                                             const QString& typed) {
    CORE_ASSIGN(const QList<Organisation> organisations, listOrganisations(connection));
    QList<pagekit::PickerItem> items;
    for (const Organisation& organisation : organisations) {
        const bool fits =
            isNameMeantBy(organisation.name, typed) || isNameMeantBy(organisation.shortName, typed);
        if (fits && items.size() < kMostOrganisations)
            items.append(organisationItem(organisation));
    }
    return items;
}

void registerOrganisationPicker(pagekit::PageRegistry& registry) {
    pagekit::PickerDescription picker;
    picker.kind = QStringLiteral("organisation");
    picker.title = [] {
        return organisationText(
            QT_TRANSLATE_NOOP("staff::ui::OrganisationLookup", "Organisations"));
    };
    picker.find = [](pagekit::AppContext& context, const QString& typed, const core::RowId&) {
        return context.database.read([typed](storage::Connection& connection) {
            return lookUpOrganisations(connection, typed);
        });
    };
    picker.describe = [](pagekit::AppContext& context, const core::RowId& id) {
        return context.database.read(
            [id](storage::Connection& connection) { return describeOrganisation(connection, id); });
    };
    picker.newText = [] {
        return organisationText(
            QT_TRANSLATE_NOOP("staff::ui::OrganisationLookup", "New organisation…"));
    };
    picker.create = createOrganisation;
    registry.add(std::move(picker));
}

}  // namespace staff::ui
