#include "parts/domain/dealersupply.h"
#include "support/testfile.h"
#include "testsuite.h"

using core::Currency;
using core::Money;
using parts::InitialStockBasis;
using parts::QuotaSplit;

namespace {

Money yuan(qint64 minor) {
    return {minor, Currency::cny()};
}

}  // namespace

/// What a dealer gets of parts before he pays for them (S119, SF-T2, S133, S136).
class DealerSupplyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initialStockIsAShareOfPiecesOrOfValue() {
        const parts::DealerSales sales{core::Quantity::whole(1250), yuan(99'999'999)};

        const auto pieces = parts::initialStock(sales, 300, InitialStockBasis::Quantity);
        const auto value = parts::initialStock(sales, 300, InitialStockBasis::Value);

        QCOMPARE(pieces->pieces, core::Quantity::whole(38));  // 37.5, half up
        QCOMPARE(pieces->value, yuan(0));
        QCOMPARE(value->value, yuan(3'000'000));
        QCOMPARE(value->pieces, core::Quantity());
        QCOMPARE(codeOf(parts::initialStock(sales, 10'001, InitialStockBasis::Value)),
                 QStringLiteral("input/invalid"));
    }

    void anIssueIsSplitWhereTheQuotaEnds_data() {
        QTest::addColumn<qint64>("drawn");
        QTest::addColumn<qint64>("issue");
        QTest::addColumn<qint64>("within");
        QTest::newRow("all within") << qint64(0) << qint64(5000) << qint64(5000);
        QTest::newRow("to the cent") << qint64(0) << qint64(10'000) << qint64(10'000);
        QTest::newRow("a cent above") << qint64(0) << qint64(10'001) << qint64(10'000);
        QTest::newRow("a part is left") << qint64(9999) << qint64(3000) << qint64(1);
        QTest::newRow("nothing is left") << qint64(10'000) << qint64(3000) << qint64(0);
        QTest::newRow("overdrawn") << qint64(12'000) << qint64(3000) << qint64(0);
    }

    void anIssueIsSplitWhereTheQuotaEnds() {
        QFETCH(qint64, drawn);
        QFETCH(qint64, issue);
        QFETCH(qint64, within);

        const auto split = parts::splitByQuota(yuan(1'000'000), 100, yuan(drawn), yuan(issue));

        QVERIFY_RESULT(split);
        QCOMPARE(*split, (QuotaSplit{yuan(within), yuan(issue - within)}));
    }

    void amountsOfTwoCurrenciesAreRefused() {
        const Money dollars{100, Currency::usd()};

        QCOMPARE(codeOf(parts::splitByQuota(yuan(100), 100, yuan(0), dollars)),
                 QStringLiteral("money/currency"));
        QCOMPARE(codeOf(parts::freightDifference(dollars, yuan(1))),
                 QStringLiteral("money/currency"));
    }

    void onlyTheDifferenceOfFreightIsBorne() {
        QCOMPARE(*parts::freightDifference(yuan(4500), yuan(1200)), yuan(3300));
        QCOMPARE(*parts::freightDifference(yuan(1000), yuan(1200)), yuan(0));
    }
};

REGISTER_TEST(DealerSupplyTest)
#include "dealersupplytest.moc"
