#pragma once

#include "customers/domain/customerdraft.h"
#include "insight/domain/centredirectory.h"
#include "insight/domain/importtarget.h"

#include <QSet>

namespace insight {

/// Customers, each with one contact at most. A customer who is there already (the same number, or
/// the same name with the same telephone number) is refused. A walk-in customer stays one, of the
/// centre that the record names, which is made where it is not there; a centre has one of them.
class CustomerTarget final : public ImportTarget {
public:
    CustomerTarget();

    core::Done begin(storage::Connection& connection, const ImportPlace& place) override;
    core::Done read(storage::Connection& connection, ImportRecord& record) override;
    core::Done write(storage::WriteTx& tx) override;

private:
    enum Field {
        Number,
        Name,
        Kind,
        Phone,
        Address,
        CreditCode,
        Note,
        ContactName,
        ContactPhone,
        ContactRole,
        Wechat,
        Email,
        WalkIn,
        Centre,
    };

    void readDraft(ImportRecord& record);
    core::Done readWalkIn(storage::Connection& connection, ImportRecord& record);
    core::Done refuseKnown(storage::Connection& connection, ImportRecord& record);

    customers::CustomerDraft m_draft;
    QSet<QString> m_seen;
    CentreDirectory m_centres;
    QString m_centre;         ///< of a walk-in customer
    QSet<QString> m_walkIns;  ///< the centres whose walk-in customer the file has
};

}  // namespace insight
