#include "shell/shellpages.h"

#include "shell/appearancesettings.h"
#include "shell/centresettingspage.h"
#include "shell/deskpage.h"
#include "shell/keysettings.h"
#include "shell/mainwindow.h"
#include "shell/printersettingspage.h"
#include "shell/settingspage.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"

#include <QCoreApplication>

namespace shell {
namespace {

pagekit::Text pageText(const char* source) {
    return [source] { return QCoreApplication::translate("shell::Pages", source); };
}

}  // namespace

void registerShellPages(pagekit::PageRegistry& registry, Language& language, MainWindow& window,
                        std::function<void()> redraw, RestoreLater restoreLater) {
    registry.add(pagekit::PageDescription{QStringLiteral("shell.desk"),
                                          QStringLiteral("layout-dashboard"),
                                          pageText(QT_TRANSLATE_NOOP("shell::Pages", "Desk")),
                                          {},
                                          0,
                                          [](pagekit::AppContext& context, QWidget* parent) {
                                              return new DeskPage(context, parent);
                                          }});
    registry.add(pagekit::PageDescription{QStringLiteral("shell.settings"),
                                          QStringLiteral("settings"),
                                          pageText(QT_TRANSLATE_NOOP("shell::Pages", "Settings")),
                                          {},
                                          900,
                                          [](pagekit::AppContext& context, QWidget* parent) {
                                              return new SettingsPage(context, parent);
                                          }});

    registry.add(pagekit::SettingsPageDescription{
        QStringLiteral("shell.appearance"),
        pageText(QT_TRANSLATE_NOOP("shell::Pages", "Appearance")),
        {},
        0,
        [&language, redraw = std::move(redraw)](pagekit::AppContext& context, QWidget* parent) {
            return new AppearanceSettings(context, language, redraw, parent);
        }});
    registry.add(
        pagekit::SettingsPageDescription{QStringLiteral("shell.keys"),
                                         pageText(QT_TRANSLATE_NOOP("shell::Pages", "Keys")),
                                         {},
                                         3,
                                         [&window](pagekit::AppContext& context, QWidget* parent) {
                                             return new KeySettings(context, window.keys(), parent);
                                         }});
    registry.add(
        pagekit::SettingsPageDescription{QStringLiteral("shell.printers"),
                                         pageText(QT_TRANSLATE_NOOP("shell::Pages", "Printers")),
                                         {},
                                         6,
                                         [](pagekit::AppContext& context, QWidget* parent) {
                                             return new PrinterSettingsPage(context, parent);
                                         }});
    for (const char* shown : {"shell.keys", "shell.printers", "shell.data"})
        registry.add(pagekit::PictureDescription{
            QLatin1String(shown), [shown](pagekit::AppContext& context) -> QWidget* {
                context.navigator.openPage(QStringLiteral("shell.settings"),
                                           {{QStringLiteral("page"), QString::fromLatin1(shown)}});
                return nullptr;
            }});
    registry.add(pagekit::SettingsPageDescription{
        QStringLiteral("shell.rules"),
        pageText(QT_TRANSLATE_NOOP("shell::Pages", "Rules of the centre")),
        {},
        50,
        [](pagekit::AppContext& context, QWidget* parent) {
            return new CentreSettingsPage(context, parent);
        }});
    registry.add(pagekit::SettingsPageDescription{
        QStringLiteral("shell.data"),
        pageText(QT_TRANSLATE_NOOP("shell::Pages", "Data and backup")),
        {},
        90,
        [restoreLater = std::move(restoreLater)](pagekit::AppContext& context, QWidget* parent) {
            return new DataSettings(context, restoreLater, parent);
        }});
}

}  // namespace shell
