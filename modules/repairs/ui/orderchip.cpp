#include "repairs/ui/orderchip.h"

#include "repairs/data/ordertables.h"
#include "repairs/domain/overdue.h"
#include "repairs/domain/words.h"
#include "repairs/ui/statusfamily.h"

#include "storage/changeset.h"

#include <QCoreApplication>

namespace repairs::ui {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

QString lateText(qint64 lateMs) {
    const int days = int(lateMs / kDayMs);
    const int hours = qMax(1, int(lateMs / kHourMs));
    if (days == 0)
        return QCoreApplication::translate("repairs::ui::OrderChip", "%n hour(s) overdue", nullptr,
                                           hours);
    return QCoreApplication::translate("repairs::ui::OrderChip", "%n day(s) overdue", nullptr,
                                       days);
}

}  // namespace

widgets::Chip chipOf(Status status, std::optional<WaitingReason> waitingReason,
                     const std::optional<core::Instant>& promisedAt, core::Instant now) {
    widgets::Chip chip;
    chip.family = familyOf(status);
    chip.word = status == Status::Waiting && waitingReason
                    ? QCoreApplication::translate("repairs::ui::OrderChip", "Waiting: %1")
                          .arg(title(*waitingReason))
                    : title(status);
    if (isOverdue(status, promisedAt, now))
        chip.late = lateText(now.ms - promisedAt->ms);
    return chip;
}

bool touchesOrder(const storage::ChangeSet& changes, const OrderId& order) {
    // Children carry the order's id in their row, which a change does not tell: any of their tables
    // is taken for this order's. Reading it again costs less than looking it up.
    for (const storage::RowChange& change : changes.rows) {
        if (change.table == &orderTable() && change.id == order.row())
            return true;
        if (change.table == &orderEventTable() || change.table == &orderFindingTable() ||
            change.table == &orderLineTable() || change.table == &orderSignatureTable() ||
            change.table == &orderPrintTable())
            return true;
    }
    return false;
}

}  // namespace repairs::ui
