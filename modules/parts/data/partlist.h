#pragma once

#include "parts/domain/part.h"
#include "storage/keyset.h"

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
    bool inTrash = false;  ///< only the removed ones

    friend bool operator==(const PartFilter&, const PartFilter&) = default;
};

/// Each has an index; those in the trash are sorted without one.
enum class PartOrder { Name, Number, Made };

struct PartSort {
    PartOrder order = PartOrder::Name;
    bool descending = false;

    friend bool operator==(const PartSort&, const PartSort&) = default;
};

using PartPage = storage::KeysetPage<PartRow>;

/// Up to `count` lines behind or before `anchor`; without an anchor the first or the last ones.
core::Result<PartPage> listParts(storage::Connection& connection, const PartFilter& filter,
                                 const PartSort& sort, const std::optional<storage::Anchor>& anchor,
                                 storage::Direction direction, int count);

core::Result<qint64> countParts(storage::Connection& connection, const PartFilter& filter);

/// The count together with the anchors that listPartsAt() needs; one pass over the index.
core::Result<storage::Landmarks> partLandmarks(storage::Connection& connection,
                                               const PartFilter& filter, const PartSort& sort);

/// The lines from position `row` on.
core::Result<PartPage> listPartsAt(storage::Connection& connection, const PartFilter& filter,
                                   const PartSort& sort, const storage::Landmarks& landmarks,
                                   qint64 row, int count);

}  // namespace parts
