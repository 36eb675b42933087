#include "core/money.h"

#include "property.h"
#include "testsuite.h"

#include <QTest>

#include <limits>

using core::Currency;
using core::Money;
using core::Quantity;
using core::Rounding;
using core::Script;

namespace {

Money yuan(qint64 minor) {
    return {minor, Currency::cny()};
}

Currency currencyOf(const QString& code) {
    return Currency::fromCode(code).value();
}

}  // namespace

class MoneyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void currenciesKnowTheirDecimals_data();
    void currenciesKnowTheirDecimals();
    void unknownCurrencyIsRefused();
    void currenciesDoNotMix();
    void sumsThatDoNotFitAreRefused();
    void roundingIsNamed_data();
    void roundingIsNamed();
    void newTaiwanDollarsAreChargedWhole();
    void timesMirrorsTheSign();
    void typedTextIsRead_data();
    void typedTextIsRead();
    void wrongTextIsRefused_data();
    void wrongTextIsRefused();
    void formatIsReadBack();
    void moneyIsWrittenForTheCentre_data();
    void moneyIsWrittenForTheCentre();
    void amountsAreSpeltInCapitals_data();
    void amountsAreSpeltInCapitals();
    void quantitiesAreReadAndWritten();
};

void MoneyTest::currenciesKnowTheirDecimals_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("shown");
    QTest::newRow("CNY") << QStringLiteral("CNY") << 2 << 2;
    QTest::newRow("TWD") << QStringLiteral("TWD") << 2 << 0;
    QTest::newRow("JPY") << QStringLiteral("JPY") << 0 << 0;
    QTest::newRow("KWD") << QStringLiteral("KWD") << 3 << 3;
    QTest::newRow("small letters") << QStringLiteral("usd") << 2 << 2;
}

void MoneyTest::currenciesKnowTheirDecimals() {
    QFETCH(const QString, code);
    QFETCH(const int, digits);
    QFETCH(const int, shown);

    const Currency currency = currencyOf(code);

    QCOMPARE(currency.code(), code.toUpper());
    QCOMPARE(currency.digits(), digits);
    QCOMPARE(currency.shownDigits(), shown);
}

void MoneyTest::unknownCurrencyIsRefused() {
    QVERIFY(!Currency::fromCode(u"XYZ"));
    QVERIFY(!Currency::fromCode(u""));
    QCOMPARE(Currency().code(), QStringLiteral("XXX"));
}

void MoneyTest::currenciesDoNotMix() {
    const auto total = yuan(100).plus({100, Currency::twd()});

    QVERIFY(!total);
    QCOMPARE(total.error().code, QStringLiteral("money/currency"));
    QCOMPARE(core::sum({yuan(150), yuan(-20)}, Currency::cny()).value(), yuan(130));
    QCOMPARE(core::sum({}, Currency::twd()).value(), (Money{0, Currency::twd()}));
}

void MoneyTest::sumsThatDoNotFitAreRefused() {
    const Money most = yuan(std::numeric_limits<qint64>::max());

    QCOMPARE(most.plus(yuan(1)).error().code, QStringLiteral("money/range"));
    QCOMPARE(most.times(Quantity::whole(2), Rounding::HalfUp).error().code,
             QStringLiteral("money/range"));
    QCOMPARE(most.times(Quantity::whole(1), Rounding::HalfUp).value(), most);
}

void MoneyTest::roundingIsNamed_data() {
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<qint64>("halfUp");
    QTest::addColumn<qint64>("halfEven");
    QTest::newRow("nothing to round")
        << qint64(1250) << qint64(2000) << qint64(2500) << qint64(2500);
    QTest::newRow("half above even") << qint64(5) << qint64(500) << qint64(3) << qint64(2);
    QTest::newRow("half above odd") << qint64(3) << qint64(500) << qint64(2) << qint64(2);
    QTest::newRow("below half") << qint64(1) << qint64(499) << qint64(0) << qint64(0);
    QTest::newRow("negative half") << qint64(-5) << qint64(500) << qint64(-3) << qint64(-2);
    QTest::newRow("returned") << qint64(5) << qint64(-500) << qint64(-3) << qint64(-2);
}

void MoneyTest::roundingIsNamed() {
    QFETCH(const qint64, minor);
    QFETCH(const qint64, milli);
    QFETCH(const qint64, halfUp);
    QFETCH(const qint64, halfEven);

    QCOMPARE(yuan(minor).times({milli}, Rounding::HalfUp).value(), yuan(halfUp));
    QCOMPARE(yuan(minor).times({milli}, Rounding::HalfEven).value(), yuan(halfEven));
    QCOMPARE(yuan(minor).percent(milli * 10, Rounding::HalfUp).value(), yuan(halfUp));
}

