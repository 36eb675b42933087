#include "parts/partsfile.h"
#include "testsuite.h"

/// S85, S111: parts are charged by a price list.
class PriceListTest : public QObject {
    Q_OBJECT

    struct Case {
        PartsFile file;
        parts::PartId part = file.add(QStringLiteral("压缩机"));
        parts::PriceListId list = makeList(core::Currency::cny());

        parts::PriceListId makeList(core::Currency currency) {
            parts::PriceList draft;
            draft.name = QStringLiteral("投标报价");
            draft.currency = currency;
            return PartsFile::need(
                file.write([&](storage::WriteTx& tx) { return parts::savePriceList(tx, draft); }));
        }

        core::Result<parts::PriceListEntryId> set(const char* from, const core::Money& price) {
            return file.write([&](storage::WriteTx& tx) {
                return parts::setPrice(tx, list, part, PartsFile::day(from), price);
            });
        }

        std::optional<core::Money> price(const char* on) {
            return PartsFile::need(file.read([&](storage::Connection& connection) {
                return parts::priceOf(connection, part, PartsFile::day(on), list);
            }));
        }
    };

    static core::Money yuan(qint64 amount) { return {amount * 100, core::Currency::cny()}; }

private Q_SLOTS:
    void aPriceHoldsFromItsDayUntilTheNext() {
        Case c;
        QVERIFY_RESULT(c.set("2026-01-01", yuan(100)));
        QVERIFY_RESULT(c.set("2026-07-01", yuan(120)));

        QCOMPARE(c.price("2025-12-31"), std::nullopt);
        QCOMPARE(c.price("2026-01-01"), std::optional(yuan(100)));
        QCOMPARE(c.price("2026-06-30"), std::optional(yuan(100)));
        QCOMPARE(c.price("2026-07-01"), std::optional(yuan(120)));
    }

    void aSecondPriceForADayTakesTheFirstsPlace() {
        Case c;
        const auto first = PartsFile::need(c.set("2026-01-01", yuan(100)));
        const auto second = PartsFile::need(c.set("2026-01-01", yuan(90)));

        QCOMPARE(first, second);
        QCOMPARE(c.price("2026-01-01"), std::optional(yuan(90)));
    }

    void aPriceInAnotherCurrencyIsRefused() {
        Case c;

        QCOMPARE(codeOf(c.set("2026-01-01", {100, core::Currency::usd()})),
                 QStringLiteral("price_list/currency"));
        QCOMPARE(codeOf(c.set("2026-01-01", yuan(-1))), QStringLiteral("input/invalid"));
    }

    void theCurrencyOfAListWithPricesStays() {
        Case c;
        parts::PriceList list;
        list.id = c.list;
        list.name = QStringLiteral("报价");
        list.currency = core::Currency::twd();
        const auto save = [&] {
            return c.file.write(
                [&](storage::WriteTx& tx) { return parts::savePriceList(tx, list); });
        };

        QVERIFY_RESULT(save());
        list.currency = core::Currency::cny();
        QVERIFY_RESULT(save());
        QVERIFY_RESULT(c.set("2026-01-01", yuan(1)));
        list.currency = core::Currency::twd();
        QCOMPARE(codeOf(save()), QStringLiteral("price_list/currency"));
    }

    void aListNeedsANameAndACurrency() {
        PartsFile file;

        const auto saved = file.write(
            [&](storage::WriteTx& tx) { return parts::savePriceList(tx, parts::PriceList()); });

        QCOMPARE(codeOf(saved), QStringLiteral("input/invalid"));
        QCOMPARE(saved.error().detail, QStringLiteral("name, currency"));
    }

    void pricesNeedTheirOwnRight() {
        Case c;
        c.file.actor().rights.remove(QStringLiteral("parts.edit_prices"));

        QCOMPARE(codeOf(c.set("2026-01-01", yuan(1))), QStringLiteral("right/missing"));
    }
};

REGISTER_TEST(PriceListTest)
#include "pricelisttest.moc"
