#pragma once

#include "equipment/domain/equipmentids.h"

#include <QString>

namespace equipment {

/// Models that agreements treat alike: "gas stoves", "computers".
struct ProductLine {
    ProductLineId id;
    QString name;
    QString productGroup;  ///< "stove", "heater", "hood", "cabinet", "other"; empty: none of them

    friend bool operator==(const ProductLine&, const ProductLine&) = default;
};

/// What a unit is one of. Only part of it may be known ("Bosch", "coffee maker").
struct Model {
    ModelId id;
    ProductLineId productLine;  ///< nil: none
    QString brand;
    QString category;
    QString name;

    bool isBlank() const { return brand.isEmpty() && category.isEmpty() && name.isEmpty(); }

    friend bool operator==(const Model&, const Model&) = default;
};

/// "Bosch TAS 1002 · coffee maker": brand and name, then the category.
QString modelTitle(const Model& model);

}  // namespace equipment
