#include "modulekit/personalsettings.h"

#include "testsuite.h"

#include <QTemporaryDir>
#include <QTest>

using modulekit::PersonalSettings;
using modulekit::Setting;

class PersonalSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsThereAfterARestart() {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("aftercare.ini"));
        QVERIFY(PersonalSettings(path).setValue(soundSetting(), false));

        PersonalSettings again(path);

        QCOMPARE(again.value(soundSetting()), QVariant(false));
        again.reset(soundSetting());
        QCOMPARE(again.value(soundSetting()), QVariant(true));
    }

    void whatSomebodyWroteIntoTheFileIsNotBelieved() {
        const QTemporaryDir directory;
        PersonalSettings settings(directory.filePath(QStringLiteral("aftercare.ini")));
        settings.store().setValue(QStringLiteral("desk/sound"), QStringLiteral("perhaps"));

        QCOMPARE(settings.value(soundSetting()), QVariant(true));
    }

private:
    static Setting soundSetting() {
        Setting setting;
        setting.key = QStringLiteral("desk.sound");
        setting.title = [] { return QStringLiteral("Sound"); };
        setting.type = modulekit::SettingType::Truth;
        setting.fallback = true;
        setting.scope = modulekit::SettingScope::Personal;
        return setting;
    }
};

REGISTER_TEST(PersonalSettingsTest)
#include "personalsettingstest.moc"
