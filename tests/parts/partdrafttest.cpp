#include "parts/domain/partdraft.h"
#include "testsuite.h"

#include <QTest>

class PartDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barcodesAreChecked_data() {
        QTest::addColumn<QString>("barcode");
        QTest::addColumn<bool>("right");
        QTest::newRow("EAN-13") << "4006381333931" << true;
        QTest::newRow("EAN-13, wrong") << "4006381333932" << false;
        QTest::newRow("EAN-8") << "96385074" << true;
        QTest::newRow("UPC-A") << "036000291452" << true;
        QTest::newRow("UPC-A, wrong") << "036000291453" << false;
        QTest::newRow("own code") << "PJ-0001" << true;
        QTest::newRow("ten digits") << "1234567890" << true;
        QTest::newRow("none") << "" << true;
    }

    void barcodesAreChecked() {
        QFETCH(QString, barcode);
        QFETCH(bool, right);

        QCOMPARE(parts::hasRightCheckDigit(barcode), right);
    }

    void aWrongCheckDigitIsDoubtfulOnly() {
        parts::Part part;
        part.name = QStringLiteral("压缩机");
        part.barcode = QStringLiteral("４００６３８１３３３９３２");

        const auto problems = problemsOf(part);

        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].field, QStringLiteral("barcode"));
        QVERIFY(!core::isAnyWrong(problems));
    }

    void aPartNeedsAName() { QVERIFY(core::isAnyWrong(problemsOf(parts::Part()))); }
};

REGISTER_TEST(PartDraftTest)
#include "partdrafttest.moc"
