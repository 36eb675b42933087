#include "staff/ui/staffpages.h"

#include "identity/rightcheck.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/recorddialog.h"
#include "staff/ui/centresettings.h"
#include "staff/ui/checklist.h"
#include "staff/ui/hourssettings.h"
#include "staff/ui/organisationlookup.h"
#include "staff/ui/peoplesettings.h"
#include "staff/ui/personlookup.h"
#include "staff/ui/userform.h"
#include "staff/ui/usersettings.h"
#include "staff/ui/welcomepage.h"

#include <QCoreApplication>

namespace staff::ui {
namespace {

QString pagesText(const char* source) {
    return QCoreApplication::translate("staff::ui::Pages", source);
}

template <class Widget>
void addSettings(pagekit::PageRegistry& registry, const QString& id, const char* title,
                 int position, const QString& right = {}) {
    pagekit::SettingsPageDescription page;
    page.id = id;
    page.title = [title] { return pagesText(title); };
    page.right = right;
    page.position = position;
    page.make = [](pagekit::AppContext& context, QWidget* parent) {
        return new Widget(context, parent);
    };
    registry.add(std::move(page));
    registry.add(pagekit::PictureDescription{id, [id](pagekit::AppContext& context) -> QWidget* {
                                                 context.navigator.openPage(
                                                     QStringLiteral("shell.settings"),
                                                     {{QStringLiteral("page"), id}});
                                                 return nullptr;
                                             }});
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    registry.setWelcome(welcome());
    registerPersonPicker(registry);
    registerOrganisationPicker(registry);
    addSettings<CentreSettings>(registry, QStringLiteral("staff.centre"),
                                QT_TRANSLATE_NOOP("staff::ui::Pages", "Centre"), 10);
    addSettings<HoursSettings>(registry, QStringLiteral("staff.hours"),
                               QT_TRANSLATE_NOOP("staff::ui::Pages", "Working hours"), 20);
    addSettings<PeopleSettings>(registry, QStringLiteral("staff.people"),
                                QT_TRANSLATE_NOOP("staff::ui::Pages", "People"), 30);
    addSettings<UserSettings>(registry, QStringLiteral("staff.users"),
                              QT_TRANSLATE_NOOP("staff::ui::Pages", "Users and rights"), 40,
                              identity::changeUsersRight().id);
    registerChecklist(registry);
    registry.add(pagekit::PictureDescription{QStringLiteral("staff.welcome"),
                                             [](pagekit::AppContext& context) -> QWidget* {
                                                 return new WelcomePage(context, nullptr, [] {});
                                             }});
    registry.add(pagekit::PictureDescription{
        QStringLiteral("staff.user"), [](pagekit::AppContext& context) -> QWidget* {
            auto* form = new UserForm(context, nullptr);
            form->startNew(QString(), core::RowId());
            return new pagekit::RecordDialog(
                pagesText(QT_TRANSLATE_NOOP("staff::ui::Pages", "New user")), form, nullptr);
        }});
}

}  // namespace staff::ui
