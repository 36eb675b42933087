#include "core/pinyin.h"

#include "testsuite.h"

#include <QTest>

class PinyinTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreRead_data();
    void namesAreRead();
    void polyphonesKeepAllReadings_data();
    void polyphonesKeepAllReadings();
    void readingsAreBounded();
    void textWithoutHanziHasNoReading();
    void initialsAreFirstLetters();
};

void PinyinTest::namesAreRead_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reading");
    const auto row = [](const QString& name, const char* reading) {
        QTest::newRow(qPrintable(name)) << name << QString::fromLatin1(reading);
    };
    row(QStringLiteral("张三"), "zhang san");
    row(QStringLiteral("張三"), "zhang san");
    row(QStringLiteral("单雄信"), "shan xiong xin");
    row(QStringLiteral("單雄信"), "shan xiong xin");
    row(QStringLiteral("曾国藩"), "zeng guo fan");
    row(QStringLiteral("解缙"), "xie jin");
    row(QStringLiteral("仇英"), "qiu ying");
    row(QStringLiteral("查良镛"), "zha liang yong");
    row(QStringLiteral("区小明"), "ou xiao ming");
    row(QStringLiteral("朴正熙"), "piao zheng xi");
    row(QStringLiteral("尉迟恭"), "yu chi gong");
    row(QStringLiteral("万俟卨"), "mo qi xie");
    row(QStringLiteral("令狐冲"), "ling hu chong");
    row(QStringLiteral("吕布"), "lv bu");
    row(QStringLiteral("重庆长安汽车"), "chong qing chang an qi che");
    row(QStringLiteral("中国工商银行"), "zhong guo gong shang yin hang");
    row(QStringLiteral("厦门鹭江大厦"), "xia men lu jiang da sha");
    row(QStringLiteral("三一重工"), "san yi zhong gong");
    row(QStringLiteral("A座王工"), "a zuo wang gong");
}

void PinyinTest::namesAreRead() {
    QFETCH(const QString, name);
    QFETCH(const QString, reading);

    const auto readings = core::readName(name);

    QVERIFY(!readings.isEmpty());
    QCOMPARE(readings.first().join(u' '), reading);
}

void PinyinTest::polyphonesKeepAllReadings_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("full");
    const auto row = [](const QString& name, const char* full) {
        QTest::newRow(full) << name << QString::fromLatin1(full);
    };
    row(QStringLiteral("张长"), "zhangzhang");
    row(QStringLiteral("张长"), "zhangchang");
    row(QStringLiteral("王行"), "wangxing");
    row(QStringLiteral("王行"), "wanghang");
    row(QStringLiteral("李重"), "lizhong");
    row(QStringLiteral("李重"), "lichong");
    row(QStringLiteral("单雄信"), "danxiongxin");
    row(QStringLiteral("吕布"), "lubu");
    row(QStringLiteral("覃明"), "tanming");
}

void PinyinTest::polyphonesKeepAllReadings() {
    QFETCH(const QString, name);
    QFETCH(const QString, full);

    QStringList all;
    for (const core::PinyinReading& reading : core::readName(name))
        all.append(core::fullPinyin(reading));

    QVERIFY2(all.contains(full), qPrintable(all.join(u' ')));
}

void PinyinTest::readingsAreBounded() {
    const QString name = QStringLiteral("长行重乐长行重乐长行重乐长行重乐");

    const auto readings = core::readName(name);

    QCOMPARE(readings.size(), 8);
    QCOMPARE(QSet<QStringList>(readings.begin(), readings.end()).size(), 8);
    QCOMPARE(core::readName(name, 3).size(), 3);
}

void PinyinTest::textWithoutHanziHasNoReading() {
    QVERIFY(core::readName(u"Samsung 55\"").isEmpty());
    QVERIFY(core::readName(u"").isEmpty());
    QVERIFY(core::readName(u"𠮷").isEmpty());
    QVERIFY(core::pinyinReadings(U'A').isEmpty());
    QCOMPARE(core::pinyinReadings(U'〇'), QStringList{QStringLiteral("ling")});
}

void PinyinTest::initialsAreFirstLetters() {
    QCOMPARE(core::pinyinInitials(core::readName(u"张三丰").first()), QStringLiteral("zsf"));
    QCOMPARE(core::pinyinInitials(core::readName(u"TCL王牌").first()), QStringLiteral("twp"));
    // A character of two units stays whole: half of it could not be stored.
    QCOMPARE(core::pinyinInitials(core::readName(u"𠮷野").first()), QStringLiteral("𠮷y"));
}

REGISTER_TEST(PinyinTest)
#include "pinyintest.moc"
