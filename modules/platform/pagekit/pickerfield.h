#pragma once

#include "core/id.h"

#include <QString>

#include <functional>

namespace widgets {
class ReferenceEdit;
}

namespace pagekit {

struct AppContext;

/// Lets a field look up records of a kind that another feature owns, by the picker it registered;
/// with "New…" as the last entry where that picker can make one. `within`, where given, is asked at
/// each look-up: the customer whose units come first.
void usePicker(widgets::ReferenceEdit& edit, AppContext& context, const QString& kind,
               std::function<core::RowId()> within = {});

/// Shows the record behind an id in the field, as soon as it is read; nil empties it.
void setPicked(widgets::ReferenceEdit& edit, AppContext& context, const QString& kind,
               const core::RowId& id);

/// The id in the field, nil for none.
core::RowId pickedId(const widgets::ReferenceEdit& edit);

}  // namespace pagekit
