#pragma once

#include "core/result.h"

#include <QString>

namespace equipment {

/// A vehicle's number plate. Of the mainland: 7 places (京A12345), 8 for new energy (京AD12345),
/// also those of the police, of learners and trailers. Others (Taiwan, Hong Kong, abroad): 2 to 10
/// letters and digits.
class PlateNumber final {
public:
    /// Full-width characters, small letters, spaces, dots and hyphens are read. "plate/length",
    /// "plate/character", "plate/form".
    static core::Result<PlateNumber> parse(const QString& typed);

    /// "京A12345"; of other plates as written, in capitals: "ABC-1234".
    const QString& text() const { return m_text; }

    friend bool operator==(const PlateNumber&, const PlateNumber&) = default;

private:
    explicit PlateNumber(QString text) : m_text(std::move(text)) {}

    QString m_text;

    friend class PlateReader;
};

}  // namespace equipment
