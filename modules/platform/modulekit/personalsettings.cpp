#include "modulekit/personalsettings.h"

namespace modulekit {

namespace {

/// Dots in a key are for people; QSettings groups by slashes.
QString iniKey(const Setting& setting) {
    return QString(setting.key).replace(u'.', u'/');
}

}  // namespace

PersonalSettings::PersonalSettings(const QString& iniPath)
    : m_store(iniPath, QSettings::IniFormat) {}

QVariant PersonalSettings::value(const Setting& setting) const {
    Q_ASSERT(setting.scope == SettingScope::Personal);
    const QVariant text = m_store.value(iniKey(setting));
    const QVariant stored = text.isValid() ? settingValue(setting, text.toString()) : QVariant();
    return stored.isValid() ? stored : setting.fallback;
}

bool PersonalSettings::setValue(const Setting& setting, const QVariant& value) {
    Q_ASSERT(setting.scope == SettingScope::Personal);
    const QString text = settingText(setting, value);
    if (!settingValue(setting, text).isValid())
        return false;
    m_store.setValue(iniKey(setting), text);
    return true;
}

void PersonalSettings::reset(const Setting& setting) {
    m_store.remove(iniKey(setting));
}

}  // namespace modulekit
