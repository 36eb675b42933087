#pragma once

#include "insight/domain/centredirectory.h"
#include "insight/domain/customerdirectory.h"
#include "insight/domain/importtarget.h"
#include "insight/domain/unitdirectory.h"
#include "repairs/domain/importorder.h"

#include <QSet>

namespace insight {

/// Records of the Open Repair Data Standard 0.3: a group becomes a centre with one walk-in
/// customer, a record a closed repair order under it, for a unit without serial number (brand,
/// product category). Fixed is closed as repaired, End of life as not repaired with its barrier,
/// everything else with the outcome unknown. The id is kept as external reference: a record that is
/// there already is refused.
///
/// The partners of the standard differ, so: a record without group goes to the centre named like
/// the data provider, without that to the home centre; a date may be a month or a year alone and is
/// then its first day; without a date, or with one that does not exist, a record is refused,
/// because no order can stand without its day. The brand "Unknown" is no brand. The partner's own
/// category stands in the unit's note.
class OpenRepairTarget final : public ImportTarget {
public:
    OpenRepairTarget();

    core::Done begin(storage::Connection& connection, const ImportPlace& place) override;
    core::Done read(storage::Connection& connection, ImportRecord& record) override;
    core::Done write(storage::WriteTx& tx) override;

private:
    enum Field {
        Identifier,
        Provider,
        PartnerCategory,
        Category,
        Brand,
        MadeYear,
        RepairStatus,
        Barrier,
        Group,
        EventDate,
        Problem,
    };

    /// A day of the file, worked out once.
    struct Day {
        std::optional<core::Date> date;
        core::Instant at;
    };

    const Day& dayOf(QByteArrayView text);
    core::Done readIdentifier(storage::Connection& connection, ImportRecord& record);
    void readOutcome(const ImportRecord& record);
    void readUnit(const ImportRecord& record);

    ImportPlace m_place;
    bool m_hasReferences = false;
    CentreDirectory m_centres;
    CustomerDirectory m_customers;
    QHash<customers::CustomerId, QString> m_customerKeys;
    UnitDirectory m_units;
    QHash<QByteArray, Day> m_days;
    QSet<QByteArray> m_seen;

    repairs::ImportedOrder m_order;
    equipment::UnitDraft m_unit;
    QString m_group;
};

}  // namespace insight
