#pragma once

#include "core/id.h"

#include <QString>

namespace parts {

struct Part;
using PartId = core::Id<Part>;

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

    friend bool operator==(const Part&, const Part&) = default;
};

}  // namespace parts
