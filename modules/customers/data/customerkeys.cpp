#include "customers/data/customerkeys.h"

#include "core/pinyin.h"
#include "core/textfold.h"
#include "customers/domain/phonenumber.h"

namespace customers {

QString nameKey(const QString& name) {
    const QList<core::PinyinReading> readings = core::readName(name, 1);
    const QString key = readings.isEmpty() ? core::foldText(name) : readings.first().join(u' ');
    // A name of nothing but signs folds to nothing and must still be listed.
    return key.isEmpty() ? QStringLiteral("\uFFFD") + name : key;
}

CustomerKeys keysOf(const Customer& customer) {
    CustomerKeys keys;
    keys.name = nameKey(customer.name);
    keys.phone = customer.phone.isEmpty() ? QString() : PhoneNumber::keyOf(customer.phone);
    QStringList parts{core::foldText(customer.name), customer.number.toLower(),
                      core::foldText(customer.phone), keys.phone, core::foldText(customer.address)};
    for (const core::PinyinReading& reading : core::readName(customer.name, 2))
        parts << core::fullPinyin(reading) << core::pinyinInitials(reading);
    parts.removeAll(QString());
    keys.filter = parts.join(u'\n');
    return keys;
}

QStringList filterWords(const QString& typed) {
    constexpr qsizetype kMost = 8;
    return core::foldText(typed).split(u' ', Qt::SkipEmptyParts).mid(0, kMost);
}

}  // namespace customers
