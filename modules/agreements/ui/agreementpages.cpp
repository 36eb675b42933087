#include "agreements/ui/agreementpages.h"

#include "agreements/data/agreementlist.h"
#include "agreements/data/agreementreads.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/ui/agreementpictures.h"
#include "agreements/ui/agreementspage.h"
#include "agreements/ui/templatepictures.h"
#include "agreements/ui/templatespage.h"

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

void addAgreementCommand(pagekit::PageRegistry& registry, const char* id, const char* title,
                         const char* icon, const modulekit::Right& right) {
    registry.add(pagekit::CommandDescription{
        QLatin1String(id),
        agreementsText(title),
        {},
        agreementsText(QT_TRANSLATE_NOOP("agreements::ui::Pages", "Agreements")),
        QLatin1String(icon),
        {},
        right.id,
        {}});
}

void addAgreementCommands(pagekit::PageRegistry& registry) {
    addAgreementCommand(registry, "agreements.supplement",
                        QT_TRANSLATE_NOOP("agreements::ui::Pages", "Draft a supplement"), "plus",
                        draftAgreementsRight());
    addAgreementCommand(registry, "agreements.link",
                        QT_TRANSLATE_NOOP("agreements::ui::Pages", "Link an agreement"), "link",
                        signAgreementsRight());
    addAgreementCommand(registry, "agreements.copy",
                        QT_TRANSLATE_NOOP("agreements::ui::Pages", "Give out a copy"), "files",
                        draftAgreementsRight());
    addAgreementCommand(registry, "agreements.scan",
                        QT_TRANSLATE_NOOP("agreements::ui::Pages", "Attach a scan"), "paperclip",
                        draftAgreementsRight());
    addAgreementCommand(
        registry, "agreements.compare",
        QT_TRANSLATE_NOOP("agreements::ui::Pages", "Compare with the newest template"), "git-merge",
        {});
    addAgreementCommand(registry, "agreements.terminate",
                        QT_TRANSLATE_NOOP("agreements::ui::Pages", "Terminate the agreement"),
                        "ban", terminateAgreementsRight());
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
                                              return new AgreementsPage(context, parent);
                                          }});
    registry.add(pagekit::PageDescription{
        QStringLiteral("agreements.templates"),
        QStringLiteral("file-description"),
        agreementsText(QT_TRANSLATE_NOOP("agreements::ui::Pages", "Templates")),
        {},
        36,
        [](pagekit::AppContext& context, QWidget* parent) {
            return new TemplatesPage(context, parent);
        }});
    registry.add(pagekit::RecordDescription{kAgreementKind, kAgreementsPage, title,
                                            QStringLiteral("signature")});
    registry.add(agreementPicker());
    addAgreementCommands(registry);
    addAgreementPictures(registry);
    addTemplatePictures(registry);
}

}  // namespace agreements::ui
