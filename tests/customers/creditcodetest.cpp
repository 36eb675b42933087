#include "customers/domain/creditcode.h"
#include "support/testfile.h"
#include "testsuite.h"

using customers::CreditCode;

class CreditCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreChecked_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("right") << "91350100M000100Y43"
                               << "";
        QTest::newRow("right, small and in full width") << "９１３５０１００m000100y43"
                                                        << "";
        QTest::newRow("right, with gaps") << "9135 0100 M000 100Y 43"
                                          << "";
        QTest::newRow("last place wrong") << "91350100M000100Y44"
                                          << "credit_code/check";
        QTest::newRow("two places swapped") << "91350100M000010Y43"
                                            << "credit_code/check";
        QTest::newRow("O in place of 0") << "9135010OM000100Y43"
                                         << "credit_code/character";
        QTest::newRow("one short") << "91350100M000100Y4"
                                   << "credit_code/length";
        QTest::newRow("one long") << "91350100M000100Y433"
                                  << "credit_code/length";
        QTest::newRow("Taiwan") << "04595257"
                                << "";
        QTest::newRow("Taiwan, seventh is 7") << "10458575"
                                              << "";
        QTest::newRow("Taiwan, wrong") << "04595256"
                                       << "credit_code/check";
    }

    void codesAreChecked() {
        QFETCH(QString, typed);
        QFETCH(QString, code);

        QCOMPARE(codeOf(CreditCode::parse(typed)), code);
    }

    void theTextIsKeptInCapitals() {
        QCOMPARE(CreditCode::parse(QStringLiteral("91350100m000100y43"))->text(),
                 QStringLiteral("91350100M000100Y43"));
    }
};

REGISTER_TEST(CreditCodeTest)
#include "creditcodetest.moc"
