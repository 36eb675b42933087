#include "insight/domain/unitdirectory.h"

#include "core/textfold.h"
#include "equipment/domain/saveunit.h"
#include "insight/data/importreads.h"

namespace insight {
namespace {

QString wordsOf(const equipment::Model& model) {
    return model.brand + QChar(0x1F) + model.category + QChar(0x1F) + model.name;
}

}  // namespace

core::Done UnitDirectory::begin(storage::Connection& connection) {
    CORE_ASSIGN(m_hasUnits, hasUnitsWithSerial(connection));
    return {};
}

core::Result<std::optional<equipment::UnitId>> UnitDirectory::find(storage::Connection& connection,
                                                                   const QString& serial) {
    const QString key = core::foldCode(serial);
    if (const auto known = m_bySerial.constFind(key); known != m_bySerial.constEnd())
        return std::optional(*known);
    if (!m_hasUnits)
        return std::optional<equipment::UnitId>();
    CORE_ASSIGN(const auto found, unitWithSerial(connection, serial));
    if (found)
        m_bySerial.insert(key, *found);
    return found;
}

core::Result<equipment::UnitId> UnitDirectory::make(storage::WriteTx& tx,
                                                    const equipment::UnitDraft& draft,
                                                    const QString& number) {
    equipment::UnitDraft unit = draft;
    unit.unit.number = number;
    const QString key = wordsOf(draft.model);
    auto known = m_models.constFind(key);
    if (known == m_models.constEnd()) {
        equipment::Model model = draft.model;
        for (QString* line : {&model.brand, &model.category, &model.name})
            *line = line->simplified();
        CORE_ASSIGN(const equipment::ModelId id, equipment::findOrAddModel(tx, model));
        known = m_models.insert(key, {id, equipment::keysOfModel(model)});
    }
    unit.model.id = known->id;
    CORE_ASSIGN(const equipment::UnitId made, equipment::saveUnit(tx, unit, &known->keys));
    if (!draft.unit.serial.isEmpty())
        m_bySerial.insert(core::foldCode(draft.unit.serial), made);
    return made;
}

}  // namespace insight
