#pragma once

#include "parts/domain/coreexchange.h"
#include "storage/keysetlist.h"

#include <optional>

namespace parts {

/// How an exchange of old for new stands.
enum class ExchangeState {
    Waiting,    ///< the new part is out, the old one is waited for
    Overdue,    ///< the same, and its day is past
    In,         ///< the old part is here, its fate is open
    Decided,    ///< what becomes of the old part is settled
    NotComing,  ///< a reason says why
    NotNeeded,  ///< the new part came back unused
};

/// One line of the list of exchanges.
struct ExchangeRow {
    CoreExchange exchange;
    qint64 seq = 0;
    ExchangeId id;
    QString partNumber;
    QString partName;
    QString documentNumber;  ///< of the issue
    core::Instant issuedAt;
    core::Money held;  ///< deposit
    bool isOut = false;

    ExchangeState stateOn(const core::Date& today) const;
    friend bool operator==(const ExchangeRow&, const ExchangeRow&) = default;
};

struct ExchangeFilter {
    enum class State { All, Open, Overdue, In, Decided, NotComing };

    QString text;  ///< somewhere in number or name of the part, document or label
    State state = State::Open;
    std::optional<core::Instant> issuedFrom;  ///< only what went out then or later
    std::optional<core::Date> today;          ///< what is due before is overdue; needed for Overdue

    friend bool operator==(const ExchangeFilter&, const ExchangeFilter&) = default;
};

enum class ExchangeOrder { Made };

using ExchangeSort = storage::SortBy<ExchangeOrder>;
using ExchangeList = storage::KeysetList<ExchangeRow, ExchangeFilter, ExchangeSort>;

const ExchangeList& exchangeList();

core::Result<std::optional<ExchangeRow>> findExchangeRow(storage::Connection& connection,
                                                         const ExchangeId& id);

}  // namespace parts
