#pragma once

#include "core/timesource.h"
#include "insight/domain/samplecourse.h"
#include "insight/domain/samplecurve.h"
#include "parts/domain/coreexchange.h"
#include "parts/domain/movestock.h"
#include "storage/database.h"

#include <QHash>
#include <QRandomGenerator>

#include <functional>

namespace insight {

/// Bins with what lies in them, and what moved in the last months: opening stock, parts for the
/// orders of the sample, what was too little, transfers to vans, a stock take, old parts that came
/// back and some that did not. All by the use cases, with the clock at the moment when it happened,
/// so that each entry was made when it says. The same random numbers make the same rows.
class SampleStock final {
public:
    SampleStock(storage::Database& database, core::FixedTimeSource& time, storage::Actor actor,
                const SampleCurve& curve, quint32 seed);

    /// Leaves the clock at the present of the sample. `maker` owns what lies here on consignment.
    core::Done make(const core::Date& today, const SampleStaff& staff, const core::RowId& maker);

private:
    /// A part on a line of an order.
    struct Need {
        core::RowId order;
        core::RowId line;
        QString number;
        int part = 0;  ///< index into sampleParts()
        qint64 qtyMilli = 0;
        core::Instant at;
        bool isClosed = false;
    };
    using Work = std::function<core::Done(storage::WriteTx&)>;

    core::Done makeBins();
    core::Done openStock();
    core::Done supplyVans();
    core::Result<QList<Need>> needs() const;
    core::Done serve(const Need& need);
    core::Done issue(storage::WriteTx& tx, const Need& need);
    core::Done refill(storage::WriteTx& tx, int part, int pieces);
    core::Done receive(storage::WriteTx& tx, int part, int pieces, const QString& document);
    core::Done followExchanges();
    core::Done promiseOldPart(const parts::ExchangeId& id, const parts::StockMove& issue,
                              core::Instant at);
    core::Done countSome();
    core::Done correct();
    core::Done write(core::Instant at, const Work& work);
    core::Instant day(int before, int minute) const {
        return m_curve.at(m_today.addDays(-before), minute);
    }
    parts::MoveDraft draft(int part, int pieces) const;
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    storage::Database& m_database;
    core::FixedTimeSource& m_time;
    storage::Actor m_actor;
    const SampleCurve& m_curve;
    QRandomGenerator m_random;
    core::Date m_today = *core::Date::of(2026, 1, 1);
    QList<parts::PartId> m_parts;
    core::RowId m_maker;
    QList<core::RowId> m_holders;
    parts::BinId m_store;
    QList<parts::BinId> m_vans;
    parts::BinId m_quarantine;
    int m_deliveries = 0;
    int m_serials = 0;
    int m_labels = 0;
    QHash<int, QStringList> m_serialsThere;  ///< of parts tracked by serial, in the store
};

}  // namespace insight
