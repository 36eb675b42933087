#include "testsuite.h"
#include "verdictsamples.h"

using namespace verdictsamples;

/// An agreement in its short form is drafted from a template and signed in memory.
class ShortFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsDrafted_data();
    void everyTemplateIsDrafted();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void theCopySurvivesItsBytes_data();
    void theCopySurvivesItsBytes();
    void percentsDefaultToTheFundRate();
};

void ShortFormTest::everyTemplateIsDrafted_data() {
    QTest::addColumn<QString>("id");
    for (const QString& id : agreements::builtInTemplates().keys())
        QTest::newRow(qPrintable(id)) << id;
}

void ShortFormTest::everyTemplateIsDrafted() {
    QFETCH(const QString, id);

    const auto copy = copyOf(plainAgreement(id));

    QCOMPARE(copy.agreement.id, id);
    QVERIFY(agreements::rulesOf(copy).has_value());
}

void ShortFormTest::whatIsWrongIsNamed_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const char* code,
                        const char* place) {
        QTest::newRow(name) << json << QString::fromLatin1(code) << QString::fromLatin1(place);
    };
    // The good agreement with one member more, less or other.
    const auto with = [](const char* key, const char* value) {
        QJsonObject json = plainAgreement(QStringLiteral("T2"));
        const QString path = QString::fromLatin1(key);
        const QString group = path.section(u'.', 0, 0);
        const QString name = path.section(u'.', 1);
        const QJsonValue read =
            QJsonDocument::fromJson(QByteArray("[") + (value ? value : "0") + "]").array()[0];
        QJsonObject inner = json.value(group).toObject();
        QJsonObject& target = name.isEmpty() ? json : inner;
        const QString member = name.isEmpty() ? group : name;
        if (value)
            target.insert(member, read);
        else
            target.remove(member);
        if (!name.isEmpty())
            json.insert(group, inner);
        return bytes(json);
    };
    row("nothing", "", "bad_json", "");
    row("no JSON", "{", "bad_json", "");
    row("a list", "[]", "bad_type", "");
    row("a byte order mark", "\xEF\xBB\xBF{}", "bad_json", "");
    row("twice", R"({"template":"T2","template":"T2"})", "duplicate_key", "template");
    row("unknown key", with("colour", "1"), "unknown_key", "colour");
    row("no template", with("template", nullptr), "missing", "template");
    row("no such template", with("template", "\"T9\""), "bad_value", "template");
    row("template is a number", with("template", "1"), "bad_type", "template");
    row("not signed", with("signed_on", nullptr), "missing", "signed_on");
    row("signed on no day", with("signed_on", "\"2026-02-29\""), "bad_value", "signed_on");
    row("signed on a number", with("signed_on", "1"), "bad_type", "signed_on");
    row("no zone", with("time_zone", nullptr), "missing", "time_zone");
    row("no such zone", with("time_zone", "\"Mars/Base\""), "bad_value", "time_zone");
    row("zone is a number", with("time_zone", "8"), "bad_type", "time_zone");
    row("values are a list", with("values", "[]"), "bad_type", "values");
    row("switches are null", with("switches", "null"), "bad_type", "switches");
    row("calendar is null", with("calendar", "null"), "bad_type", "calendar");
    row("a blank is missing", with("values.visit_fee", nullptr), "missing", "values.visit_fee");
    row("an unknown blank", with("values.colour", "1"), "unknown_key", "values.colour");
    row("a count of none", with("values.visit_hours_city", "0"), "bad_value",
        "values.visit_hours_city");
    row("a count as text", with("values.visit_hours_city", "\"2\""), "bad_type",
        "values.visit_hours_city");
    row("a count of null", with("values.warranty_months", "null"), "bad_type",
        "values.warranty_months");
    row("half a month", with("values.warranty_months", "0.5"), "bad_type",
        "values.warranty_months");
    row("money as a number", with("values.visit_fee", "5"), "bad_type", "values.visit_fee");
    row("money owed", with("values.visit_fee", "\"-5\""), "bad_value", "values.visit_fee");
    row("tenths of a cent", with("values.visit_fee", "\"5.001\""), "bad_value", "values.visit_fee");
    row("empty money", with("values.visit_fee", "\"\""), "bad_value", "values.visit_fee");
    row("no percent", with("values.callback_min_pct", "\"x\""), "bad_value",
        "values.callback_min_pct");
    row("null for a text", with("values.party_a", "null"), "bad_type", "values.party_a");
    row("a switch is open", with("switches.visit_fee_mode", nullptr), "missing",
        "switches.visit_fee_mode");
    row("no such way", with("switches.visit_fee_mode", "\"both\""), "bad_value",
        "switches.visit_fee_mode");
    row("a switch of another", with("switches.carry_over", "\"usable\""), "unknown_key",
        "switches.carry_over");
    row("no such first day", with("switches.first_day", "\"today\""), "bad_value",
        "switches.first_day");
    row("a flag as text", with("switches.holiday_extends", "\"true\""), "bad_type",
        "switches.holiday_extends");
    row("a flag as null", with("switches.holiday_extends", "null"), "bad_type",
        "switches.holiday_extends");
    row("an unknown list", with("calendar", R"({"feasts":[]})"), "unknown_key", "calendar.feasts");
    row("weekday 0", with("calendar", R"({"rest_weekdays":[1,0]})"), "bad_value",
        "calendar.rest_weekdays[1]");
    row("weekday 8", with("calendar", R"({"rest_weekdays":[8]})"), "bad_value",
        "calendar.rest_weekdays[0]");
    row("seven days of rest", with("calendar", R"({"rest_weekdays":[1,2,3,4,5,6,7]})"), "bad_value",
        "calendar.rest_weekdays");
    row("rest and work",
        with("calendar", R"({"holidays":["2026-10-01"],"workdays":["2026-10-01"]})"), "bad_value",
        "calendar.workdays[0]");
    row("no day", with("calendar", R"({"holidays":["2026-10-32"]})"), "bad_value",
        "calendar.holidays[0]");
    row("no list", with("calendar", R"({"holidays":"2026-10-01"})"), "bad_type",
        "calendar.holidays");
}

