#include "identity/attemptlimit.h"

#include "testsuite.h"

#include <QTest>

class AttemptLimitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFurtherMistakeDoublesTheWait() {
        core::FixedTimeSource time{core::Instant{0}};
        identity::AttemptLimit limit(time);
        for (int attempt = 0; attempt < 4; ++attempt)
            limit.failed(QStringLiteral("wang"));

        time.set(core::Instant{9'999});
        QVERIFY(!limit.check(QStringLiteral("wang")));
        time.set(core::Instant{10'000});
        QVERIFY(limit.check(QStringLiteral("wang")));
    }

    void theWaitNeverExceedsFiveMinutes() {
        core::FixedTimeSource time{core::Instant{0}};
        identity::AttemptLimit limit(time);
        for (int attempt = 0; attempt < 100; ++attempt)
            limit.failed(QStringLiteral("wang"));

        time.set(core::Instant{300'000});

        QVERIFY(limit.check(QStringLiteral("wang")));
    }

    void othersAndThoseWhoSucceededDoNotWait() {
        core::FixedTimeSource time{core::Instant{0}};
        identity::AttemptLimit limit(time);
        for (int attempt = 0; attempt < 5; ++attempt)
            limit.failed(QStringLiteral("wang"));

        QVERIFY(limit.check(QStringLiteral("chen")));
        limit.succeeded(QStringLiteral("WANG "));
        QVERIFY(limit.check(QStringLiteral("wang")));
    }
};

REGISTER_TEST(AttemptLimitTest)
#include "attemptlimittest.moc"
