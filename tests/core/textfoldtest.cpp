#include "core/textfold.h"

#include "property.h"
#include "testsuite.h"

#include <QTest>

class TextFoldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsFold_data();
    void textsFold();
    void codesFold_data();
    void codesFold();
    void bothScriptsFoldAlike_data();
    void bothScriptsFoldAlike();
    void foldingTwiceChangesNothing();
    void textsAreCutIntoPairs_data();
    void textsAreCutIntoPairs();
};

void TextFoldTest::textsFold_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("capitals") << QStringLiteral("Samsung TV") << QStringLiteral("samsung tv");
    QTest::newRow("full width") << QStringLiteral("ＡＢＣ　１２３") << QStringLiteral("abc 123");
    QTest::newRow("blanks") << QStringLiteral("  a \t\n b  ") << QStringLiteral("a b");
    QTest::newRow("accents") << QStringLiteral("Müller Café") << QStringLiteral("muller cafe");
    QTest::newRow("traditional") << QStringLiteral("壓縮機維修單")
                                 << QStringLiteral("压缩机维修单");
    QTest::newRow("radicals of a PDF") << QStringLiteral("客⼾") << QStringLiteral("客户");
    QTest::newRow("compatibility") << QStringLiteral("㎏ ① ℡") << QStringLiteral("kg 1 tel");
    QTest::newRow("rare hanzi") << QStringLiteral("𠮷A") << QStringLiteral("𠮷a");
    QTest::newRow("half-width kana") << QStringLiteral("ｶﾞ") << QStringLiteral("ガ");
}

void TextFoldTest::textsFold() {
    QFETCH(const QString, text);
    QFETCH(const QString, folded);

    QCOMPARE(core::foldText(text), folded);
}

void TextFoldTest::codesFold_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("folded");
    QTest::newRow("number") << QStringLiteral("wx2607-7k-0001") << QStringLiteral("WX26077K0001");
    QTest::newRow("O and I") << QStringLiteral("SOI-o1i") << QStringLiteral("S01011");
    QTest::newRow("L stays") << QStringLiteral("L1l") << QStringLiteral("L1L");
    QTest::newRow("telephone") << QStringLiteral("+86 (0592) 512-3456")
                               << QStringLiteral("8605925123456");
    QTest::newRow("plate") << QStringLiteral("闽D·12345") << QStringLiteral("闽D12345");
    QTest::newRow("plate in the other script")
        << QStringLiteral("閩D-12345") << QStringLiteral("闽D12345");
    QTest::newRow("full width") << QStringLiteral("ＡＢ－１２") << QStringLiteral("AB12");
}

void TextFoldTest::codesFold() {
    QFETCH(const QString, code);
    QFETCH(const QString, folded);

    QCOMPARE(core::foldCode(code), folded);
}

void TextFoldTest::bothScriptsFoldAlike_data() {
    QTest::addColumn<QString>("traditional");
    QTest::addColumn<QString>("simplified");
    const auto row = [](const QString& traditional, const QString& simplified) {
        QTest::newRow(qPrintable(traditional)) << traditional << simplified;
    };
    row(QStringLiteral("售後服務協議"), QStringLiteral("售后服务协议"));
    row(QStringLiteral("客戶備料單"), QStringLiteral("客户备料单"));
    row(QStringLiteral("乾燥機著火"), QStringLiteral("干燥机着火"));
    row(QStringLiteral("電話號碼註冊"), QStringLiteral("电话号码注册"));
    row(QStringLiteral("製冷劑洩漏"), QStringLiteral("制冷剂泄漏"));
    row(QStringLiteral("臺灣廈門瀋陽"), QStringLiteral("台湾厦门沈阳"));
    row(QStringLiteral("鐘錶裡面鬆動"), QStringLiteral("钟表里面松动"));
    row(QStringLiteral("吊車鋼絲繩斷裂"), QStringLiteral("吊车钢丝绳断裂"));
    row(QStringLiteral("燈閃爍螢幕無顯示"), QStringLiteral("灯闪烁萤幕无显示"));
    row(QStringLiteral("齒輪箱異響潤滑"), QStringLiteral("齿轮箱异响润滑"));
    row(QStringLiteral("鏽蝕更換線纜"), QStringLiteral("锈蚀更换线缆"));
    row(QStringLiteral("張劉陳楊趙黃吳葉鄭謝"), QStringLiteral("张刘陈杨赵黄吴叶郑谢"));
}

void TextFoldTest::bothScriptsFoldAlike() {
    QFETCH(const QString, traditional);
    QFETCH(const QString, simplified);

    QCOMPARE(core::foldText(traditional), core::foldText(simplified));
}

void TextFoldTest::foldingTwiceChangesNothing() {
    verifyProperty("folding is idempotent", [](const std::vector<char16_t>& units) {
        const QString text = QString::fromUtf16(units.data(), qsizetype(units.size()));
        const QString folded = core::foldText(text);
        RC_ASSERT(core::foldText(folded) == folded);
        const QString code = core::foldCode(text);
        RC_ASSERT(core::foldCode(code) == code);
    });
    for (char32_t codePoint = 0; codePoint < 0x30000; ++codePoint) {
        if (codePoint >= 0xd800 && codePoint <= 0xdfff)
            continue;
        const QString folded = core::foldText(QString::fromUcs4(&codePoint, 1));
        QVERIFY2(core::foldText(folded) == folded, qPrintable(QString::number(codePoint, 16)));
    }
}

void TextFoldTest::textsAreCutIntoPairs_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("nothing") << QStringLiteral(" -- ") << QString();
    QTest::newRow("one hanzi") << QStringLiteral("漏") << QStringLiteral("漏");
    QTest::newRow("run") << QStringLiteral("空调漏水") << QStringLiteral("空调 调漏 漏水 水");
    QTest::newRow("words") << QStringLiteral("No picture, NO sound")
                           << QStringLiteral("no picture sound");
    QTest::newRow("mixed") << QStringLiteral("换R22制冷剂5kg")
                           << QStringLiteral("换 r22 制冷 冷剂 剂 5kg");
    QTest::newRow("syntax is no syntax")
        << QStringLiteral("a* OR \"b\" NEAR(") << QStringLiteral("a or b near");
    QTest::newRow("rare hanzi") << QStringLiteral("𠮷野") << QStringLiteral("𠮷野 野");
    QTest::newRow("each once") << QStringLiteral("哈哈哈") << QStringLiteral("哈哈 哈");
}

void TextFoldTest::textsAreCutIntoPairs() {
    QFETCH(const QString, text);
    QFETCH(const QString, tokens);

    QCOMPARE(core::bigrams(text).join(u' '), tokens);
}

REGISTER_TEST(TextFoldTest)
#include "textfoldtest.moc"
