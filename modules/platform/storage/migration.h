#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace storage {

/// One step of the schema, compiled in as `:/migrations/NNNN_verb_object.sql` (see
/// packaging/cmake/Migrations.cmake). Numbers run over all modules; the largest is the schema
/// version.
struct Migration {
    QString path;

    /// The four digits the file's name begins with; 0 where it has none.
    int number() const;
    /// "0005_create_customers"
    QString name() const;
    /// The text, UTF-8. Fails with "storage/migration" where the resource is not compiled in.
    core::Result<QByteArray> text() const;

    /// Storage's own: the journal and the search index. Database puts them first by itself.
    static QList<Migration> own();
};

}  // namespace storage
