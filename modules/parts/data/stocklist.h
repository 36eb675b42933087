#pragma once

#include "core/money.h"
#include "parts/domain/stock.h"
#include "storage/keysetlist.h"

#include <optional>

namespace parts {

struct StockRow;
using BalanceId = core::Id<StockRow>;

/// One line of the list of stock: a part in a bin, by owner and lot.
struct StockRow {
    BalanceId id;
    qint64 seq = 0;
    StockPlace place;
    QString partNumber;
    QString partName;
    QString unitOfMeasure;
    QString binName;
    StockLevel level;
    core::Currency currency;

    friend bool operator==(const StockRow&, const StockRow&) = default;
};

struct StockFilter {
    enum class State {
        Present,       ///< something is on hand or reserved
        Short,         ///< less than nothing available
        BelowMinimum,  ///< of parts that are kept in stock and of which less than that is there
        All,           ///< also what was there once
    };

    /// All of these words, in number, name, pinyin, bar code or category of the part; folded.
    QString text;
    State state = State::Present;
    std::optional<BinId> bin;
    std::optional<StockOwner> owner;
    bool isConsigned = false;  ///< here or elsewhere
    std::optional<BinKind> binKind;

    friend bool operator==(const StockFilter&, const StockFilter&) = default;
};

/// Each has an index, of all bins and of one.
enum class StockOrder { Name, Number };

using StockSort = storage::SortBy<StockOrder>;
using StockList = storage::KeysetList<StockRow, StockFilter, StockSort>;

const StockList& stockList();

/// The line with this id; nullopt where nothing ever lay there.
core::Result<std::optional<StockRow>> findStock(storage::Connection& connection,
                                                const BalanceId& id);

}  // namespace parts
