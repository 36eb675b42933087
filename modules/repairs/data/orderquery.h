#pragma once

#include "repairs/data/orderlist.h"

namespace repairs {

/// The list as a range scan of the index that suits filter and sort: a filter that leaves few rows
/// is read by its own index and sorted, any other one in the order of the sort's index.
core::Result<storage::KeysetQuery> orderQuery(storage::Connection& connection,
                                              const OrderFilter& filter, const OrderSort& sort);

}  // namespace repairs
