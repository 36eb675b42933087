#pragma once

#include "repairs/data/orderlist.h"

namespace repairs {

/// Sorting up to this many rows in memory takes less time than looking for them along another
/// index.
constexpr int kFewRows = 5000;

/// The list as a range scan of the index that suits filter and sort: a filter that leaves few rows
/// is read by its own index and sorted, any other one in the order of the sort's index.
core::Result<storage::KeysetQuery> orderQuery(storage::Connection& connection,
                                              const OrderFilter& filter, const OrderSort& sort,
                                              int fewRows = kFewRows);

/// The same rows without an order, read by the index that leaves the fewest to look at.
storage::KeysetQuery orderCountQuery(const OrderFilter& filter);

}  // namespace repairs
