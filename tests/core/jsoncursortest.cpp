#include "core/jsoncursor.h"
#include "testsuite.h"

#include <QTest>

using core::JsonCursor;
using core::JsonFaults;
using core::readStrictJson;

class JsonCursorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotReadIsUnknown();
    void whatIsMissingIsNamed();
    void typesAreNotConverted();
    void valuesAreChecked();
    void theFirstFaultStands();
    void placesNameMembersAndItems();
};

void JsonCursorTest::whatIsNotReadIsUnknown() {
    const auto read = readStrictJson(R"({"a":1,"b":2})");
    JsonFaults faults;
    JsonCursor cursor(read.root, faults);

    cursor.member(QStringLiteral("a"));
    cursor.finish();

    QCOMPARE(faults.first()->code, QStringLiteral("unknown_key"));
    QCOMPARE(faults.first()->place, QStringLiteral("b"));
}

void JsonCursorTest::whatIsMissingIsNamed() {
    const auto read = readStrictJson(R"({"a":{}})");
    JsonFaults faults;
    JsonCursor cursor(read.root, faults);

    QVERIFY(!cursor.member(QStringLiteral("b")));
    QVERIFY(faults.isEmpty());
    QVERIFY(!cursor.required(QStringLiteral("a"))->required(QStringLiteral("c")));

    QCOMPARE(faults.first()->code, QStringLiteral("missing"));
    QCOMPARE(faults.first()->place, QStringLiteral("a.c"));
}

void JsonCursorTest::typesAreNotConverted() {
    const auto read = readStrictJson(R"({"a":1.0,"b":"1","c":1,"d":null})");
    const auto fault = [&](const char* name, auto readAs) {
        JsonFaults faults;
        JsonCursor cursor(read.root, faults);
        readAs(*cursor.member(QString::fromLatin1(name)));
        return faults.isEmpty() ? QString() : faults.first()->code;
    };
    const QString badType = QStringLiteral("bad_type");

    for (const char* name : {"a", "b", "d"})
        QCOMPARE(fault(name, [](JsonCursor one) { one.integer(0, 9); }), badType);
    for (const char* name : {"a", "c", "d"})
        QCOMPARE(fault(name, [](JsonCursor one) { one.text(); }), badType);
    for (const char* name : {"a", "b", "c", "d"}) {
        QCOMPARE(fault(name, [](JsonCursor one) { one.flag(); }), badType);
        QCOMPARE(fault(name, [](JsonCursor one) { one.items(); }), badType);
        QCOMPARE(fault(name, [](JsonCursor one) { one.expectObject(); }), badType);
    }
    QCOMPARE(fault("c", [](JsonCursor one) { one.integer(0, 9); }), QString());
}

void JsonCursorTest::valuesAreChecked() {
    const auto read = readStrictJson(R"(["x", 10])");
    JsonFaults words;
    JsonFaults numbers;

    const QString word = JsonCursor(read.root, words).items()[0].choice({QStringLiteral("y")});
    JsonCursor(read.root, numbers).items()[1].integer(0, 9);

    QVERIFY(word.isEmpty());
    QCOMPARE(words.first()->code, QStringLiteral("bad_value"));
    QCOMPARE(numbers.first()->code, QStringLiteral("bad_value"));
    QCOMPARE(numbers.first()->place, QStringLiteral("[1]"));
}

void JsonCursorTest::theFirstFaultStands() {
    const auto read = readStrictJson(R"({"a":1,"b":2})");
    JsonFaults faults;
    JsonCursor cursor(read.root, faults);

    cursor.member(QStringLiteral("b"))->text();
    cursor.member(QStringLiteral("a"))->text();

    QCOMPARE(faults.first()->place, QStringLiteral("b"));
}

void JsonCursorTest::placesNameMembersAndItems() {
    const auto read = readStrictJson(R"({"terms":[{},{"when":[{"fact":1}]}]})");
    JsonFaults faults;
    JsonCursor cursor(read.root, faults);

    auto term = cursor.member(QStringLiteral("terms"))->items()[1];
    auto condition = term.member(QStringLiteral("when"))->items()[0];
    condition.member(QStringLiteral("fact"))->text();

    QCOMPARE(faults.first()->place, QStringLiteral("terms[1].when[0].fact"));
}

REGISTER_TEST(JsonCursorTest)

#include "jsoncursortest.moc"
