#include "identity/attemptlimit.h"

#include <QCoreApplication>

#include <algorithm>

namespace identity {

namespace {

constexpr int kFreeAttempts = 3;
constexpr qint64 kFirstWaitMs = 5'000;
constexpr qint64 kLongestWaitMs = 300'000;

QString attemptKey(const QString& name) {
    return name.trimmed().toLower();
}

}  // namespace

core::Done AttemptLimit::check(const QString& name) const {
    const QMutexLocker lock(&m_mutex);
    const qint64 waitMs = m_attempts.value(attemptKey(name)).waitUntil.ms - m_time.now().ms;
    if (waitMs <= 0)
        return {};
    const int seconds = static_cast<int>(std::min(waitMs, kLongestWaitMs) / 1000) + 1;
    return core::fail(
        QStringLiteral("signin/wait"),
        QCoreApplication::translate(
            "identity", "There were too many wrong attempts. Try again in %n second(s).", nullptr,
            seconds));
}

void AttemptLimit::failed(const QString& name) {
    const QMutexLocker lock(&m_mutex);
    Attempts& attempts = m_attempts[attemptKey(name)];
    ++attempts.wrong;
    if (attempts.wrong < kFreeAttempts)
        return;
    const int doublings = std::min(attempts.wrong - kFreeAttempts, 10);
    const qint64 waitMs = std::min(kFirstWaitMs << doublings, kLongestWaitMs);
    attempts.waitUntil = core::Instant{m_time.now().ms + waitMs};
}

void AttemptLimit::succeeded(const QString& name) {
    const QMutexLocker lock(&m_mutex);
    m_attempts.remove(attemptKey(name));
}

}  // namespace identity
