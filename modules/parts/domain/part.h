#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

namespace parts {

struct Part;
using PartId = core::Id<Part>;

/// What moves of a part must name beside the part.
enum class Tracking { None, Serial, Lot };

/// Something that is put into a unit or used up on it, as the part lines of orders name it.
struct Part {
    PartId id;
    core::RowId centre;  ///< nil in a draft: the centre of whoever saves it
    QString number;      ///< the maker's or the centre's; empty in a draft: the next one is taken
    QString name;
    QString unitOfMeasure;  ///< "piece", "m", "kg"; free text
    QString barcode;        ///< as scanned; empty: none
    QString category;
    QString note;
    Tracking tracking = Tracking::None;
    bool isCommon = false;           ///< kept in stock between minimum and maximum (S135, S80)
    std::optional<qint64> minMilli;  ///< of all bins together; below it more is asked for
    std::optional<qint64> maxMilli;
    bool isOldForNew = false;  ///< whoever gets a new one hands in the old one (S119, S120)
    QString packUnit;          ///< what is bought: "box"; empty: single pieces
    qint64 packMilli = 0;      ///< how much is in a pack
    QString packBarcode;

    friend bool operator==(const Part&, const Part&) = default;
};

}  // namespace parts
