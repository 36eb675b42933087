#pragma once

#include "modulekit/setting.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace shell {

/// Adds label, editor and hint for a setting to the layout. `changed` is called with each value the
/// person gives it.
void addSettingEditor(QVBoxLayout* layout, const modulekit::Setting& setting, const QVariant& value,
                      std::function<void(const QVariant&)> changed);

}  // namespace shell