void ShortFormTest::whatIsWrongIsNamed() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, code);
    QFETCH(const QString, place);
    core::JsonFaults faults;

    agreements::readShortForm(json, builtIn, faults);

    QVERIFY(!faults.isEmpty());
    QCOMPARE(faults.first()->code, code);
    QCOMPARE(faults.first()->place, place);
}

void ShortFormTest::theCopySurvivesItsBytes_data() {
    everyTemplateIsDrafted_data();
}

void ShortFormTest::theCopySurvivesItsBytes() {
    QFETCH(const QString, id);
    QJsonObject json = plainAgreement(id);
    json.insert(QStringLiteral("calendar"),
                object(R"({"rest_weekdays":[7,6],"holidays":["2026-10-02","2026-10-01"],
                           "workdays":["2026-10-10"]})"));
    const auto copy = copyOf(json);

    const QByteArray written = agreements::copyBytes(copy);
    const auto read = agreements::copyFromBytes(written);

    QVERIFY(read.has_value());
    QVERIFY(*read == copy);
    QCOMPARE(agreements::copyBytes(*read), written);
}

void ShortFormTest::percentsDefaultToTheFundRate() {
    QJsonObject json = plainAgreement(QStringLiteral("T3"));
    json.insert(QStringLiteral("values"), object(R"({"fund_rate_pct":"2.5"})"));

    const auto values = agreements::termValues(copyOf(json)).value();

    QCOMPARE(values.numbers.value(QStringLiteral("parts_quota_pct")), 25'000);
    QCOMPARE(values.numbers.value(QStringLiteral("excess_threshold_pct")), 25'000);
}

REGISTER_TEST(ShortFormTest)

#include "shortformtest.moc"
