#pragma once

#include <QByteArray>

namespace parts {

/// What is available of part `p`, as an expression: its own and consigned stock of all bins
/// together; what is in quarantine or in the store of old parts does not count (S135).
inline constexpr char kUsableOfPart[] =
    "(SELECT coalesce(sum(b.on_hand_milli - b.reserved_milli), 0) FROM stock_balance AS b "
    "JOIN stock_bin AS s ON s.id = b.bin_id WHERE b.part_id = p.id "
    "AND b.owner IN ('own', 'consigned_in') AND s.kind IN ('centre', 'van', 'person'))";

/// A condition on part `p`: it is kept in stock, and less than its minimum is there.
inline QByteArray isBelowMinimum() {
    return QByteArray("p.is_common = 1 AND p.deleted = 0 AND coalesce(p.min_milli, 0) > ") +
           kUsableOfPart;
}

}  // namespace parts
