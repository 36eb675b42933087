#pragma once

#include "insight/domain/customerdirectory.h"
#include "insight/domain/importtarget.h"
#include "insight/domain/unitdirectory.h"

#include <QSet>

namespace insight {

/// Units with their owners; owners that are not there are made. A unit whose serial number is there
/// already is refused.
class UnitTarget final : public ImportTarget {
public:
    UnitTarget();

    core::Done begin(storage::Connection& connection, const ImportPlace& place) override;
    core::Done read(storage::Connection& connection, ImportRecord& record) override;
    core::Done write(storage::WriteTx& tx) override;

private:
    enum Field {
        Serial,
        Number,
        Brand,
        Category,
        ModelName,
        VinCode,
        Plate,
        Batch,
        MadeYear,
        SoldOn,
        DeliveredOn,
        InstalledOn,
        AcceptedOn,
        InvoicedOn,
        CardEndsOn,
        InvoiceNumber,
        InvoicePrice,
        Note,
        CustomerNumber,
        CustomerName,
        Phone,
        Address,
    };

    static std::optional<core::Date> readDay(ImportRecord& record, Field field);
    void readTexts(const ImportRecord& record);
    void readDates(ImportRecord& record);
    void readNumbers(ImportRecord& record);
    void readOwner(ImportRecord& record);
    void refuseWrong(ImportRecord& record) const;
    core::Done refuseKnown(storage::Connection& connection, ImportRecord& record);

    ImportPlace m_place;
    CustomerDirectory m_customers;
    UnitDirectory m_units;
    QSet<QString> m_seen;

    equipment::UnitDraft m_draft;
    CustomerDirectory::Wanted m_owner;
};

}  // namespace insight
