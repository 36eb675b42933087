#include "equipment/domain/vin.h"
#include "support/testfile.h"
#include "testsuite.h"

using equipment::Vin;

class VinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vinsAreRead_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("checkDigit");
        QTest::newRow("the standard's example") << "1M8GDM9AXKP042788"
                                                << "" << true;
        QTest::newRow("small letters and blanks") << "1m8g dm9a xkp04 2788"
                                                  << "" << true;
        QTest::newRow("full width") << "１Ｍ８ＧＤＭ９ＡＸＫＰ０４２７８８"
                                    << "" << true;
        QTest::newRow("all ones") << "11111111111111111"
                                  << "" << true;
        QTest::newRow("a wrong check digit") << "1M8GDM9A1KP042788"
                                             << "" << false;
        QTest::newRow("one short") << "1M8GDM9AXKP04278"
                                   << "vin/length" << false;
        QTest::newRow("one long") << "1M8GDM9AXKP0427888"
                                  << "vin/length" << false;
        QTest::newRow("O") << "1M8GDM9AXKPO42788"
                           << "vin/character" << false;
        QTest::newRow("Q") << "QM8GDM9AXKP042788"
                           << "vin/character" << false;
        QTest::newRow("hanzi") << "京M8GDM9AXKP04278"
                               << "vin/character" << false;
        QTest::newRow("nothing") << ""
                                 << "vin/length" << false;
    }

    void vinsAreRead() {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(bool, checkDigit);

        const auto vin = Vin::parse(typed);

        QCOMPARE(codeOf(vin), code);
        if (vin)
            QCOMPARE(vin->hasRightCheckDigit(), checkDigit);
    }

    void theSentenceSaysWhatIsMissing() {
        QCOMPARE(Vin::parse(QStringLiteral("1M8GDM9AXKP04278")).error().message,
                 QStringLiteral("A VIN has 17 places, 1 is missing."));
    }
};

REGISTER_TEST(VinTest)
#include "vintest.moc"
