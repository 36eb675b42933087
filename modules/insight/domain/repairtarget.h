#pragma once

#include "insight/domain/customerdirectory.h"
#include "insight/domain/importtarget.h"
#include "insight/domain/unitdirectory.h"
#include "repairs/domain/importorder.h"

#include <QSet>

namespace insight {

/// The repair orders of another program. Customers and units that are not there are made; a record
/// without customer, or marked as a walk-in's whose number is not there, goes to the walk-in
/// customer of the centre. Without a column for the state an order of the past is closed. An order
/// whose number or reference is there already is refused; one that has neither gets a number, and a
/// reference by which the same record is known again.
class RepairTarget final : public ImportTarget {
public:
    RepairTarget();

    core::Done begin(storage::Connection& connection, const ImportPlace& place) override;
    core::Done read(storage::Connection& connection, ImportRecord& record) override;
    core::Done write(storage::WriteTx& tx) override;

private:
    enum Field {
        CalledAt,
        Number,
        Reference,
        CustomerNumber,
        CustomerName,
        Phone,
        Address,
        Serial,
        Brand,
        Category,
        ModelName,
        Fault,
        Cause,
        Measure,
        State,
        Result,
        Barrier,
        ClosedAt,
        Engineer,
        Labour,
        Parts,
        Total,
        WalkIn,
    };

    std::optional<core::Instant> readInstant(ImportRecord& record, Field field, int msOfDay) const;
    std::optional<qint64> readAmount(ImportRecord& record, Field field) const;
    void readCustomer(ImportRecord& record);
    void readUnit(const ImportRecord& record);
    void readTimes(ImportRecord& record);
    void readWork(const ImportRecord& record);
    void readLines(ImportRecord& record);
    core::Done readIdentity(storage::Connection& connection, ImportRecord& record);
    core::Done checkCustomer(storage::Connection& connection, ImportRecord& record);
    core::Done giveCustomer(storage::WriteTx& tx);
    core::Done giveUnit(storage::WriteTx& tx);

    ImportPlace m_place;
    CustomerDirectory m_customers;
    UnitDirectory m_units;
    QHash<QString, repairs::PersonId> m_people;
    QSet<QString> m_seen;
    QHash<QString, equipment::UnitId> m_unitsWithoutSerial;

    repairs::ImportedOrder m_order;
    equipment::UnitDraft m_unit;
    CustomerDirectory::Wanted m_customer;
    bool m_isWalkIn = false;
};

}  // namespace insight
