#include "agreements/ui/agreementpictures.h"

#include "agreements/data/agreementlist.h"
#include "agreements/ui/agreementapproval.h"
#include "agreements/ui/agreementprinting.h"
#include "agreements/ui/agreementview.h"
#include "agreements/ui/copydialog.h"
#include "agreements/ui/linkdialog.h"
#include "agreements/ui/markdialog.h"
#include "agreements/ui/scopedialog.h"
#include "agreements/ui/terminatedialog.h"

#include "identity/session.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "printing/printdialog.h"
#include "storage/database.h"

#include <functional>

namespace agreements::ui {
namespace {

using MakePicture = std::function<QWidget*(pagekit::AppContext&, const AgreementView&)>;

/// The agreement that changed last; nullopt in a file without.
std::optional<AgreementView> picturedAgreement(pagekit::AppContext& context) {
    const auto read = context.database.readNow(
        [centre = context.session.actor().centre](
            storage::Connection& connection) -> core::Result<std::optional<AgreementView>> {
            const AgreementSort newest{AgreementOrder::Updated, true};
            CORE_ASSIGN(const AgreementList::Page page,
                        agreementList().first(connection, {}, newest, 1));
            if (page.rows.isEmpty())
                return std::nullopt;
            return readAgreementView(connection, page.rows.first().id, centre);
        });
    return read ? *read : std::nullopt;
}

void addPicture(pagekit::PageRegistry& registry, const char* name, MakePicture make) {
    registry.add(pagekit::PictureDescription{
        QLatin1String(name), [make = std::move(make)](pagekit::AppContext& context) -> QWidget* {
            const auto view = picturedAgreement(context);
            return view ? make(context, *view) : nullptr;
        }});
}

QWidget* picturedPaper(pagekit::AppContext& context, const AgreementView& view) {
    const auto paper =
        context.database.readNow([id = view.card.agreement.id](storage::Connection& connection) {
            return paperOfAgreement(connection, id);
        });
    return paper ? new printing::PrintDialog(*paper, context.printers) : nullptr;
}

}  // namespace

void addAgreementPictures(pagekit::PageRegistry& registry) {
    addPicture(registry, "agreements.card",
               [](pagekit::AppContext& context, const AgreementView& view) -> QWidget* {
                   context.navigator.openRecord(QStringLiteral("agreement"),
                                                view.card.agreement.id.row());
                   return nullptr;
               });
    registry.add(pagekit::PictureDescription{
        QStringLiteral("agreements.form"), [](pagekit::AppContext& context) -> QWidget* {
            context.navigator.openPage(QStringLiteral("agreements.agreements"),
                                       {{QStringLiteral("new"), true}});
            return nullptr;
        }});
    addPicture(registry, "agreements.approve",
               [](pagekit::AppContext& context, const AgreementView& view) -> QWidget* {
                   return new ApprovalDialog(context, view.card.agreement.id, nullptr);
               });
    addPicture(registry, "agreements.sign",
               [](pagekit::AppContext& context, const AgreementView& view) -> QWidget* {
                   return new MarkDialog(context, view.card.agreement.id, MarkDialog::Purpose::Sign,
                                         partyDuties(view.content, {}), nullptr);
               });
    addPicture(registry, "agreements.copy",
               [](pagekit::AppContext& context, const AgreementView& view) -> QWidget* {
                   return new CopyDialog(context, view.card.agreement.id, view.nextCopyNumber(),
                                         nullptr);
               });
    addPicture(registry, "agreements.link",
               [](pagekit::AppContext& context, const AgreementView& view) -> QWidget* {
                   return new LinkDialog(context, view.card.agreement.id, nullptr);
               });
    addPicture(registry, "agreements.scopes",
               [](pagekit::AppContext& context, const AgreementView& view) -> QWidget* {
                   return new ScopeDialog(context, view.card.agreement.id, view.card.scopes,
                                          nullptr);
               });
    addPicture(registry, "agreements.terminate",
               [](pagekit::AppContext& context, const AgreementView& view) -> QWidget* {
                   return new TerminateDialog(context, view.card.agreement.id, nullptr);
               });
    addPicture(registry, "agreements.paper", picturedPaper);
}

}  // namespace agreements::ui
