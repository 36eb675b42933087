#pragma once

#include "parts/domain/part.h"
#include "storage/keysetlist.h"

#include <optional>

namespace parts {

/// One line of the list of parts.
struct PartRow {
    PartId id;
    qint64 seq = 0;
    QString number;
    QString name;
    QString unitOfMeasure;
    QString barcode;
    QString category;
    bool isRemoved = false;

    friend bool operator==(const PartRow&, const PartRow&) = default;
};

struct PartFilter {
    /// All of these words, in number, name, pinyin, bar code or category; folded.
    QString text;
    std::optional<QString> category;
    bool inTrash = false;   ///< only the removed ones
    bool isCommon = false;  ///< kept in stock
    bool isBelowMinimum = false;

    friend bool operator==(const PartFilter&, const PartFilter&) = default;
};

/// Each has an index; those in the trash are sorted without one.
enum class PartOrder { Name, Number, Made };

using PartSort = storage::SortBy<PartOrder>;
using PartList = storage::KeysetList<PartRow, PartFilter, PartSort>;

const PartList& partList();

}  // namespace parts
