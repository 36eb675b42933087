#include "parts/data/partkeys.h"

#include "core/pinyin.h"
#include "core/textfold.h"

namespace parts {

PartKeys keysOf(const Part& part) {
    PartKeys keys;
    QStringList filter{core::foldText(part.number), core::foldText(part.name),
                       core::foldText(part.barcode), core::foldText(part.category)};
    const QList<core::PinyinReading> readings = core::readName(part.name, 2);
    for (const core::PinyinReading& reading : readings)
        filter << core::fullPinyin(reading) << core::pinyinInitials(reading);
    filter.removeAll(QString());
    keys.filter = filter.join(u'\n');
    keys.name = readings.isEmpty() ? core::foldText(part.name) : readings.first().join(u' ');
    // A name of nothing but signs folds to nothing and must still be listed.
    if (keys.name.isEmpty())
        keys.name = QStringLiteral("\uFFFD") + part.name;
    return keys;
}

QStringList partFilterWords(const QString& typed) {
    constexpr qsizetype kMost = 8;
    return core::foldText(typed).split(u' ', Qt::SkipEmptyParts).mid(0, kMost);
}

}  // namespace parts
