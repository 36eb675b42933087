#pragma once

#include "storage/migration.h"
#include "storage/projection.h"
#include "storage/table.h"

#include <memory>

namespace storage {

/// What the modules bring to a file: their tables, the projections that follow them and the
/// migrations (storage's own come first by themselves). Outlives every Database opened with it.
struct Schema {
    QList<const Table*> tables;
    QList<std::shared_ptr<Projection>> projections;
    QList<std::shared_ptr<Check>> checks;
    QList<Migration> migrations;

    const Table* table(quint16 number) const;
    const Table* table(QStringView name) const;
};

}  // namespace storage
