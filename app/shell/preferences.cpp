#include "shell/preferences.h"

#include "shell/language.h"

#include "modulekit/moduleregistry.h"

#include <QCoreApplication>

namespace shell {
namespace {

std::function<QString()> preferenceText(const char* source) {
    return [source] { return QCoreApplication::translate("shell::Preferences", source); };
}

}  // namespace

modulekit::Setting languagePreference() {
    QList<modulekit::SettingChoice> choices{
        {QString(), preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "As the system"))}};
    for (const QString& code : Language::codes())
        choices.append({code, [code] { return Language::nameOf(code); }});
    return {QStringLiteral("shell.language"),
            preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Language")),
            modulekit::SettingType::Choice,
            QString(),
            modulekit::SettingScope::Personal,
            choices};
}

modulekit::Setting themePreference() {
    return {
        QStringLiteral("shell.theme"),
        preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Theme")),
        modulekit::SettingType::Choice,
        QString(),
        modulekit::SettingScope::Personal,
        {{QString(), preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "As the system"))},
         {QStringLiteral("light"),
          preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Light"))},
         {QStringLiteral("dark"), preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Dark"))},
         {QStringLiteral("contrast"),
          preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "High contrast"))}}};
}

modulekit::Setting densityPreference() {
    return {QStringLiteral("shell.density"),
            preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Height of rows")),
            modulekit::SettingType::Choice,
            QStringLiteral("comfortable"),
            modulekit::SettingScope::Personal,
            {{QStringLiteral("compact"),
              preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Compact"))},
             {QStringLiteral("comfortable"),
              preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Comfortable"))},
             {QStringLiteral("touch"),
              preferenceText(QT_TRANSLATE_NOOP("shell::Preferences", "Large, for touch"))}}};
}

modulekit::Setting outsideNoticesPreference() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("shell.outside_notices");
    setting.title = preferenceText(QT_TRANSLATE_NOOP(
        "shell::Preferences", "Show notices outside the window too, where the system can"));
    setting.type = modulekit::SettingType::Truth;
    setting.fallback = false;
    setting.scope = modulekit::SettingScope::Personal;
    setting.hint = preferenceText(QT_TRANSLATE_NOOP(
        "shell::Preferences", "They always stand at the top of the page as well."));
    return setting;
}

void registerPreferences(modulekit::ModuleRegistry& registry) {
    registry.addSetting(languagePreference());
    registry.addSetting(themePreference());
    registry.addSetting(densityPreference());
    registry.addSetting(outsideNoticesPreference());
}

widgets::Scheme schemeOf(const QString& value, widgets::Scheme system) {
    if (value == QLatin1String("light"))
        return widgets::Scheme::Light;
    if (value == QLatin1String("dark"))
        return widgets::Scheme::Dark;
    if (value == QLatin1String("contrast"))
        return widgets::Scheme::HighContrast;
    return system;
}

widgets::Density densityOf(const QString& value) {
    if (value == QLatin1String("compact"))
        return widgets::Density::Compact;
    return value == QLatin1String("touch") ? widgets::Density::Touch
                                           : widgets::Density::Comfortable;
}

}  // namespace shell
