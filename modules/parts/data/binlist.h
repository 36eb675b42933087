#pragma once

#include "parts/domain/stock.h"
#include "storage/keysetlist.h"

#include <optional>

namespace parts {

/// One line of the list of bins.
struct BinRow {
    BinId id;
    qint64 seq = 0;
    QString name;
    BinKind kind = BinKind::Centre;
    QString holderName;
    QString note;
    qint64 valueMinor = 0;  ///< of all owners together, in the bin's currency
    core::Currency currency;
    qint64 places = 0;  ///< balances that hold anything
    bool isRemoved = false;

    friend bool operator==(const BinRow&, const BinRow&) = default;
};

struct BinFilter {
    QString text;  ///< somewhere in the name
    std::optional<BinKind> kind;
    bool isAbroad = false;  ///< vans and bags: what people have with them
    bool inTrash = false;

    friend bool operator==(const BinFilter&, const BinFilter&) = default;
};

enum class BinOrder { Name, Made };

using BinSort = storage::SortBy<BinOrder>;
using BinList = storage::KeysetList<BinRow, BinFilter, BinSort>;

const BinList& binList();

}  // namespace parts
