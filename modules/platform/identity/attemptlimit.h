#pragma once

#include "core/result.h"
#include "core/timesource.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace identity {

/// Slows down guessing: after three wrong tries for a name each further one has to wait, twice as
/// long each time, from five seconds to five minutes. One per program; from any thread.
class AttemptLimit final {
public:
    explicit AttemptLimit(const core::TimeSource& time) : m_time(time) {}

    /// "signin/wait" while the name has to wait.
    core::Done check(const QString& name) const;
    void failed(const QString& name);
    void succeeded(const QString& name);

    core::Instant now() const { return m_time.now(); }

private:
    struct Attempts {
        int wrong = 0;
        core::Instant waitUntil;
    };

    const core::TimeSource& m_time;
    mutable QMutex m_mutex;
    QHash<QString, Attempts> m_attempts;
};

}  // namespace identity