void MoneyTest::newTaiwanDollarsAreChargedWhole() {
    const Money price{33300, Currency::twd()};

    QCOMPARE(price.times({1500}, Rounding::HalfUp).value(), (Money{50000, Currency::twd()}));
    QCOMPARE(price.percent(500, Rounding::HalfUp).value(), (Money{1700, Currency::twd()}));
}

void MoneyTest::timesMirrorsTheSign() {
    verifyProperty("a reversal is the exact opposite", [](qint32 minor, qint32 milli) {
        for (const Rounding rounding : {Rounding::HalfUp, Rounding::HalfEven}) {
            const Money forward = yuan(minor).times({milli}, rounding).value();
            RC_ASSERT(yuan(-qint64(minor)).times({milli}, rounding).value() == -forward);
            RC_ASSERT(std::abs(forward.minor * 1000 - qint64(minor) * milli) <= 500);
        }
    });
}

void MoneyTest::typedTextIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    const QString cny = QStringLiteral("CNY");
    QTest::newRow("plain") << QStringLiteral("12") << cny << qint64(1200);
    QTest::newRow("groups") << QStringLiteral("1,234.5") << cny << qint64(123450);
    QTest::newRow("full width") << QStringLiteral("１，２３４．５") << cny << qint64(123450);
    QTest::newRow("sum") << QStringLiteral("7.5+3") << cny << qint64(1050);
    QTest::newRow("longer sum") << QStringLiteral(" 7.5 + 3 - 0.25 ") << cny << qint64(1025);
    QTest::newRow("begins with a point") << QStringLiteral(".5") << cny << qint64(50);
    QTest::newRow("negative") << QStringLiteral("-￥12.30") << cny << qint64(-1230);
    QTest::newRow("sign and yuan") << QStringLiteral("¥12元") << cny << qint64(1200);
    QTest::newRow("code") << QStringLiteral("CNY 5") << cny << qint64(500);
    QTest::newRow("zeros behind") << QStringLiteral("1.2300") << cny << qint64(123);
    QTest::newRow("NT$") << QStringLiteral("NT$1,200") << QStringLiteral("TWD") << qint64(120000);
    QTest::newRow("yen") << QStringLiteral("1200") << QStringLiteral("JPY") << qint64(1200);
    QTest::newRow("three decimals")
        << QStringLiteral("1.234") << QStringLiteral("KWD") << qint64(1234);
}

void MoneyTest::typedTextIsRead() {
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const qint64, minor);

    const auto money = core::parseMoney(text, currencyOf(code));

    QVERIFY2(money.has_value(), money ? "" : qPrintable(money.error().message));
    QCOMPARE(money->minor, minor);
    QCOMPARE(money->currency.code(), code);
}

void MoneyTest::wrongTextIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString unreadable = QStringLiteral("money/unreadable");
    const QString range = QStringLiteral("money/range");
    QTest::newRow("empty") << QString() << unreadable;
    QTest::newRow("letters") << QStringLiteral("12a") << unreadable;
    QTest::newRow("decimal comma") << QStringLiteral("7,5") << unreadable;
    QTest::newRow("wrong group") << QStringLiteral("12345,678") << unreadable;
    QTest::newRow("ends with plus") << QStringLiteral("7+") << unreadable;
    QTest::newRow("two signs") << QStringLiteral("7+-3") << unreadable;
    QTest::newRow("two points") << QStringLiteral("1.2.3") << unreadable;
    QTest::newRow("formula") << QStringLiteral("=1+1") << unreadable;
    QTest::newRow("too many decimals")
        << QStringLiteral("1.234") << QStringLiteral("money/decimals");
    QTest::newRow("too large") << QStringLiteral("99999999999999999999") << range;
    QTest::newRow("sum too large")
        << QStringLiteral("90000000000000000+90000000000000000") << range;
}

void MoneyTest::wrongTextIsRefused() {
    QFETCH(const QString, text);
    QFETCH(const QString, code);

    const auto money = core::parseMoney(text, Currency::cny());

    QVERIFY(!money);
    QCOMPARE(money.error().code, code);
    QVERIFY(!money.error().message.isEmpty());
}

void MoneyTest::formatIsReadBack() {
    verifyProperty("what is written can be typed", [](qint64 minor) {
        for (const char16_t* code : {u"CNY", u"JPY", u"KWD", u"USD"}) {
            const Money money{minor, currencyOf(QString::fromUtf16(code))};
            RC_ASSERT(core::parseMoney(core::formatAmount(money), money.currency).value() == money);
            RC_ASSERT(core::parseMoney(core::formatMoney(money, Currency::cny()), money.currency)
                          .value() == money);
        }
    });
}

