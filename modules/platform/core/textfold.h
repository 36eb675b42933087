#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace core {

/// The form in which names and texts are compared: compatibility forms and full width resolved
/// (NFKC), lower case, no accents, traditional hanzi replaced by simplified ones, white space
/// reduced to single blanks. Idempotent. Thread-safe, below 2 µs for a name.
QString foldText(QStringView text);

/// The form in which numbers, serials, phones and plates are compared: foldText in capitals without
/// anything that is no letter or digit, O as 0 and I as 1. L stays: in capitals it is not mistaken.
QString foldCode(QStringView code);

/// The traditional hanzi of `text` replaced by simplified ones, all else untouched.
QString toSimplified(QStringView text);

/// The tokens under which a text is searched: the overlapping pairs of each run of hanzi and the
/// run's last hanzi alone (so that a single one is found as the beginning of a token), and whole
/// words of other letters and digits. Folds; each token once, in the order of the text.
QStringList bigrams(QStringView text);

bool isHanzi(char32_t codePoint);

}  // namespace core
