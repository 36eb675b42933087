#include "tabular/xlsxvalue.h"

#include "testsuite.h"

#include <QTest>

class XlsxValueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreWithoutNoise_data();
    void numbersAreWithoutNoise();
    void serialsBecomeDates_data();
    void serialsBecomeDates();
    void formatsTellDates_data();
    void formatsTellDates();
    void referencesGoBothWays();
    void escapesAreUndone();
};

void XlsxValueTest::numbersAreWithoutNoise_data() {
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("plain");
    QTest::newRow("sum") << "0.30000000000000004"
                         << "0.3";
    QTest::newRow("whole") << "13800138000"
                           << "13800138000";
    QTest::newRow("exponent") << "1.38001380000E10"
                              << "13800138000";
    QTest::newRow("long") << "1.2345678901234567E+17"
                          << "123456789012346000";
    QTest::newRow("small") << "1E-4"
                           << "0.0001";
    QTest::newRow("negative") << "-12.50"
                              << "-12.5";
    QTest::newRow("zero") << "-0"
                          << "0";
    QTest::newRow("no number") << "abc"
                               << "abc";
    QTest::newRow("price") << "1234567.49999999995"
                           << "1234567.5";
}

void XlsxValueTest::numbersAreWithoutNoise() {
    QFETCH(QString, stored);
    QFETCH(QString, plain);

    QCOMPARE(tabular::plainNumber(stored), plain);
}

void XlsxValueTest::serialsBecomeDates_data() {
    QTest::addColumn<QString>("serial");
    QTest::addColumn<bool>("since1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << "45351" << false << "2024-02-29";
    QTest::newRow("moment") << "46022.999976851854" << false << "2025-12-31 23:59:58";
    QTest::newRow("time") << "0.3541666666666667" << false << "08:30:00";
    QTest::newRow("first day") << "1" << false << "1900-01-01";
    QTest::newRow("the day that never was") << "60" << false << "1900-02-29";
    QTest::newRow("the day after it") << "61" << false << "1900-03-01";
    QTest::newRow("since 1904") << "42506" << true << "2020-05-17";
    QTest::newRow("negative") << "-1" << false << "-1";
    QTest::newRow("too late") << "9999999" << false << "9999999";
}

void XlsxValueTest::serialsBecomeDates() {
    QFETCH(QString, serial);
    QFETCH(bool, since1904);
    QFETCH(QString, text);

    QCOMPARE(tabular::dateText(serial, since1904), text);
}

void XlsxValueTest::formatsTellDates_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const int number = int(tabular::NumberKind::Number);
    const int date = int(tabular::NumberKind::Date);
    const int time = int(tabular::NumberKind::Time);
    QTest::newRow("iso") << "yyyy\\-mm\\-dd" << date;
    QTest::newRow("chinese") << QStringLiteral("yyyy\"年\"m\"月\"d\"日\"") << date;
    QTest::newRow("locale") << "[$-409]mmm\\-yy;@" << date;
    QTest::newRow("time") << "h:mm:ss" << time;
    QTest::newRow("elapsed") << "[h]:mm" << time;
    QTest::newRow("money") << "#,##0.00 \"dkr\"" << number;
    QTest::newRow("red") << "0.00;[Red]-0.00" << number;
    QTest::newRow("general") << "General" << number;
    QTest::newRow("exponent") << "0.00E+00" << number;
}

void XlsxValueTest::formatsTellDates() {
    QFETCH(QString, code);
    QFETCH(int, kind);

    QCOMPARE(int(tabular::numberKind(QStringView(code))), kind);
}

void XlsxValueTest::referencesGoBothWays() {
    QCOMPARE(tabular::columnOfReference(u"A1"), 0);
    QCOMPARE(tabular::columnOfReference(u"AB7"), 27);
    QCOMPARE(tabular::cellReference(27, 7), QString("AB7"));
    QCOMPARE(tabular::cellReference(702, 1), QString("AAA1"));
    QCOMPARE(tabular::columnOfReference(u"7"), -1);
}

void XlsxValueTest::escapesAreUndone() {
    QCOMPARE(tabular::unescaped("a_x000D_b"), QString("a\rb"));
    QCOMPARE(tabular::unescaped("_x005F_x000D_"), QString("_x000D_"));
    QCOMPARE(tabular::unescaped("plain_xyz"), QString("plain_xyz"));
}

REGISTER_TEST(XlsxValueTest)
#include "xlsxvaluetest.moc"
