#pragma once

#include "core/result.h"
#include "pagekit/pageregistry.h"
#include "storage/connection.h"

namespace equipment::ui {

/// Models in whose brand, name or category each typed word stands; by brand and name.
core::Result<QList<pagekit::PickerItem>> lookUpModels(storage::Connection& connection,
                                                      const QString& typed);
/// Product lines whose name contains what is typed; by name.
core::Result<QList<pagekit::PickerItem>> lookUpProductLines(storage::Connection& connection,
                                                            const QString& typed);

/// The pickers of kind "model" and "product_line".
void registerModelPickers(pagekit::PageRegistry& registry);

}  // namespace equipment::ui
