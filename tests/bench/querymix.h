#pragma once

#include "storage/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bench {

/// One kind of query of search.md with what is typed for it.
struct QueryKind {
    QString name;
    QStringList typed;
};

/// The mix, from records drawn with the same seed from the file that is searched.
core::Result<QList<QueryKind>> queryMix(storage::Connection& connection, int ofEachKind);

}  // namespace bench
