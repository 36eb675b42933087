#include "equipment/domain/platenumber.h"
#include "support/testfile.h"
#include "testsuite.h"

using equipment::PlateNumber;

class PlateNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void platesAreRead_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto right = [](const char* name, const char* typed, const char* text) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << QString();
        };
        const auto wrong = [](const char* name, const char* typed, const char* code) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString()
                                << QString::fromLatin1(code);
        };
        right("7 places", "京A12345", "京A12345");
        right("with a dot, small", "闽d·3k8f2", "闽D3K8F2");
        right("full width", "新Ａ　１２３４５", "新A12345");
        right("traditional province", "蘇A12345", "苏A12345");
        right("8 places, small vehicle", "粤BD12345", "粤BD12345");
        right("8 places, second letter", "粤BDA2345", "粤BDA2345");
        right("8 places, large vehicle", "粤B12345D", "粤B12345D");
        right("police", "京A1234警", "京A1234警");
        right("trailer", "新A1234挂", "新A1234挂");
        right("Taiwan", "abc-1234", "ABC-1234");
        right("Hong Kong", "AB 1234", "AB 1234");
        wrong("one short", "京A1234", "plate/length");
        wrong("9 places", "京AD123456", "plate/length");
        wrong("no province", "车A12345", "plate/form");
        wrong("I in the number", "京A1234I", "plate/form");
        wrong("8 places of the wrong form", "京AX12345", "plate/form");
        wrong("digit for the town", "京112345", "plate/form");
        wrong("a sign", "AB_123", "plate/character");
        wrong("too long", "ABCDEFGHIJK", "plate/length");
        wrong("nothing", " ", "plate/length");
    }

    void platesAreRead() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, code);

        const auto plate = PlateNumber::parse(typed);

        QCOMPARE(codeOf(plate), code);
        if (plate)
            QCOMPARE(plate->text(), text);
        else
            QVERIFY(!plate.error().message.isEmpty());
    }
};

REGISTER_TEST(PlateNumberTest)
#include "platenumbertest.moc"
