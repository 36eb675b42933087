#include "core/formats.h"

#include "core/localtime.h"
#include "testsuite.h"

#include <QTest>

using core::Formats;
using core::Language;

class FormatsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesAreRecognised_data();
    void languagesAreRecognised();
    void datesAndTimesAreWritten_data();
    void datesAndTimesAreWritten();
    void numbersAreGrouped();
    void weeksBeginAsTheCountryHasIt();
};

void FormatsTest::languagesAreRecognised_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* code, const char* language) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(language);
    };
    row("zh_CN", "zh_CN");
    row("zh", "zh_CN");
    row("zh-Hans", "zh_CN");
    row("zh_TW", "zh_TW");
    row("zh-Hant-HK", "zh_TW");
    row("zh_HK", "zh_TW");
    row("en_GB", "en");
    row("fr", "");
}

void FormatsTest::languagesAreRecognised() {
    QFETCH(const QString, code);
    QFETCH(const QString, language);

    const auto found = core::languageFromCode(code);

    QCOMPARE(found ? core::languageCode(*found) : QString(), language);
}

void FormatsTest::datesAndTimesAreWritten_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("longDate");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("dateTime");
    QTest::addColumn<QString>("duration");
    QTest::newRow("en") << int(Language::English) << "5 Jul 2026"
                        << "5 July 2026"
                        << "5 Jul"
                        << "5 Jul 2026 14:03"
                        << "2 h 5 min";
    QTest::newRow("zh_CN") << int(Language::SimplifiedChinese) << QStringLiteral("2026-07-05")
                           << QStringLiteral("2026年7月5日") << QStringLiteral("07-05")
                           << QStringLiteral("2026-07-05 14:03") << QStringLiteral("2小时5分钟");
    QTest::newRow("zh_TW") << int(Language::TraditionalChinese) << QStringLiteral("2026/07/05")
                           << QStringLiteral("2026年7月5日") << QStringLiteral("07/05")
                           << QStringLiteral("2026/07/05 14:03") << QStringLiteral("2小時5分鐘");
}

void FormatsTest::datesAndTimesAreWritten() {
    QFETCH(const int, language);
    QFETCH(const QString, date);
    QFETCH(const QString, longDate);
    QFETCH(const QString, day);
    QFETCH(const QString, dateTime);
    QFETCH(const QString, duration);
    const QTimeZone shanghai("Asia/Shanghai");
    const core::Date civil = *core::Date::of(2026, 7, 5);
    const core::Instant instant =
        core::toInstant({civil, (14 * 60 + 3) * 60'000 + 59'999}, shanghai);

    const Formats formats{Language(language)};

    QCOMPARE(formats.date(civil), date);
    QCOMPARE(formats.longDate(civil), longDate);
    QCOMPARE(formats.dayAndMonth(civil), day);
    QCOMPARE(formats.time(instant, shanghai), QStringLiteral("14:03"));
    QCOMPARE(formats.dateTime(instant, shanghai), dateTime);
    QCOMPARE(formats.duration(125), duration);
}

void FormatsTest::numbersAreGrouped() {
    const Formats formats(Language::TraditionalChinese);

    QCOMPARE(formats.number(1'234'567), QStringLiteral("1,234,567"));
    QCOMPARE(formats.number(qint64(-12)), QStringLiteral("-12"));
    QCOMPARE(formats.number(1234.567, 1), QStringLiteral("1,234.6"));
    QCOMPARE(formats.number(-0.05, 1), QStringLiteral("-0.1"));
    QCOMPARE(formats.number(1e300, 2), QStringLiteral("1e+300"));
}

void FormatsTest::weeksBeginAsTheCountryHasIt() {
    QCOMPARE(Formats(Language::SimplifiedChinese).firstDayOfWeek(), Qt::Monday);
    QCOMPARE(Formats(Language::TraditionalChinese).firstDayOfWeek(), Qt::Sunday);
    QCOMPARE(Formats(Language::English).firstDayOfWeek(), Qt::Monday);
}

REGISTER_TEST(FormatsTest)
#include "formatstest.moc"
