#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace modulekit {

enum class SettingType {
    Text,
    Lines,  ///< text of several lines
    Integer,
    Truth,   ///< yes or no
    Choice,  ///< one of `choices`
};

enum class SettingScope {
    Centre,    ///< a row of sys_setting: synced, the same for everyone in the centre
    Personal,  ///< an INI file of this user on this machine
};

/// One of the values a Choice may have.
struct SettingChoice {
    QString value;
    std::function<QString()> title;
};

/// What can be set, so that the settings page can show it and the value is never something that the
/// reader does not expect. A feature keeps its settings as functions and hands them to
/// readSetting/saveSetting or PersonalSettings.
struct Setting {
    QString key;                     ///< "repairs.number_prefix", never changed
    std::function<QString()> title;  ///< translated at the call
    SettingType type = SettingType::Text;
    QVariant fallback = {};  ///< the value as long as nobody set it: QString, qlonglong or bool
    SettingScope scope = SettingScope::Centre;
    QList<SettingChoice> choices = {};
    std::function<QString()> hint = {};  ///< one sentence below the field, may be empty
    qint64 minimum = 0;                  ///< of an Integer
    qint64 maximum = 1'000'000'000;
};

/// What a setting keeps: text as it is, integers in digits, "true" and "false".
QString settingText(const Setting& setting, const QVariant& value);
/// The value behind a stored text; an invalid QVariant when the text fits neither type nor limits.
QVariant settingValue(const Setting& setting, const QString& text);

}  // namespace modulekit
