#pragma once

#include <QStringConverter>
#include <QStringView>

namespace storage {

/// Room that `text` needs at most as UTF-8.
inline qsizetype utf8Room(QStringView text) {
    return text.size() * 3;
}

/// Writes `text` as UTF-8 and returns the number of bytes; `out` has utf8Room(text).
inline qsizetype writeUtf8(QStringView text, char* out) {
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    return encoder.appendToBuffer(out, text) - out;
}

}  // namespace storage
