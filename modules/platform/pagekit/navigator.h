#pragma once

#include "core/id.h"

#include <QString>
#include <QVariantMap>

namespace pagekit {

/// Moves the person through the program; the shell implements it.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// Shows a page; `arguments` are the page's own, such as {"filter": "overdue"}.
    virtual void openPage(const QString& pageId, const QVariantMap& arguments = {}) = 0;
    /// Shows a record on the page that its kind ("order", "customer", …) is registered with.
    virtual void openRecord(const QString& kind, const core::RowId& id) = 0;
    /// One level back; text that was being typed is kept as a draft.
    virtual void back() = 0;
};

}  // namespace pagekit
