#include "customers/domain/phonenumber.h"
#include "support/testfile.h"
#include "testsuite.h"

using customers::PhoneNumber;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const char* typed, const char* text,
                            const char* key) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text)
                                << QString::fromLatin1(key);
        };
        row("mobile", "13812345678", "13812345678", "8613812345678");
        row("mobile with gaps", " 138-1234 5678", "13812345678", "8613812345678");
        row("mobile in full width", "１３８１２３４５６７８", "13812345678", "8613812345678");
        row("mobile with country", "+86 138 1234 5678", "13812345678", "8613812345678");
        row("mobile with 0086", "0086-13812345678", "13812345678", "8613812345678");
        row("mobile with bare 86", "8613812345678", "13812345678", "8613812345678");
        row("Beijing", "010-12345678", "010-12345678", "861012345678");
        row("Beijing in brackets", "(010) 1234 5678", "010-12345678", "861012345678");
        row("Urumqi", "0991-2345678", "0991-2345678", "869912345678");
        row("Xiamen in full width", "（０５９２）１２３４５６７８", "0592-12345678",
            "8659212345678");
        row("extension", "010-12345678-801", "010-12345678-801", "861012345678");
        row("extension in hanzi", "010-12345678转801", "010-12345678-801", "861012345678");
        row("extension by x", "0592-1234567 ext. 12", "0592-1234567-12", "865921234567");
        row("400", "400-812-3456", "4008123456", "864008123456");
        row("short number", "95105985", "95105985", "8695105985");
        row("Taiwan mobile", "0912-345-678", "0912345678", "886912345678");
        row("Taiwan mobile with country", "+886 912 345 678", "+886912345678", "886912345678");
        row("Taipei", "02-2345-6789", "02-23456789", "886223456789");
        row("Kaohsiung", "07-123 4567", "07-1234567", "88671234567");
        row("Hong Kong", "+852 2345 6789", "+85223456789", "85223456789");
        row("Macau", "853 28123456", "+85328123456", "85328123456");
        row("Denmark", "+45 40 12 34 56", "+4540123456", "4540123456");
        row("same town", "1234567", "", "");
        row("same town, eight digits", "87654321", "87654321", "87654321");
    }

    void numbersAreReadAsPeopleWriteThem() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, key);

        const auto number = PhoneNumber::parse(typed);

        if (text.isEmpty()) {
            QVERIFY(!number);
            return;
        }
        QVERIFY_RESULT(number);
        QCOMPARE(number->text(), text);
        QCOMPARE(number->key(), key);
        QCOMPARE(PhoneNumber::parse(number->text())->key(), key);
    }

    void wrongNumbersSayHowTheyWouldBeRight_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one digit short") << "1381234567"
                                         << "phone/length"
                                         << "A mobile number has 11 digits, 1 is missing.";
        QTest::newRow("one digit long") << "138123456789"
                                        << "phone/length"
                                        << "A mobile number has 11 digits, 1 is too many.";
        QTest::newRow("short behind +86") << "+86 1381234567"
                                          << "phone/length"
                                          << "A mobile number has 11 digits, 1 is missing.";
        QTest::newRow("letter") << "138a2345678"
                                << "phone/character"
                                << "";
        QTest::newRow("landline") << "010-123456"
                                  << "phone/length"
                                  << "Behind the area code a landline number has 7 or 8 digits, 2 "
                                     "is missing.";
        QTest::newRow("too few") << "2345"
                                 << "phone/length"
                                 << "";
        QTest::newRow("world") << "+4512"
                               << "phone/length"
                               << "With the code of its country a number has at least 7 digits.";
        QTest::newRow("nothing") << "  "
                                 << "phone/empty"
                                 << "";
        QTest::newRow("only a plus") << "+"
                                     << "phone/empty"
                                     << "";
        QTest::newRow("only zeros") << "00"
                                    << "phone/empty"
                                    << "";
        QTest::newRow("nonsense") << "12345678901234567890"
                                  << "phone/unknown"
                                  << "";
    }

    void wrongNumbersSayHowTheyWouldBeRight() {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, sentence);

        const auto number = PhoneNumber::parse(typed);

        QCOMPARE(codeOf(number), code);
        QVERIFY(!number.error().message.isEmpty());
        if (!sentence.isEmpty())
            QCOMPARE(number.error().message, sentence);
    }

    void whatCannotBeReadStillHasItsDigitsAsKey() {
        QCOMPARE(PhoneNumber::keyOf(QStringLiteral("about 138")), QStringLiteral("138"));
        QCOMPARE(PhoneNumber::keyOf(QStringLiteral("none")), QString());
    }
};

REGISTER_TEST(PhoneNumberTest)
#include "phonenumbertest.moc"
