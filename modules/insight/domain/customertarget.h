#pragma once

#include "customers/domain/customerdraft.h"
#include "insight/domain/importtarget.h"

#include <QSet>

namespace insight {

/// Customers, each with one contact at most. A customer who is there already (the same number, or
/// the same name with the same telephone number) is refused.
class CustomerTarget final : public ImportTarget {
public:
    CustomerTarget();

    const QList<ImportField>& fields() const override { return m_fields; }
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
        Email
    };

    void readDraft(ImportRecord& record);
    core::Done refuseKnown(storage::Connection& connection, ImportRecord& record);

    QList<ImportField> m_fields;
    customers::CustomerDraft m_draft;
    QSet<QString> m_seen;
};

}  // namespace insight
