#pragma once

#include "agreements/domain/agreement.h"

#include "core/result.h"
#include "storage/connection.h"

namespace agreements {

/// A unit whose service goes on although the agreement has ended (S134).
struct ContinuingUnit {
    qint64 seq = 0;
    equipment::UnitId unit;
    QString number;
    QString serial;
    QString model;
    core::Date soldOn;
    core::Date until;  ///< the last day of service

    friend bool operator==(const ContinuingUnit&, const ContinuingUnit&) = default;
};

struct ContinuingService {
    int months = 0;  ///< 0: the agreement has no such duty
    QString clause;  ///< id of the clause
    QList<ContinuingUnit> units;
    int withoutSaleDate = 0;  ///< units it is for whose day of sale nobody knows; to be looked at
};

/// The units that an agreement is for, sold up to `end`, with service left on that day: at most
/// `limit` of them behind the unit `afterSeq`, in the order of their making. Computed from the
/// signed copy; nothing before. Codes as openCopy().
core::Result<ContinuingService> continuingService(storage::Connection& connection,
                                                  const AgreementId& id, const core::Date& end,
                                                  qint64 afterSeq = 0, int limit = 1000);

}  // namespace agreements
