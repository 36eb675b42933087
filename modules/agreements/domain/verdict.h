#pragma once

#include "agreements/domain/clock.h"

#include "core/date.h"
#include "core/instant.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace agreements {

/// The clause that a statement comes from, as printed in the agreement, and the rows of the source
/// text behind it.
struct Ground {
    QStringList source;
    QString clause;          ///< empty only where the agreement is silent
    bool isReading = false;  ///< our reading of the text

    friend bool operator==(const Ground&, const Ground&) = default;
};

enum class WindowState { In, Out, NotStarted, Unknown };

struct WarrantyStatement {
    WindowState state = WindowState::Unknown;
    std::optional<core::Date> endsOn;  ///< whenever the start is known
    Ground ground;
    friend bool operator==(const WarrantyStatement&, const WarrantyStatement&) = default;
};

struct RemedyStatement {
    QString allowed;  ///< yes, no, ask
    QString why;      ///< repair_first ...; empty for none
    Ground ground;
    friend bool operator==(const RemedyStatement&, const RemedyStatement&) = default;
};

struct PayerStatement {
    QString payer;  ///< A, B, user, provider, customer, nobody, ask
    QString basis;  ///< empty where the payer is asked for
    std::optional<qint64> amountMinor;
    bool isFromFund = false;
    Ground ground;
    friend bool operator==(const PayerStatement&, const PayerStatement&) = default;
};

struct AcceptanceStatement {
    QString outcome;  ///< accept, may_refuse, ask
    QString loss;
    std::optional<qint64> quantity;
    Ground ground;
    friend bool operator==(const AcceptanceStatement&, const AcceptanceStatement&) = default;
};

struct DeadlineStatement {
    QString what;
    QString from;  ///< reported_at or received_at
    std::variant<core::Instant, core::Date> due;
    Ground ground;
    ClockTarget target = {};  ///< how `due` was counted, for a clock that may be paused
    friend bool operator==(const DeadlineStatement&, const DeadlineStatement&) = default;
};

struct ObligationStatement {
    QString what;
    Ground ground;
    friend bool operator==(const ObligationStatement&, const ObligationStatement&) = default;
};

/// Something a person has to find out or decide.
struct Question {
    QString about;  ///< path of the statement: payers.parts, payers.parts.basis ...
    QString why;    ///< silent, needs_cause, needs_date, needs_fact, needs_decision
    friend bool operator==(const Question&, const Question&) = default;
};

/// The lines of remedies and payers, in the order in which questions about them are listed.
inline const QStringList& remedyNames() {
    static const QStringList names{QStringLiteral("repair"), QStringLiteral("send_in"),
                                   QStringLiteral("exchange"), QStringLiteral("return")};
    return names;
}
inline const QStringList& payerNames() {
    static const QStringList names{QStringLiteral("parts"),
                                   QStringLiteral("labour"),
                                   QStringLiteral("freight_to_maker"),
                                   QStringLiteral("freight_back"),
                                   QStringLiteral("refurbishing"),
                                   QStringLiteral("dealer_fee"),
                                   QStringLiteral("part_issue")};
    return names;
}

/// What an agreement says about a case. Nothing stands for a line that does not apply.
struct Verdict {
    QString agreement;  ///< hash of the signed copy
    WarrantyStatement warranty;
    QString kind;
    QList<std::optional<RemedyStatement>> remedies;  ///< one for each of remedyNames()
    QList<std::optional<PayerStatement>> payers;     ///< one for each of payerNames()
    std::optional<AcceptanceStatement> acceptance;
    QList<DeadlineStatement> deadlines;
    QList<ObligationStatement> obligations;
    QList<Question> questions;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

}  // namespace agreements
