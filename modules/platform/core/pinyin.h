#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace core {

/// Readings of a hanzi without tones, ü as v, the usual one first; empty where none is known.
/// Traditional and simplified forms are both known. Data: Unicode Han database (see
/// hanzi/README.md).
QStringList pinyinReadings(char32_t hanzi);

/// One way to read a name: a syllable for each hanzi; words of other letters stand as they are,
/// folded.
using PinyinReading = QStringList;

/// The ways to read a name, the most likely first, at most `limit`: 单雄信 is shan xiong xin (a
/// surname is read as such) and dan xiong xin. Empty where the name holds no hanzi.
QList<PinyinReading> readName(QStringView name, int limit = 8);

/// "zhangwei"
QString fullPinyin(const PinyinReading& reading);
/// "zw"
QString pinyinInitials(const PinyinReading& reading);

}  // namespace core
