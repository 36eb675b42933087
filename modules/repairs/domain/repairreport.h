#pragma once

#include "core/money.h"
#include "core/result.h"
#include "repairs/domain/orderrecord.h"
#include "repairs/domain/paperparties.h"

namespace repairs {

/// What the customer takes home when the unit is handed over.
struct Receipt {
    PaperParties parties;
    QString number;
    OrderKind kind = OrderKind::Repair;
    core::Instant calledAt;
    QString contactName;
    QString contactPhone;
    QString fault;
    QString customerExpectation;
    QString accessories;
    std::optional<core::Instant> promisedAt;
    std::optional<core::Money> agreedAmount;  ///< the last one agreed
    std::optional<OrderSignature> signature;  ///< for the hand-over

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// What goes with the unit through the workshop.
struct RepairSheet {
    Receipt receipt;
    Priority priority = Priority::Normal;
    QList<OrderFinding> findings;
    QList<OrderLine> lines;
    core::Money total;
    QStringList notes;    ///< latest last
    QStringList verdict;  ///< what the agreements say, with clauses; see verdictPaper()

    friend bool operator==(const RepairSheet&, const RepairSheet&) = default;
};

/// S161: cause, measures, time spent and the day of return to normal operation, in two copies.
struct RepairReport {
    PaperParties parties;
    QString number;
    OrderKind kind = OrderKind::Repair;
    core::Instant calledAt;
    QString fault;
    QStringList causes;    ///< each once, in the order of the findings
    QStringList measures;  ///< the same
    int minutesSpent = 0;
    std::optional<core::Date> restoredOn;  ///< always there in a report that repairReport() made
    QList<OrderLine> lines;
    core::Money labour;
    core::Money parts;
    core::Money other;
    core::Money total;
    std::optional<OrderSignature> signature;  ///< for the finished work

    friend bool operator==(const RepairReport&, const RepairReport&) = default;
};

/// The four things a report must have and this order lacks, translated; empty: it can be printed.
QStringList missingForReport(const OrderRecord& record);

/// Code "report/incomplete"; the message names what is missing.
core::Result<RepairReport> repairReport(const OrderRecord& record, const PaperParties& parties);
Receipt receiptOf(const OrderRecord& record, const PaperParties& parties);
RepairSheet repairSheetOf(const OrderRecord& record, const PaperParties& parties);

}  // namespace repairs
