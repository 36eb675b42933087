#include "testsuite.h"
#include "verdictsamples.h"

using namespace verdictsamples;

/// What is no case is named by code and place, whatever the bytes.
class CaseJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBadCaseIsNamedWithItsPlace_data();
    void aBadCaseIsNamedWithItsPlace();
    void aCaseNeedsItsIdAndInstantOnly();
    void everyFactHasItsDefault();
    void absentAndDefaultAreTheSame();
    void depthWithoutEndIsAnError();
};

void CaseJsonTest::aBadCaseIsNamedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("id");
    int number = 0;
    for (const QJsonObject& line : linesOf(QStringLiteral("badcases.jsonl"))) {
        // Bytes that are no UTF-8 stand in hexadecimal digits.
        const QByteArray text = line.contains(u"hex")
                                    ? QByteArray::fromHex(line.value(u"hex").toString().toLatin1())
                                    : line.value(u"text").toString().toUtf8();
        const QString code = line.value(u"code").toString();
        const QString place = line.value(u"place").toString();
        const QString name = QStringLiteral("%1 %2 %3").arg(++number).arg(code, place);
        QTest::newRow(qPrintable(name)) << text << code << place << line.value(u"id").toString();
    }
}

void CaseJsonTest::aBadCaseIsNamedWithItsPlace() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, place);
    QFETCH(const QString, id);
    core::JsonFaults faults;

    const auto input = agreements::readCase(text, faults);

    if (code.isEmpty()) {
        QVERIFY2(faults.isEmpty(), text.constData());
        return;
    }
    QVERIFY2(!faults.isEmpty(), text.constData());
    QCOMPARE(faults.first()->code, code);
    QCOMPARE(faults.first()->place, place);
    QVERIFY(!faults.first()->message.isEmpty());
    QCOMPARE(input.id, id);
    const QJsonObject answer = agreements::toJson(*faults.first(), input.id);
    QCOMPARE(answer.value(u"id").isNull(), id.isEmpty());
    QCOMPARE(
        answer.value(u"error").toObject().keys(),
        (QStringList{QStringLiteral("code"), QStringLiteral("message"), QStringLiteral("place")}));
}

void CaseJsonTest::aCaseNeedsItsIdAndInstantOnly() {
    core::JsonFaults faults;

    const auto input = agreements::readCase(
        R"({"id":"编号 1","reported_at":"2026-03-08T09:30:00.250+08:00"})", faults);

    QVERIFY(faults.isEmpty());
    QCOMPARE(input.id, QStringLiteral("编号 1"));
    agreements::Facts expected;
    expected.set(agreements::Fact::ReportedAt, 1'772'933'400'250);
    QVERIFY(input.facts == expected);
}

void CaseJsonTest::everyFactHasItsDefault() {
    for (const agreements::FactShape& shape : agreements::factShapes()) {
        const bool isNull = !agreements::Facts().at(shape.fact).has_value();
        const bool isRequired = shape.name == u"reported_at";
        QVERIFY2(isNull == (shape.canBeNull || isRequired), qPrintable(shape.name));
    }
}

void CaseJsonTest::absentAndDefaultAreTheSame() {
    const QJsonObject whole = object(R"({"id":"c","reported_at":"2026-03-08T01:30:00Z",
        "received_at":null,"fault_on":null,"unit":{"product_group":null,"component":null,
        "sold_on":null,"delivered_on":null,"accepted_on":null,"invoiced_on":null,
        "dealer_received_on":null,"extension_months":0,"extension_approved":false,
        "card_ends_on":null},"facts":{"cause":"unknown","transport_damage":false,
        "batch_problem":false,"returned_to_maker":false,"arranged_before_shipping":null,
        "consignee_correct":null,"home_visit":null,"visit_area":null,"irreparable":false,
        "maker_confirmed":false,"permitted":false,"packing_complete":null,"list":null,
        "list_quantity":null,"received_quantity":null,"at_end_test":false,"item":"whole",
        "still_unusable":false,"at_opening":false,"listed_fault":null,"certified_repairs":0,
        "fault_kind":null},"part":null})");
    const QJsonObject bare = object(R"({"id":"c","reported_at":"2026-03-08T09:30:00+08:00"})");

    QVERIFY(factsOf(whole) == factsOf(bare));
}

void CaseJsonTest::depthWithoutEndIsAnError() {
    for (const QByteArray& open : {QByteArray("["), QByteArray("{\"a\":")}) {
        core::JsonFaults faults;

        agreements::readCase(open.repeated(200'000), faults);

        QCOMPARE(faults.first()->code, QStringLiteral("bad_json"));
        QCOMPARE(faults.first()->place, QString());
    }
}

REGISTER_TEST(CaseJsonTest)

#include "casejsontest.moc"
