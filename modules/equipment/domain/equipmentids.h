#pragma once

#include "core/id.h"

namespace equipment {

struct ProductLine;
struct Model;
struct Unit;
struct UnitOwner;
struct UnitSite;
struct Component;

using ProductLineId = core::Id<ProductLine>;
using ModelId = core::Id<Model>;
using UnitId = core::Id<Unit>;
using UnitOwnerId = core::Id<UnitOwner>;
using UnitSiteId = core::Id<UnitSite>;
using ComponentId = core::Id<Component>;

}  // namespace equipment
