#pragma once

#include "core/result.h"
#include "modulekit/right.h"
#include "modulekit/setting.h"
#include "storage/connection.h"
#include "storage/table.h"
#include "storage/writetx.h"

#include <optional>

namespace modulekit {

/// sys_setting: one row a key and centre, the value as settingText() writes it.
const storage::Table& settingTable();

/// "settings.change": to change what holds for the whole centre.
Right changeSettingsRight();

/// What the centre set; else what was set for the whole organisation (nil centre); else the
/// fallback.
core::Result<QVariant> readSetting(storage::Connection& connection, const Setting& setting,
                                   const core::RowId& centre);

/// The stored text under a key that has no Setting (roles of a right), by the same order.
core::Result<std::optional<QString>> readSettingText(storage::Connection& connection,
                                                     const QString& key, const core::RowId& centre);

/// Use case. "right/missing" without changeSettingsRight(), "setting/value" for a value that does
/// not fit. A nil centre sets it for the whole organisation.
core::Done saveSetting(storage::WriteTx& tx, const Setting& setting, const core::RowId& centre,
                       const QVariant& value);

/// Use case. The fallback holds again. Same right.
core::Done resetSetting(storage::WriteTx& tx, const QString& key, const core::RowId& centre);

/// For use cases with a check of their own: writes the text without asking for the right.
core::Done putSettingText(storage::WriteTx& tx, const QString& key, const core::RowId& centre,
                          const QString& text);

}  // namespace modulekit
