#include "equipment/domain/saveunit.h"

#include "core/localtime.h"
#include "equipment/data/equipmenttables.h"
#include "equipment/data/unitreads.h"
#include "equipment/domain/changeowner.h"
#include "equipment/domain/equipmentrights.h"
#include "equipment/domain/unitpatch.h"
#include "identity/rightcheck.h"
#include "modulekit/centresettings.h"
#include "storage/numberseries.h"

#include <QCoreApplication>

namespace equipment {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::WriteTx;

QString sentence(const char* text) {
    return QCoreApplication::translate("equipment", text);
}

core::Date today(const WriteTx& tx) {
    return core::dateOf(tx.now(), QTimeZone::systemTimeZone());
}

Result<bool> isUnitNumberTaken(storage::Connection& connection, const QString& number) {
    CORE_ASSIGN(const auto other, unitWithNumber(connection, number));
    return other.has_value();
}

Done checkUnitNumber(WriteTx& tx, const Unit& unit) {
    CORE_ASSIGN(const auto other, unitWithNumber(tx.connection(), unit.number));
    if (!other || *other == unit.id)
        return {};
    return fail(core::invalidInput(
        {{QStringLiteral("number"),
          sentence(QT_TRANSLATE_NOOP("equipment",
                                     "Another unit already has the number %1; leave "
                                     "it empty to get the next one."))
              .arg(unit.number)}}));
}

Done insertUnit(WriteTx& tx, Unit& unit, const ModelKeys* ofModel) {
    if (unit.id.isNil())
        unit.id = UnitId(tx.newId());
    if (unit.centre.isNil())
        unit.centre = tx.actor().centre;
    if (unit.number.isEmpty()) {
        CORE_ASSIGN(const QVariant prefix,
                    modulekit::readSetting(tx.connection(), unitNumberPrefix(), tx.actor().centre));
        CORE_ASSIGN(unit.number,
                    storage::nextNumber(tx, prefix.toString(), today(tx), isUnitNumberTaken));
    } else {
        CORE_TRY(checkUnitNumber(tx, unit));
    }
    CORE_ASSIGN(const UnitKeys keys, ofModel ? Result<UnitKeys>(keysOfNewUnit(unit, *ofModel))
                                             : keysOfNewUnit(tx.connection(), unit));
    return tx.insertSettled(unitTable(), unit.id.row(), unit.centre, withoutEmpty(patchOf(unit)),
                            derivedPatch(keys));
}

bool isOtherExtension(const Extension& one, const Extension& other) {
    return one.months != other.months || one.until != other.until;
}

Done updateUnit(WriteTx& tx, Unit& unit, const UnitCard& card) {
    if (card.isRemoved)
        return fail(QStringLiteral("unit/removed"),
                    sentence(QT_TRANSLATE_NOOP("equipment",
                                               "This unit is in the trash. Please restore it "
                                               "before you change it.")));
    unit.centre = card.unit.centre;
    if (unit.number.isEmpty())
        unit.number = card.unit.number;
    if (unit.number != card.unit.number)
        CORE_TRY(checkUnitNumber(tx, unit));
    storage::Patch patch = patchOf(unit);
    if (isOtherExtension(unit.extension, card.unit.extension)) {
        patch.append({"extension_approved_by", storage::null()});
        patch.append({"extension_approved_at", storage::null()});
    }
    return tx.update(unitTable(), unit.id.row(), patch);
}

/// Owner and site; nil leaves them as they are.
Done settle(WriteTx& tx, const UnitDraft& draft, bool isNew) {
    const auto since = draft.ownerSince ? draft.ownerSince
                       : isNew          ? draft.unit.dates.soldOn
                                        : std::optional<core::Date>(today(tx));
    if (!draft.owner.isNil())
        CORE_TRY(changeOwner(tx, draft.unit.id, draft.owner, since));
    if (!draft.site.isNil())
        CORE_TRY(moveUnit(tx, draft.unit.id, draft.site,
                          isNew ? std::nullopt : std::optional<core::Date>(today(tx))));
    return {};
}

Model tidiedModel(Model model) {
    for (QString* line : {&model.brand, &model.category, &model.name})
        *line = line->simplified();
    return model;
}

Result<UnitCard> existingUnit(WriteTx& tx, const UnitId& id) {
    CORE_ASSIGN(const auto card, findUnit(tx.connection(), id));
    if (!card)
        return fail(QStringLiteral("unit/unknown"),
                    sentence(QT_TRANSLATE_NOOP("equipment", "There is no such unit.")),
                    id.toString());
    return *card;
}

}  // namespace

Result<ModelId> findOrAddModel(WriteTx& tx, const Model& typed) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    const Model model = tidiedModel(typed);
    CORE_ASSIGN(const auto known, modelLike(tx.connection(), model));
    if (known)
        return *known;
    const ModelId id(tx.newId());
    // Models are the same in every centre.
    CORE_TRY(tx.insert(modelTable(), id.row(), core::RowId(), withoutEmpty(patchOf(model))));
    return id;
}

Result<ModelId> saveModel(WriteTx& tx, const Model& model) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    const Model tidy = tidiedModel(model);
    if (tidy.isBlank())
        return fail(core::invalidInput(
            {{QStringLiteral("model"),
              sentence(QT_TRANSLATE_NOOP("equipment",
                                         "A model needs a brand, a category or a name."))}}));
    if (tidy.id.isNil())
        return findOrAddModel(tx, tidy);
    CORE_TRY(tx.update(modelTable(), tidy.id.row(), patchOf(tidy)));
    return tidy.id;
}

Result<UnitId> saveUnit(WriteTx& tx, const UnitDraft& draft, const ModelKeys* keys) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    UnitDraft tidy = tidied(draft);
    if (const auto problems = problemsOfTidied(tidy); core::isAnyWrong(problems))
        return fail(core::invalidInput(problems));

    std::optional<UnitCard> card;
    if (!tidy.unit.id.isNil()) {
        CORE_ASSIGN(card, findUnit(tx.connection(), tidy.unit.id));
    }
    tidy.unit.model = tidy.model.id;
    if (tidy.unit.model.isNil()) {
        CORE_ASSIGN(tidy.unit.model, findOrAddModel(tx, tidy.model));
    }
    CORE_TRY(card ? updateUnit(tx, tidy.unit, *card) : insertUnit(tx, tidy.unit, keys));
    CORE_TRY(settle(tx, tidy, !card));
    return tidy.unit.id;
}

Done approveExtension(WriteTx& tx, const UnitId& id) {
    CORE_TRY(identity::require(tx, approveExtensionRight()));
    CORE_ASSIGN(const UnitCard card, existingUnit(tx, id));
    if (!card.unit.extension.isAny())
        return fail(QStringLiteral("unit/no_extension"),
                    sentence(QT_TRANSLATE_NOOP("equipment",
                                               "This unit has no extension. Please enter its "
                                               "months or its last day first.")));
    return tx.update(unitTable(), id.row(),
                     {{"extension_approved_by", storage::toValue(tx.actor().user)},
                      {"extension_approved_at", storage::toValue(tx.now())}});
}

Done removeUnit(WriteTx& tx, const UnitId& id) {
    CORE_TRY(identity::require(tx, removeUnitsRight()));
    CORE_TRY(existingUnit(tx, id));
    return tx.remove(unitTable(), id.row());
}

Done restoreUnit(WriteTx& tx, const UnitId& id) {
    CORE_TRY(identity::require(tx, removeUnitsRight()));
    CORE_TRY(existingUnit(tx, id));
    return tx.restore(unitTable(), id.row());
}

}  // namespace equipment
