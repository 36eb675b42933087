#pragma once

#include "core/result.h"
#include "pagekit/pageregistry.h"
#include "storage/connection.h"

namespace staff::ui {

/// Makers, dealers and partners whose name fits what is typed, also by pinyin; by name.
core::Result<QList<pagekit::PickerItem>> lookUpOrganisations(storage::Connection& connection,
                                                             const QString& typed);

/// The picker of kind "organisation", with "New organisation…".
void registerOrganisationPicker(pagekit::PageRegistry& registry);

}  // namespace staff::ui
