#include "core/hlc.h"

#include "property.h"
#include "testsuite.h"

#include <QTest>

using core::Hlc;
using core::Instant;

class HlcTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wallTimeWinsWhenItMovesForward();
    void counterGoesOnWhenTheClockStandsStill();
    void fullCounterBorrowsAMillisecond();
    void nextIsAlwaysLarger();
    void packingKeepsOrder();
};

void HlcTest::wallTimeWinsWhenItMovesForward() {
    QCOMPARE(Hlc::next({1000, 9}, Instant{1001}), (Hlc{1001, 0}));
}

void HlcTest::counterGoesOnWhenTheClockStandsStill() {
    QCOMPARE(Hlc::next({1000, 9}, Instant{1000}), (Hlc{1000, 10}));
    QCOMPARE(Hlc::next({1000, 9}, Instant{500}), (Hlc{1000, 10}));
}

void HlcTest::fullCounterBorrowsAMillisecond() {
    QCOMPARE(Hlc::next({1000, 0xffff}, Instant{1000}), (Hlc{1001, 0}));
}

void HlcTest::nextIsAlwaysLarger() {
    verifyProperty("next is larger", [](quint32 ms, quint16 counter, quint32 now) {
        const Hlc last{qint64(ms), counter};
        RC_ASSERT(last < Hlc::next(last, Instant{qint64(now)}));
        RC_ASSERT(Hlc::next(last, Instant{qint64(now)}).ms >= qint64(now));
    });
}

void HlcTest::packingKeepsOrder() {
    verifyProperty("packing keeps order", [](quint32 a, quint16 b, quint32 c, quint16 d) {
        const Hlc one{qint64(a), b};
        const Hlc two{qint64(c), d};
        RC_ASSERT(Hlc::unpacked(one.packed()) == one);
        RC_ASSERT((one < two) == (one.packed() < two.packed()));
    });
}

REGISTER_TEST(HlcTest)
#include "hlctest.moc"
