#pragma once

#include "core/instant.h"

namespace core {

/// Where the program takes the time from. Injected everywhere, so that tests, `--today` and
/// generated data decide what "now" is.
class TimeSource {
public:
    virtual ~TimeSource() = default;
    virtual Instant now() const = 0;
};

class SystemTimeSource final : public TimeSource {
public:
    Instant now() const override;
};

/// Stands still until it is told.
class FixedTimeSource final : public TimeSource {
public:
    explicit FixedTimeSource(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(qint64 ms) { m_now.ms += ms; }

private:
    Instant m_now;
};

}  // namespace core
