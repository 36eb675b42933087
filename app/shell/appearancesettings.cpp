#include "shell/appearancesettings.h"

#include "shell/language.h"
#include "shell/preferences.h"
#include "shell/settingeditor.h"

#include "modulekit/personalsettings.h"

#include <QTimer>
#include <QVBoxLayout>

namespace shell {

AppearanceSettings::AppearanceSettings(pagekit::AppContext& context, Language& language,
                                       std::function<void()> redraw, QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    modulekit::PersonalSettings& personal = context.personal;

    addSettingEditor(layout, languagePreference(), personal.value(languagePreference()),
                     [&personal, &language](const QVariant& value) {
                         personal.setValue(languagePreference(), value);
                         const QString code =
                             value.toString().isEmpty() ? Language::ofSystem() : value.toString();
                         // This widget is made anew by the change, so not from within its own
                         // signal.
                         QTimer::singleShot(0, &language,
                                            [&language, code] { language.use(code); });
                     });
    for (const modulekit::Setting& setting : {themePreference(), densityPreference()}) {
        addSettingEditor(layout, setting, personal.value(setting),
                         [&personal, setting, redraw](const QVariant& value) {
                             personal.setValue(setting, value);
                             redraw();
                         });
    }
    addSettingEditor(layout, outsideNoticesPreference(), personal.value(outsideNoticesPreference()),
                     [&personal](const QVariant& value) {
                         personal.setValue(outsideNoticesPreference(), value);
                     });
    layout->addStretch(1);
}

}  // namespace shell
