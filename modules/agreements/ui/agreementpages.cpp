#include "agreements/ui/agreementpages.h"

#include "agreements/data/agreementlist.h"
#include "agreements/data/agreementreads.h"
#include "agreements/ui/agreementspage.h"

#include "pagekit/pageregistry.h"
#include "storage/database.h"
#include "storage/searchindex.h"

#include <QCoreApplication>

namespace agreements::ui {
namespace {

const QString kAgreementsPage = QStringLiteral("agreements.agreements");
const QString kAgreementKind = QStringLiteral("agreement");
constexpr int kAgreementsOffered = 12;

pagekit::Text agreementsText(const char* source) {
    return [source] { return QCoreApplication::translate("agreements::ui::Pages", source); };
}

core::Result<QList<pagekit::PickerItem>> findToPick(storage::Connection& connection,
                                                    const storage::SearchIndex& search,
                                                    const QString& typed) {
    QList<pagekit::PickerItem> items;
    if (!typed.trimmed().isEmpty()) {
        CORE_ASSIGN(const auto hits,
                    search.searchKind(connection, kAgreementKind, typed, kAgreementsOffered));
        for (const storage::SearchHit& hit : hits)
            items.append({hit.id, hit.title, hit.subtitle, {}});
        return items;
    }
    const AgreementSort newest{AgreementOrder::Updated, true};
    CORE_ASSIGN(const AgreementList::Page page,
                agreementList().first(connection, {}, newest, kAgreementsOffered));
    for (const AgreementRow& row : page.rows)
        items.append({row.id.row(), row.number + u' ' + row.title, row.parties, {}});
    return items;
}

core::Result<pagekit::PickerItem> describeToPick(storage::Connection& connection,
                                                 const core::RowId& id) {
    CORE_ASSIGN(const auto card, findAgreement(connection, AgreementId(id)));
    if (!card)
        return core::fail(QStringLiteral("agreement/unknown"),
                          QCoreApplication::translate("agreements::ui::Pages",
                                                      "This agreement is not there any more."));
    const Agreement& agreement = card->agreement;
    return pagekit::PickerItem{id, agreement.number + u' ' + agreement.title, {}, {}};
}

pagekit::PickerDescription agreementPicker() {
    pagekit::PickerDescription picker;
    picker.kind = kAgreementKind;
    picker.title = agreementsText(QT_TRANSLATE_NOOP("agreements::ui::Pages", "Agreements"));
    picker.find = [](pagekit::AppContext& context, const QString& typed,
                     const core::RowId& /*within*/) {
        return context.database.read(
            [&search = context.search, typed](storage::Connection& connection) {
                return findToPick(connection, search, typed);
            });
    };
    picker.describe = [](pagekit::AppContext& context, const core::RowId& id) {
        return context.database.read(
            [id](storage::Connection& connection) { return describeToPick(connection, id); });
    };
    return picker;
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    const auto title = agreementsText(QT_TRANSLATE_NOOP("agreements::ui::Pages", "Agreements"));
    registry.add(pagekit::PageDescription{kAgreementsPage,
                                          QStringLiteral("signature"),
                                          title,
                                          {},
                                          35,
                                          [](pagekit::AppContext& context, QWidget* parent) {
                                              return new AgreementsPage(context, {}, parent);
                                          }});
    registry.add(pagekit::RecordDescription{kAgreementKind, kAgreementsPage, title,
                                            QStringLiteral("signature")});
    registry.add(agreementPicker());
}

}  // namespace agreements::ui
