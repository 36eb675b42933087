#include "repairs/ui/ordertimeline.h"

#include "repairs/domain/words.h"
#include "repairs/ui/statusfamily.h"

#include "core/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace repairs::ui {
namespace {

struct Dated {
    core::Instant at;
    widgets::TimelineEvent event;
};

QString timelineText(const char* source) {
    return QCoreApplication::translate("repairs::ui::OrderTimeline", source);
}

/// A reason is a code for Waiting, else words of a person.
QString reasonText(const OrderEvent& event) {
    if (event.to == Status::Waiting) {
        if (const auto reason = fromCode<WaitingReason>(event.reason))
            return title(*reason);
    }
    return event.reason;
}

QString noteOf(const OrderEvent& event, const Order& order) {
    QStringList parts{reasonText(event), event.text};
    if (event.amountMinor)
        parts.append(
            core::formatMoney(core::Money{*event.amountMinor, order.currency}, order.currency));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

widgets::TimelineEvent shownEvent(const OrderEvent& event, const OrderRecord& record) {
    widgets::TimelineEvent shown;
    shown.note = noteOf(event, record.order);
    if (event.to) {
        shown.chip.family = familyOf(*event.to);
        shown.chip.word = title(*event.to);
    }
    shown.what = event.kind == EventKind::Status ? QString() : title(event.kind);
    if (record.notApplied.contains(event.id))
        shown.what = timelineText(QT_TRANSLATE_NOOP(
            "repairs::ui::OrderTimeline", "Not applied: the order had been moved before"));
    return shown;
}

}  // namespace

QList<widgets::TimelineEvent> timelineOf(const OrderRecord& record, const core::Formats& formats,
                                         const QTimeZone& zone,
                                         const QHash<core::RowId, QString>& names) {
    QList<Dated> all;
    for (const OrderEvent& event : record.events) {
        widgets::TimelineEvent shown = shownEvent(event, record);
        shown.who = names.value(event.user);
        if (!event.approvedBy.isNil())
            shown.note +=
                timelineText(QT_TRANSLATE_NOOP("repairs::ui::OrderTimeline", " Approved by %1."))
                    .arg(names.value(event.approvedBy));
        all.append({event.at, shown});
    }
    for (const OrderPrint& print : record.prints) {
        if (print.copyNumber > 1)
            continue;
        widgets::TimelineEvent shown;
        shown.what = timelineText(QT_TRANSLATE_NOOP("repairs::ui::OrderTimeline", "Printed: %1"))
                         .arg(title(print.document));
        all.append({print.at, shown});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Dated& a, const Dated& b) { return a.at > b.at; });
    QList<widgets::TimelineEvent> events;
    for (Dated& one : all) {
        one.event.when = formats.dateTime(one.at, zone);
        events.append(one.event);
    }
    return events;
}

}  // namespace repairs::ui
