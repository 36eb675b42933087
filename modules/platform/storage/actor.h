#pragma once

#include "core/id.h"

#include <QSet>
#include <QString>

namespace storage {

/// On whose behalf something is read or written. Made by identity from the user's roles; use cases
/// ask it for rights before they write.
struct Actor {
    core::RowId user;
    core::RowId centre;    ///< the centre the user works for
    QSet<QString> rights;  ///< "repairs.close_without_signature", …

    bool may(const QString& right) const { return rights.contains(right); }
};

}  // namespace storage
