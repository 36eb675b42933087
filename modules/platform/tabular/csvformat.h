#pragma once

#include "core/result.h"
#include "tabular/tablereader.h"

#include <QString>
#include <QStringList>

#include <optional>

class QIODevice;

namespace tabular {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030, Big5 };

/// "UTF-8", "GB18030", …: the same in every language.
QString encodingName(Encoding encoding);

/// How a text file is to be read as a table.
struct CsvFormat {
    Encoding encoding = Encoding::Utf8;
    int byteOrderMark = 0;  ///< bytes to skip at the beginning
    char separator = ',';
    bool hasHeader = true;
    bool isCertain = true;  ///< false where the encoding is a guess that a person should look at

    friend bool operator==(const CsvFormat&, const CsvFormat&) = default;
};

/// What the caller knows better; everything else is found in the file.
struct CsvWish {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<bool> hasHeader;

    friend bool operator==(const CsvWish&, const CsvWish&) = default;
};

/// Looks at a sample of `device` (which must be seekable and is left at its beginning) and says how
/// to read it. Encoding: by byte order mark, else UTF-8 where that is valid, else GB18030 or Big5
/// by validity and by how many of the characters are common ones. Fails with "table/empty" and
/// "table/binary".
core::Result<CsvFormat> recogniseCsv(QIODevice& device, const CsvWish& wish = {});

/// Whether a first record is a row of names: distinct, none of them a number, a date or an address.
bool looksLikeHeader(const QStringList& row);

}  // namespace tabular
