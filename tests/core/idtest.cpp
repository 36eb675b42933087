#include "core/id.h"

#include "core/idsource.h"
#include "property.h"
#include "testsuite.h"

#include <QSet>
#include <QTest>

using core::IdSource;
using core::Instant;
using core::RowId;

namespace {
constexpr Instant kNoon{1'783'224'000'000};
}

class IdTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndBytesComeBack();
    void wrongTextGivesNothing_data();
    void wrongTextGivesNothing();
    void idsCarryVersionVariantAndTime();
    void idsRiseStrictlyEvenWhenTheClockFallsBack();
    void sameSeedGivesSameIds();
};

void IdTest::textAndBytesComeBack() {
    IdSource source(7);
    const RowId id = source.next(kNoon);

    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(RowId::fromString(id.toString()).value(), id);
    QCOMPARE(RowId::fromString(id.toString().remove(u'-').toUpper()).value(), id);
    QCOMPARE(RowId::fromBytes(id.toBytes()).value(), id);
    QVERIFY(RowId().isNil());
    QVERIFY(!id.isNil());
}

void IdTest::wrongTextGivesNothing_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("0190-00");
    QTest::newRow("no hexadecimal") << QStringLiteral("g1900000-0000-7000-8000-000000000000");
    QTest::newRow("hyphen moved") << QStringLiteral("0190000-00000-7000-8000-000000000000");
}

void IdTest::wrongTextGivesNothing() {
    QFETCH(const QString, text);

    QVERIFY(!RowId::fromString(text));
    QVERIFY(!RowId::fromBytes(QByteArrayView("fifteen bytes..", 15)));
}

void IdTest::idsCarryVersionVariantAndTime() {
    IdSource source(1);

    const auto bytes = source.next(kNoon).bytes();

    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = ms << 8 | bytes[i];
    QCOMPARE(ms, kNoon.ms);
    QCOMPARE(bytes[6] >> 4, 7);
    QCOMPARE(bytes[8] >> 6, 2);
}

void IdTest::idsRiseStrictlyEvenWhenTheClockFallsBack() {
    verifyProperty("ids rise", [](const std::vector<qint16>& steps) {
        IdSource source(3);
        Instant now = kNoon;
        RowId last;
        for (const qint16 step : steps) {
            now.ms += step;
            for (int i = 0; i < 20; ++i) {
                const RowId next = source.next(now);
                RC_ASSERT(last < next);
                last = next;
            }
        }
    });
    IdSource source(3);
    RowId last;
    for (int i = 0; i < 20'000; ++i) {
        const RowId next = source.next(kNoon);
        QVERIFY(last < next);
        last = next;
    }
}

void IdTest::sameSeedGivesSameIds() {
    IdSource one(42);
    IdSource two(42);
    IdSource other(43);

    const RowId first = one.next(kNoon);

    QCOMPARE(two.next(kNoon), first);
    QVERIFY(other.next(kNoon) != first);
}

REGISTER_TEST(IdTest)
#include "idtest.moc"
