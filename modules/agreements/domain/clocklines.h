#pragma once

#include "agreements/domain/clockreading.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace agreements {

/// Events of clocks as lines of JSON, in any order, and the clocks they make: what
/// `aftercarectl clock replay` reads and prints (app/ctl/README.md has the form).
class ClockLines final {
public:
    explicit ClockLines(const core::WorkCalendar& calendar) : m_calendar(calendar) {}

    /// Errors as core::JsonRecord has them, the place is their detail; the line is left out then.
    core::Done take(int number, QByteArrayView line);

    struct Question {
        core::Instant now;
        std::optional<core::Instant> pausedUntil;  ///< what if it were paused from now until then
    };
    /// A clock an object, in the order of the first line of each; one that cannot be computed has
    /// "error". Key "clock" is always there.
    QList<QJsonObject> clocks(const Question& question) const;

private:
    struct Named {
        QString name;
        QList<ClockEvent> events;
        QHash<int, Clock> openings;  ///< by line
    };

    QJsonObject clockOf(const Named& named, const Question& question) const;
    core::Result<QJsonObject> answer(const Named& named, const Question& question) const;
    QJsonArray notApplied(const QList<UnappliedEvent>& events) const;
    QJsonValue textOf(const std::optional<core::Instant>& instant) const;

    const core::WorkCalendar m_calendar;
    QList<Named> m_clocks;
    QHash<QString, qsizetype> m_indexes;
};

}  // namespace agreements
