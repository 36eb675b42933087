#include "core/strictjson.h"
#include "testsuite.h"

#include <QTest>

using core::JsonNode;
using core::JsonProblem;
using core::readStrictJson;

class StrictJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersAreApartFromDecimals();
    void numbersBeyondAllBoundsAreTold();
    void membersKeepTheirOrder();
    void aKeyThatStandsTwiceIsTold();
    void whatIsNoJsonIsTold_data();
    void whatIsNoJsonIsTold();
    void depthIsLimitedAndTheRestIsRead();
    void theNumberOfValuesIsLimited();
    void theLineIsCounted();
};

void StrictJsonTest::wholeNumbersAreApartFromDecimals() {
    const auto read = readStrictJson("[1, -7, 0, 1.0, 1e2, -0]");

    QVERIFY(!read.problem);
    const auto& items = read.root.items;
    for (const int i : {0, 1, 2, 5})
        QVERIFY(items[i].kind == JsonNode::Kind::Integer);
    for (const int i : {3, 4})
        QVERIFY(items[i].kind == JsonNode::Kind::Decimal);
    QCOMPARE(items[1].integer, -7);
    QCOMPARE(items[4].decimal, 100.0);
}

void StrictJsonTest::numbersBeyondAllBoundsAreTold() {
    const auto read = readStrictJson(
        "[9223372036854775807, 9223372036854775808, 99999999999999999999999, "
        "-9223372036854775808, -99999999999999999999999]");
    QVERIFY(!read.problem);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    const qint64 expected[]{most, most, most, least, least};
    for (int i = 0; i < 5; ++i) {
        QVERIFY(read.root.items[i].kind == JsonNode::Kind::Integer);
        QCOMPARE(read.root.items[i].integer, expected[i]);
    }

    const auto overflown = readStrictJson(R"({"a":1,"b":{"c":1e999}})");
    QVERIFY(overflown.problem->kind == JsonProblem::Kind::NumberTooLarge);
    QCOMPARE(overflown.problem->place, QStringLiteral("b.c"));
    QCOMPARE(overflown.root.find(u"a")->integer, 1);
}

void StrictJsonTest::membersKeepTheirOrder() {
    const auto read = readStrictJson(R"({"b":null,"a":true,"c":"x"})");

    QCOMPARE(read.root.members[0].name, QStringLiteral("b"));
    QCOMPARE(read.root.members[1].name, QStringLiteral("a"));
    QVERIFY(read.root.members[1].value.flag);
    QCOMPARE(read.root.find(u"c")->text, QStringLiteral("x"));
    QVERIFY(!read.root.find(u"d"));
}

void StrictJsonTest::aKeyThatStandsTwiceIsTold() {
    const auto read = readStrictJson(R"({"a":{"b":[1,{"c":1,"\u0063":2}]},"a":3})");

    QVERIFY(read.problem->kind == JsonProblem::Kind::DuplicateKey);
    QCOMPARE(read.problem->place, QStringLiteral("a.b[1].c"));
    QVERIFY(read.root.kind == JsonNode::Kind::Object);
}

void StrictJsonTest::whatIsNoJsonIsTold_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray("  \n ");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("zero byte") << QByteArray("{\"a\":\"x\0y\"}", 11);
    QTest::newRow("zero byte behind") << QByteArray("{}\0", 3);
    QTest::newRow("two values") << QByteArray("{}{}");
    QTest::newRow("comma behind") << QByteArray("{\"a\":1,}");
    QTest::newRow("comment") << QByteArray("{} // x");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("leading zero") << QByteArray("01");
    QTest::newRow("plus") << QByteArray("+1");
    QTest::newRow("not a number") << QByteArray("NaN");
    QTest::newRow("bad bytes") << QByteArray("\"\xFF\"");
    QTest::newRow("half a surrogate") << QByteArray("\"\\ud800\"");
    QTest::newRow("coded surrogate") << QByteArray("\"\xED\xA0\x80\"");
    QTest::newRow("long form") << QByteArray("\"\xC0\xAF\"");
    QTest::newRow("tab in a text") << QByteArray("\"a\tb\"");
    QTest::newRow("cut") << QByteArray("{\"a\":[1,");
}

void StrictJsonTest::whatIsNoJsonIsTold() {
    QFETCH(const QByteArray, text);

    const auto read = readStrictJson(text);

    QVERIFY(read.problem);
    QVERIFY(read.problem->kind == JsonProblem::Kind::Malformed);
    QVERIFY(read.root.kind == JsonNode::Kind::Null);
}

void StrictJsonTest::depthIsLimitedAndTheRestIsRead() {
    const auto read = readStrictJson(R"({"a":[[[1]],2],"b":3})", {3, 100});

    QVERIFY(read.problem->kind == JsonProblem::Kind::TooDeep);
    QCOMPARE(read.problem->place, QStringLiteral("a[0][0]"));
    QCOMPARE(read.root.find(u"b")->integer, 3);
    QCOMPARE(read.root.find(u"a")->items[1].integer, 2);

    const auto endless = readStrictJson(QByteArray("[").repeated(1'000'000));
    QVERIFY(endless.problem->kind == JsonProblem::Kind::Malformed);
}

void StrictJsonTest::theNumberOfValuesIsLimited() {
    const auto read = readStrictJson(R"({"a":1,"b":[2,3,4,5]})", {8, 4});

    QVERIFY(read.problem->kind == JsonProblem::Kind::TooLarge);
    QCOMPARE(read.problem->place, QStringLiteral("b[3]"));
    QCOMPARE(read.root.find(u"a")->integer, 1);
}

void StrictJsonTest::theLineIsCounted() {
    const auto read = readStrictJson("{\n\"a\": 1,\n\"b\": x\n}");

    QCOMPARE(read.problem->line, 3);
    QCOMPARE(read.problem->place, QStringLiteral("b"));
}

REGISTER_TEST(StrictJsonTest)

#include "strictjsontest.moc"
