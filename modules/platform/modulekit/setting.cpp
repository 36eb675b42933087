#include "modulekit/setting.h"

namespace modulekit {

QString settingText(const Setting& setting, const QVariant& value) {
    switch (setting.type) {
    case SettingType::Truth:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case SettingType::Integer:
        return QString::number(value.toLongLong());
    case SettingType::Text:
    case SettingType::Lines:
    case SettingType::Choice:
        return value.toString();
    }
    Q_UNREACHABLE();
}

QVariant settingValue(const Setting& setting, const QString& text) {
    switch (setting.type) {
    case SettingType::Truth:
        if (text == u"true" || text == u"false")
            return text == u"true";
        return {};
    case SettingType::Integer: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        if (!isNumber || number < setting.minimum || number > setting.maximum)
            return {};
        return number;
    }
    case SettingType::Choice:
        for (const SettingChoice& choice : setting.choices) {
            if (choice.value == text)
                return text;
        }
        return {};
    case SettingType::Text:
    case SettingType::Lines:
        return text;
    }
    Q_UNREACHABLE();
}

}  // namespace modulekit
