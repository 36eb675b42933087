#pragma once

#include "core/id.h"

namespace customers {
struct Customer;
struct Site;
}  // namespace customers

namespace equipment {
struct Unit;
}

namespace staff {
struct Person;
}

namespace parts {
struct Part;
}

namespace repairs {

struct Order;
struct OrderEvent;
struct OrderFinding;
struct OrderLine;
struct OrderSignature;
struct OrderPrint;

using OrderId = core::Id<Order>;
using EventId = core::Id<OrderEvent>;
using FindingId = core::Id<OrderFinding>;
using LineId = core::Id<OrderLine>;
using SignatureId = core::Id<OrderSignature>;
using PrintId = core::Id<OrderPrint>;
using CustomerId = core::Id<customers::Customer>;
using SiteId = core::Id<customers::Site>;
using UnitId = core::Id<equipment::Unit>;
using PersonId = core::Id<staff::Person>;
using PartId = core::Id<parts::Part>;

}  // namespace repairs
