#pragma once

#include "core/result.h"
#include "insight/domain/samplecourse.h"
#include "insight/domain/samplecurve.h"
#include "staff/domain/centre.h"
#include "storage/writetx.h"

namespace insight {

/// A customer with a unit: what an order of the sample is made for.
struct SampleUnit {
    repairs::CustomerId customer;
    repairs::SiteId site;
    repairs::UnitId unit;
    qint16 product = 0;
    QString phone;
};

/// Makes the records that orders stand on. One object per sample; the rows follow from the random
/// numbers alone.
class SampleRecords final {
public:
    SampleRecords(QRandomGenerator& random, const core::Date& today)
        : m_random(random), m_today(today) {}

    /// Engineers, parts and what they cost.
    core::Result<SampleStaff> makeStaff(storage::WriteTx& tx, staff::CentreId centre);
    core::Done makeModels(storage::WriteTx& tx);
    /// A customer with one to four units.
    core::Done makeCustomer(storage::WriteTx& tx, QList<SampleUnit>& units);

private:
    core::Result<QList<repairs::PartId>> makeParts(storage::WriteTx& tx);
    core::Done makeSite(storage::WriteTx& tx, SampleUnit& place, const core::RowId& centre);
    core::Done makeUnit(storage::WriteTx& tx, SampleUnit& unit);
    QString oneOf(const QStringList& words) { return words[m_random.bounded(int(words.size()))]; }
    QString personName();
    QString address();
    QString nextPlate();

    QRandomGenerator& m_random;
    const core::Date m_today;
    QList<QList<core::RowId>> m_models;  ///< as sampleProducts()
    int m_customers = 0;
    int m_units = 0;
    int m_vehicles = 0;
};

}  // namespace insight
