#include "insight/domain/importvalue.h"

#include "testsuite.h"

#include <QTest>

using insight::DateOrder;

class ImportValueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadInManySpellings_data();
    void datesAreReadInManySpellings();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void moneyIsReadInManySpellings_data();
    void moneyIsReadInManySpellings();
    void whatIsNoMoneyIsRefused_data();
    void whatIsNoMoneyIsRefused();
    void countsMayHaveGroups();
};

void ImportValueTest::datesAreReadInManySpellings_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("minute");
    QTest::newRow("iso") << "2025-07-05" << false << "2025-07-05" << -1;
    QTest::newRow("slashes") << "2025/7/5" << false << "2025-07-05" << -1;
    QTest::newRow("stops") << "2025.7.5" << false << "2025-07-05" << -1;
    QTest::newRow("compact") << "20250705" << false << "2025-07-05" << -1;
    QTest::newRow("hanzi") << QStringLiteral("2025年7月5日") << false << "2025-07-05" << -1;
    QTest::newRow("republic") << QStringLiteral("114年7月5日") << false << "2025-07-05" << -1;
    QTest::newRow("republic named")
        << QStringLiteral("民國114年7月5日") << false << "2025-07-05" << -1;
    QTest::newRow("republic, slashes") << "114/07/05" << false << "2025-07-05" << -1;
    QTest::newRow("day first") << "5/7/2025" << false << "2025-07-05" << -1;
    QTest::newRow("month first") << "7/5/2025" << true << "2025-07-05" << -1;
    QTest::newRow("only one way") << "7/25/2025" << false << "2025-07-25" << -1;
    QTest::newRow("European") << "25.7.2025" << true << "2025-07-25" << -1;
    QTest::newRow("English") << "5 Jul 2025" << false << "2025-07-05" << -1;
    QTest::newRow("American") << "July 5, 2025" << false << "2025-07-05" << -1;
    QTest::newRow("full width") << QStringLiteral("２０２５／７／５") << false << "2025-07-05"
                                << -1;
    QTest::newRow("with time") << "2025-07-05 08:30:15" << false << "2025-07-05" << 510;
    QTest::newRow("with zone") << "2025-07-05T08:30:00Z" << false << "2025-07-05" << 510;
    QTest::newRow("afternoon") << "5/7/2025 3:05 PM" << false << "2025-07-05" << 905;
    QTest::newRow("hanzi and time")
        << QStringLiteral("2025年7月5日 8:30") << false << "2025-07-05" << 510;
}

void ImportValueTest::datesAreReadInManySpellings() {
    QFETCH(QString, text);
    QFETCH(bool, monthFirst);
    QFETCH(QString, iso);
    QFETCH(int, minute);

    const auto moment =
        insight::readMoment(text, monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);

    QVERIFY2(moment.has_value(), moment ? "" : qPrintable(moment.error().message));
    QCOMPARE(moment->date.toIso(), iso);
    QCOMPARE(moment->msOfDay ? *moment->msOfDay / 60'000 : -1, minute);
}

void ImportValueTest::whatIsNoDateIsRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2025-02-30", "0000-00-00", "yesterday", "2025", "13/13/2025",
                             "5/7/25", "2025-07-05 25:00", "2025-07-05 junk", "99999999", "1/1/1",
                             "2025-07-05-06", "999999999999999999999"})
        QTest::newRow(text) << text;
}

void ImportValueTest::whatIsNoDateIsRefused() {
    QFETCH(QString, text);

    const auto moment = insight::readMoment(text, DateOrder::DayFirst);

    QVERIFY(!moment);
    QCOMPARE(moment.error().code, QString("import/date"));
}

void ImportValueTest::moneyIsReadInManySpellings_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("plain") << "1234.5" << qint64(123450);
    QTest::newRow("English") << "1,234.50" << qint64(123450);
    QTest::newRow("German") << "1.234,50" << qint64(123450);
    QTest::newRow("decimal comma") << "12,5" << qint64(1250);
    QTest::newRow("groups alone") << "1,234" << qint64(123400);
    QTest::newRow("two groups") << "1.234.567" << qint64(123456700);
    QTest::newRow("yuan") << QStringLiteral("￥1,200元") << qint64(120000);
    QTest::newRow("Taiwan") << "NT$300" << qint64(30000);
    QTest::newRow("code") << "CNY 12.00" << qint64(1200);
    QTest::newRow("negative") << "-3.50" << qint64(-350);
    QTest::newRow("zero") << "0" << qint64(0);
}

void ImportValueTest::moneyIsReadInManySpellings() {
    QFETCH(QString, text);
    QFETCH(qint64, minor);

    const auto amount = insight::readMoney(text, core::Currency::cny());

    QVERIFY2(amount.has_value(), amount ? "" : qPrintable(amount.error().message));
    QCOMPARE(*amount, minor);
}

void ImportValueTest::whatIsNoMoneyIsRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "free", "1.234", "12.345", "1-2-3x", "99999999999999999999"})
        QTest::newRow(text) << text;
}

void ImportValueTest::whatIsNoMoneyIsRefused() {
    QFETCH(QString, text);

    QCOMPARE(insight::readMoney(text, core::Currency::cny()).has_value(), false);
}

void ImportValueTest::countsMayHaveGroups() {
    QCOMPARE(insight::readCount(u"1,234").value(), 1234);
    QVERIFY(!insight::readCount(u"1.5"));
}

REGISTER_TEST(ImportValueTest)
#include "importvaluetest.moc"
