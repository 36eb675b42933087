#include "storage/searchindex.h"

#include "searchsample.h"
#include "testsuite.h"

#include <QTest>

/// What is found by what is typed, over one small file.
class SearchIndexTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsAreFound_data();
    void recordsAreFound();
    void nothingIsFound_data();
    void nothingIsFound();
    void typedSyntaxIsText_data();
    void typedSyntaxIsText();
    void betterMatchesComeFirst();
    void newestComeFirst();
    void eachKindGetsItsShare();
    void theMatchingPartIsNamed_data();
    void theMatchingPartIsNamed();

private:
    std::unique_ptr<searchsample::Desk> m_desk;
};

void SearchIndexTest::initTestCase() {
    m_desk = std::make_unique<searchsample::Desk>();
    const auto zhang =
        m_desk->addPerson(QStringLiteral("張三丰"), QStringLiteral("厦门市思明区湖滨南路"));
    m_desk->addPhone(zhang, QStringLiteral("138-0013-8000"));
    const auto shan = m_desk->addPerson(QStringLiteral("单长行"));
    m_desk->addPhone(shan, QStringLiteral("+86 13912345678"));
    m_desk->addPerson(QStringLiteral("重庆长安汽车服务有限公司"));
    m_desk->addPerson(QStringLiteral("Müller Baumaschinen"));
    m_desk->addPerson(QStringLiteral("吕布"));
    m_desk->addJob(QStringLiteral("WX2607-7K-0001"), QStringLiteral("空调不制冷，压缩机有异响"),
                   QStringLiteral("闽D·A1234"), zhang);
    m_desk->addJob(QStringLiteral("WX2607-7K-0002"), QStringLiteral("漏水"), QString(), shan);
    m_desk->addJob(QStringLiteral("SN8O1I-XL"), QStringLiteral("Screen cracked, no power"));
}

void SearchIndexTest::recordsAreFound_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const QString& typed, const QString& title) {
        QTest::newRow(name) << typed << title;
    };
    const QString zhang = QStringLiteral("person 張三丰");
    const QString shan = QStringLiteral("person 单长行");
    const QString firm = QStringLiteral("person 重庆长安汽车服务有限公司");
    const QString first = QStringLiteral("job WX2607-7K-0001");
    const QString second = QStringLiteral("job WX2607-7K-0002");
    const QString serial = QStringLiteral("job SN8O1I-XL");
    row("whole number", QStringLiteral("WX2607-7K-0001"), first);
    row("number without hyphens in small letters", QStringLiteral("wx26077k0001"), first);
    row("number in full width", QStringLiteral("ＷＸ２６０７－７Ｋ－０００１"), first);
    row("front of a number", QStringLiteral("wx2607"), first);
    row("tail of a number", QStringLiteral("0002"), second);
    row("O typed for 0", QStringLiteral("WX26O7-7K-OOO1"), first);
    row("0 and 1 typed for O and I", QStringLiteral("sn801"), serial);
    row("tail of a serial", QStringLiteral("1xl"), serial);
    row("front of a telephone", QStringLiteral("1380013"), zhang);
    row("tail of a telephone", QStringLiteral("8000"), zhang);
    row("three digits of a tail", QStringLiteral("678"), shan);
    row("telephone with blanks", QStringLiteral("138 0013 8000"), zhang);
    row("telephone kept with +86", QStringLiteral("13912345678"), shan);
    row("telephone typed with +86", QStringLiteral("+8613912345678"), shan);
    row("plate", QStringLiteral("闽DA1234"), first);
    row("plate in the other script", QStringLiteral("閩D A1234"), first);
    row("tail of a plate", QStringLiteral("1234"), first);
    row("name", QStringLiteral("張三丰"), zhang);
    row("name in the other script", QStringLiteral("张三丰"), zhang);
    row("one hanzi of a name", QStringLiteral("丰"), zhang);
    row("two hanzi within a name", QStringLiteral("三丰"), zhang);
    row("firm from its middle", QStringLiteral("汽车服务"), firm);
    row("late part of a firm", QStringLiteral("有限公司"), firm);
    row("pinyin", QStringLiteral("zhangsanfeng"), zhang);
    row("beginning of pinyin", QStringLiteral("zhangs"), zhang);
    row("pinyin from within", QStringLiteral("sanfeng"), zhang);
    row("pinyin in capitals with blanks", QStringLiteral("Zhang Sanfeng"), zhang);
    row("initials", QStringLiteral("zsf"), zhang);
    row("beginning of initials", QStringLiteral("zs"), zhang);
    row("surname's reading", QStringLiteral("shanchang"), shan);
    row("other reading of a surname", QStringLiteral("danzhang"), shan);
    row("reading of a place", QStringLiteral("cqca"), firm);
    row("umlaut as v", QStringLiteral("lvbu"), QStringLiteral("person 吕布"));
    row("umlaut as u", QStringLiteral("lubu"), QStringLiteral("person 吕布"));
    row("name of other letters", QStringLiteral("muller"),
        QStringLiteral("person Müller Baumaschinen"));
    row("second word of a name", QStringLiteral("Bauma"),
        QStringLiteral("person Müller Baumaschinen"));
    row("two hanzi of a text", QStringLiteral("空调"), first);
    row("text in the other script", QStringLiteral("壓縮機"), first);
    row("one hanzi of a text", QStringLiteral("漏"), second);
    row("one hanzi at the end of a text", QStringLiteral("水"), second);
    row("word of a text", QStringLiteral("cracked"), serial);
    row("beginning of a word", QStringLiteral("scr"), serial);
    row("several words", QStringLiteral("空调 异响"), first);
    row("words in any order", QStringLiteral("power SCREEN"), serial);
    row("name and text", QStringLiteral("张三 压缩机"), first);
    row("number and text", QStringLiteral("0001 空调"), first);
    row("name and telephone", QStringLiteral("zsf 8000"), zhang);
    row("name and address", QStringLiteral("三丰 思明"), zhang);
}

