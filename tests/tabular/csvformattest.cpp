#include "tabular/csvformat.h"

#include "tabular/csvreader.h"
#include "tabular/textsource.h"
#include "testsuite.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using tabular::Encoding;

Q_DECLARE_METATYPE(tabular::Encoding)

namespace {

QByteArray encoded(const QString& text, const char* name) {
    QStringEncoder encoder(name);
    const QByteArray bytes = encoder(text);
    return bytes;
}

tabular::CsvFormat recognised(QByteArray bytes, const tabular::CsvWish& wish = {}) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto format = tabular::recogniseCsv(buffer, wish);
    return format ? *format : tabular::CsvFormat{Encoding::Utf8, -1, '?', false, false};
}

}  // namespace

class CsvFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void aFileOfAnyEncodingReadsTheSame_data();
    void aFileOfAnyEncodingReadsTheSame();
    void hanziFarDownDecideTheEncoding();
    void theSeparatorIsFound_data();
    void theSeparatorIsFound();
    void theHeaderIsFound_data();
    void theHeaderIsFound();
    void theCallerOverrides();
    void validityOfUtf8IsStrict_data();
    void validityOfUtf8IsStrict();
};

void CsvFormatTest::theEncodingIsFound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    const QString simplified = QStringLiteral("姓名,电话\n张伟,13800138000\n李娜,13900139000\n");
    const QString traditional = QStringLiteral("姓名,電話\n張偉,0912345678\n陳怡君,0987654321\n");
    QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << Encoding::Utf8;
    QTest::newRow("utf-8") << simplified.toUtf8() << Encoding::Utf8;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + simplified.toUtf8() << Encoding::Utf8;
    QTest::newRow("utf-8 of Danish")
        << QStringLiteral("a,b\nGrønt Værksted,å\n").toUtf8() << Encoding::Utf8;
    QTest::newRow("utf-16, little end first, no mark")
        << encoded(simplified, "UTF-16LE") << Encoding::Utf16LittleEndian;
    QTest::newRow("utf-16, big end first, no mark")
        << encoded(simplified, "UTF-16BE") << Encoding::Utf16BigEndian;
    QTest::newRow("gb18030") << encoded(simplified, "GB18030") << Encoding::Gb18030;
    QTest::newRow("big5") << encoded(traditional, "Big5") << Encoding::Big5;
    for (const char* name :
         {"王", "李", "张伟", "陈静", "维修单", "冰箱不制冷", "北京市朝阳区", "联通"})
        QTest::newRow(name) << encoded(QString::fromUtf8(name), "GB18030") << Encoding::Gb18030;
    for (const char* name :
         {"張", "陳怡君", "維修單", "冰箱不冷", "臺北市信義區", "聯絡電話", "林志豪"})
        QTest::newRow(qPrintable(QString::fromUtf8(name) + " big5"))
            << encoded(QString::fromUtf8(name), "Big5") << Encoding::Big5;
}

void CsvFormatTest::theEncodingIsFound() {
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);

    QCOMPARE(recognised(bytes).encoding, encoding);
}

void CsvFormatTest::aFileOfAnyEncodingReadsTheSame_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QString text =
        QStringLiteral("姓名,地址\r\n陳一,\"臺北市|中山路\n二段\"\r\n林二,高雄\r\n");
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("gb18030") << encoded(text, "GB18030");
    QTest::newRow("big5") << encoded(text, "Big5");
    QTest::newRow("utf-16le") << "\xFF\xFE" + encoded(text, "UTF-16LE");
    QTest::newRow("utf-16be") << "\xFE\xFF" + encoded(text, "UTF-16BE");
}

void CsvFormatTest::aFileOfAnyEncodingReadsTheSame() {
    QFETCH(QByteArray, bytes);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);

    const auto reader = tabular::CsvReader::open(std::move(buffer));

    QVERIFY(reader);
    QCOMPARE((*reader)->header(), QStringList({QStringLiteral("姓名"), QStringLiteral("地址")}));
    tabular::Row row;
    QVERIFY((*reader)->next(row).value());
    QCOMPARE(row.text(0), QStringLiteral("陳一"));
    QCOMPARE(row.text(1), QStringLiteral("臺北市|中山路\n二段"));
    QVERIFY((*reader)->next(row).value());
    QCOMPARE(row.line(), 4);
    QCOMPARE(row.text(1), QStringLiteral("高雄"));
    QVERIFY(!(*reader)->next(row).value());
}

void CsvFormatTest::hanziFarDownDecideTheEncoding() {
    const QByteArray ascii = QByteArray("1,plain text\n").repeated(200'000);

    QCOMPARE(recognised(ascii + encoded(QStringLiteral("2,维修单已完成\n"), "GB18030")).encoding,
             Encoding::Gb18030);
}

void CsvFormatTest::theSeparatorIsFound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n3,5;4\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\nx, y\tz\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
    QTest::newRow("semicolons in quotes") << QByteArray("a,b\n\"x;y;z\",1\n\"p;q;r\",2\n") << ',';
    QTest::newRow("one column") << QByteArray("name\nAnna\n") << ',';
    QTest::newRow("said by the file") << QByteArray("sep=;\na,1;b\n") << ';';
}

void CsvFormatTest::theSeparatorIsFound() {
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);

    QCOMPARE(recognised(bytes).separator, separator);
}

void CsvFormatTest::theHeaderIsFound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("names") << QByteArray("name,phone\nAnna,123\n") << true;
    QTest::newRow("hanzi") << QStringLiteral("姓名,电话\n张伟,1\n").toUtf8() << true;
    QTest::newRow("a telephone number") << QByteArray("Anna,13800138000\nBo,139\n") << false;
    QTest::newRow("a date") << QByteArray("Anna,2024-01-01\n") << false;
    QTest::newRow("the same name twice") << QByteArray("x,x\n1,2\n") << false;
}

void CsvFormatTest::theHeaderIsFound() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasHeader);

    QCOMPARE(recognised(bytes).hasHeader, hasHeader);
}

void CsvFormatTest::theCallerOverrides() {
    const tabular::CsvFormat format = recognised("a,b;c\n", {Encoding::Big5, ';', false});

    QCOMPARE(format.encoding, Encoding::Big5);
    QCOMPARE(format.separator, ';');
    QCOMPARE(format.hasHeader, false);
}

void CsvFormatTest::validityOfUtf8IsStrict_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("valid");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("plain") << QByteArray("abcdefghijkl") << 12 << false;
    QTest::newRow("overlong") << QByteArray("a\xC0\x80") << 1 << false;
    QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2 << false;
    QTest::newRow("past the last") << QByteArray("\xF4\x90\x80\x80") << 0 << false;
    QTest::newRow("cut") << QByteArray("abc\xE7\xBB") << 3 << true;
    QTest::newRow("lone continuation") << QByteArray("abcdefgh\x80") << 8 << false;
}

void CsvFormatTest::validityOfUtf8IsStrict() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, valid);
    QFETCH(bool, isCut);

    const tabular::Utf8Prefix prefix = tabular::utf8Prefix(bytes);

    QCOMPARE(prefix.size, valid);
    QCOMPARE(prefix.isCut, isCut);
}

REGISTER_TEST(CsvFormatTest)
#include "csvformattest.moc"
