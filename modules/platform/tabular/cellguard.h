#pragma once

#include <QByteArrayView>
#include <QString>

namespace tabular {

/// A text cell that starts with = + - @ (or a tab or carriage return) would be run as a formula by
/// a spreadsheet. On the way out such text gets an apostrophe in front; on the way in it is taken
/// off again. Text that already begins with apostrophes before such a character gets one more, so
/// that reading gives back exactly what was written. Numbers are never guarded.
bool needsGuard(QByteArrayView utf8);
bool isGuarded(QByteArrayView utf8);

/// `text` as a text cell of a file that a spreadsheet may open.
QString guarded(const QString& text);

}  // namespace tabular
