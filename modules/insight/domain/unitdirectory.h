#pragma once

#include "equipment/data/unitkeys.h"
#include "equipment/domain/unitdraft.h"
#include "storage/writetx.h"

#include <QHash>

namespace insight {

/// Finds units by serial number and makes new ones; remembers the models it used, so that each
/// (brand, category, name) is looked for once. One object per import.
class UnitDirectory final {
public:
    core::Done begin(storage::Connection& connection);

    core::Result<std::optional<equipment::UnitId>> find(storage::Connection& connection,
                                                        const QString& serial);
    /// A new unit as the draft has it. `number` is taken as its number where it is not empty.
    core::Result<equipment::UnitId> make(storage::WriteTx& tx, const equipment::UnitDraft& draft,
                                         const QString& number);

private:
    bool m_hasUnits = false;
    QHash<QString, equipment::UnitId> m_bySerial;
    struct KnownModel {
        equipment::ModelId id;
        equipment::ModelKeys keys;
    };
    QHash<QString, KnownModel> m_models;
};

}  // namespace insight