void MoneyTest::moneyIsWrittenForTheCentre_data() {
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, qint64 minor, const char* code, const char* home,
                        const QString& text) {
        QTest::newRow(name) << minor << QString::fromLatin1(code) << QString::fromLatin1(home)
                            << text;
    };
    row("yuan", 1230, "CNY", "CNY", QStringLiteral("￥12.30"));
    row("below zero", -1230, "CNY", "CNY", QStringLiteral("-￥12.30"));
    row("groups", 123456789, "CNY", "CNY", QStringLiteral("￥1,234,567.89"));
    row("below one", 5, "CNY", "CNY", QStringLiteral("￥0.05"));
    row("no decimals", 120000, "TWD", "TWD", QStringLiteral("NT$1,200"));
    row("decimals that are there", 120050, "TWD", "TWD", QStringLiteral("NT$1,200.5"));
    row("foreign", 1230, "USD", "CNY", QStringLiteral("USD 12.30"));
    row("foreign below zero", -1230, "USD", "CNY", QStringLiteral("-USD 12.30"));
    row("home without a sign", 1230, "THB", "THB", QStringLiteral("THB 12.30"));
}

void MoneyTest::moneyIsWrittenForTheCentre() {
    QFETCH(const qint64, minor);
    QFETCH(const QString, code);
    QFETCH(const QString, home);
    QFETCH(const QString, text);

    QCOMPARE(core::formatMoney({minor, currencyOf(code)}, currencyOf(home)), text);
}

void MoneyTest::amountsAreSpeltInCapitals_data() {
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("simplified");
    QTest::addColumn<QString>("traditional");
    const auto row = [](qint64 minor, const QString& simplified, const QString& traditional) {
        QTest::addRow("%lld", static_cast<long long>(minor)) << minor << simplified << traditional;
    };
    row(0, QStringLiteral("零元整"), QStringLiteral("零元整"));
    row(5, QStringLiteral("伍分"), QStringLiteral("伍分"));
    row(50, QStringLiteral("伍角整"), QStringLiteral("伍角整"));
    row(123450, QStringLiteral("壹仟贰佰叁拾肆元伍角整"), QStringLiteral("壹仟貳佰參拾肆元伍角整"));
    row(100, QStringLiteral("壹元整"), QStringLiteral("壹元整"));
    row(1000, QStringLiteral("壹拾元整"), QStringLiteral("壹拾元整"));
    row(10105, QStringLiteral("壹佰零壹元零伍分"), QStringLiteral("壹佰零壹元零伍分"));
    row(140950, QStringLiteral("壹仟肆佰零玖元伍角整"), QStringLiteral("壹仟肆佰零玖元伍角整"));
    row(600714, QStringLiteral("陆仟零柒元壹角肆分"), QStringLiteral("陸仟零柒元壹角肆分"));
    row(168032, QStringLiteral("壹仟陆佰捌拾元叁角贰分"), QStringLiteral("壹仟陸佰捌拾元參角貳分"));
    row(1640902, QStringLiteral("壹万陆仟肆佰零玖元零贰分"),
        QStringLiteral("壹萬陸仟肆佰零玖元零貳分"));
    row(10000000, QStringLiteral("壹拾万元整"), QStringLiteral("壹拾萬元整"));
    row(10000100, QStringLiteral("壹拾万零壹元整"), QStringLiteral("壹拾萬零壹元整"));
    row(10010000100, QStringLiteral("壹亿零壹拾万零壹元整"),
        QStringLiteral("壹億零壹拾萬零壹元整"));
    row(10000000000, QStringLiteral("壹亿元整"), QStringLiteral("壹億元整"));
    row(123450000000000, QStringLiteral("壹万贰仟叁佰肆拾伍亿元整"),
        QStringLiteral("壹萬貳仟參佰肆拾伍億元整"));
    row(-123450, QStringLiteral("负壹仟贰佰叁拾肆元伍角整"),
        QStringLiteral("負壹仟貳佰參拾肆元伍角整"));
}

void MoneyTest::amountsAreSpeltInCapitals() {
    QFETCH(const qint64, minor);
    QFETCH(const QString, simplified);
    QFETCH(const QString, traditional);

    QCOMPARE(core::moneyInCapitals(yuan(minor), Script::Simplified), simplified);
    QCOMPARE(core::moneyInCapitals(yuan(minor), Script::Traditional), traditional);
}

void MoneyTest::quantitiesAreReadAndWritten() {
    QCOMPARE(core::parseQuantity(u"1.5+２").value(), Quantity{3500});
    QCOMPARE(core::parseQuantity(u"1.2345").error().code, QStringLiteral("quantity/decimals"));
    QCOMPARE(core::parseQuantity(u"two").error().code, QStringLiteral("quantity/unreadable"));
    QCOMPARE(core::formatQuantity({1'200'000}), QStringLiteral("1,200"));
    QCOMPARE(core::formatQuantity({-1500}), QStringLiteral("-1.5"));
    verifyProperty("quantities come back", [](qint64 milli) {
        RC_ASSERT(core::parseQuantity(core::formatQuantity({milli})).value() == Quantity{milli});
    });
}

REGISTER_TEST(MoneyTest)
#include "moneytest.moc"
