#pragma once

#include "tabular/csvformat.h"

#include <QByteArrayView>

#include <optional>

namespace tabular {

/// What a sample of text without a byte order mark is most likely written in.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    bool isCertain = true;
};

/// `sample` begins and ends at a character. UTF-8 where it is valid; else the one of GB18030 and
/// Big5 whose reading has the more common characters; else UTF-8, whose reader then names the wrong
/// place.
EncodingGuess guessEncoding(QByteArrayView sample);

/// UTF-16 without a byte order mark, by the zero bytes of its line ends and separators. `head` is
/// the beginning of a file.
std::optional<Encoding> unmarkedUtf16(QByteArrayView head);

}  // namespace tabular