void SearchIndexTest::recordsAreFound() {
    QFETCH(const QString, typed);
    QFETCH(const QString, title);

    const QStringList titles = m_desk->titles(typed);

    QVERIFY2(titles.contains(title), qPrintable(titles.join(u'|')));
}

void SearchIndexTest::nothingIsFound_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral("  \t ");
    QTest::newRow("signs") << QStringLiteral("*-\"'%_()");
    QTest::newRow("one digit") << QStringLiteral("1");
    QTest::newRow("one letter") << QStringLiteral("z");
    QTest::newRow("two digits of a tail") << QStringLiteral("78");
    QTest::newRow("unknown number") << QStringLiteral("WX9999");
    QTest::newRow("unknown hanzi") << QStringLiteral("鲨");
    QTest::newRow("one word of two") << QStringLiteral("空调 鲨鱼");
    QTest::newRow("words of two records") << QStringLiteral("空调 漏水");
}

void SearchIndexTest::nothingIsFound() {
    QFETCH(const QString, typed);

    QCOMPARE(m_desk->titles(typed), QStringList());
}

void SearchIndexTest::typedSyntaxIsText_data() {
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"\"", "a\"b", "NOT power", "power OR", "NEAR(a b)", "tokens:power", "^power", "a*b",
          "power -screen", "{tokens}", "'; DROP TABLE job; --", "\\", "\u0001"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("nul") << QString(QChar(0));
    QTest::newRow("half a surrogate") << QString(QChar(0xd842));
    QTest::newRow("very long") << QString(100'000, u'空');
}

void SearchIndexTest::typedSyntaxIsText() {
    QFETCH(const QString, typed);

    m_desk->search(typed);

    QCOMPARE(m_desk->titles(QStringLiteral("power")), QStringList{QStringLiteral("job SN8O1I-XL")});
}

void SearchIndexTest::betterMatchesComeFirst() {
    searchsample::Desk desk;
    desk.addJob(QStringLiteral("7788"), QStringLiteral("x"));
    desk.addJob(QStringLiteral("778899"), QStringLiteral("x"));
    desk.addJob(QStringLiteral("A1"), QStringLiteral("7788"));

    QCOMPARE(desk.titles(QStringLiteral("7788")),
             (QStringList{QStringLiteral("job 7788"), QStringLiteral("job 778899"),
                          QStringLiteral("job A1")}));
}

void SearchIndexTest::newestComeFirst() {
    searchsample::Desk desk;
    for (const char16_t* number : {u"A7001", u"C7001", u"B7001"})
        desk.addJob(QString::fromUtf16(number), QStringLiteral("漏水"));
    const QStringList newestFirst{QStringLiteral("job B7001"), QStringLiteral("job C7001"),
                                  QStringLiteral("job A7001")};

    QCOMPARE(desk.titles(QStringLiteral("7001")), newestFirst);
    QCOMPARE(desk.titles(QStringLiteral("漏水")), newestFirst);
    QCOMPARE(desk.titles(QStringLiteral("漏水"), 2), newestFirst.mid(0, 2));
}

void SearchIndexTest::eachKindGetsItsShare() {
    searchsample::Desk desk;
    for (int i = 0; i < 8; ++i) {
        desk.addPerson(QStringLiteral("王%1").arg(i));
        desk.addJob(QStringLiteral("N%1").arg(i), QStringLiteral("王先生报修"));
    }

    const QStringList titles = desk.titles(QStringLiteral("王"), 6);

    QCOMPARE(titles.size(), 6);
    QCOMPARE(titles.filter(QStringLiteral("person ")).size(), 3);
    QVERIFY(titles.first().startsWith(QStringLiteral("person ")));
    QVERIFY(titles.last().startsWith(QStringLiteral("job ")));
    QCOMPARE(desk.titles(QStringLiteral("报修"), 6).size(), 6);
}

void SearchIndexTest::theMatchingPartIsNamed_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("matched");
    QTest::newRow("code") << QStringLiteral("13800") << QStringLiteral("138-0013-8000");
    QTest::newRow("hanzi") << QStringLiteral("张三丰") << QStringLiteral("張三丰");
    QTest::newRow("pinyin") << QStringLiteral("zsf") << QStringLiteral("張三丰");
    QTest::newRow("part of a name") << QStringLiteral("汽車") << QStringLiteral("汽车");
    QTest::newRow("text") << QStringLiteral("壓縮機") << QStringLiteral("压缩机");
    QTest::newRow("word") << QStringLiteral("screen") << QStringLiteral("Screen");
}

void SearchIndexTest::theMatchingPartIsNamed() {
    QFETCH(const QString, typed);
    QFETCH(const QString, matched);

    const auto hits = m_desk->search(typed);

    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().matched, matched);
    QVERIFY(!hits.first().id.isNil());
}

REGISTER_TEST(SearchIndexTest)
#include "searchindextest.moc"
