#include "agreements/verdictsamples.h"
#include "parts/data/exchangereads.h"
#include "parts/domain/partissueprice.h"
#include "parts/stockfile.h"
#include "testsuite.h"

using parts::CoreFate;
using parts::DepositKind;

namespace {

/// A part that is old for new, ten of them in the store, and a store of old parts.
class ExchangeFile final {
public:
    ExchangeFile() {
        oldParts = file.bin(QStringLiteral("Old parts"), parts::BinKind::OldParts);
        parts::Part motor;
        motor.name = QStringLiteral("Motor");
        motor.isOldForNew = true;
        file.part = file.add(motor);
        StockFile::need(file.receive(file.draft(10), 12'000));
    }

    parts::CoreExchange issueOne() {
        const auto issue = StockFile::need(file.issue(file.draft(1)));
        return *StockFile::need(file.read([&](storage::Connection& connection) {
            return parts::exchangeOfIssue(connection, issue);
        }));
    }
    parts::CoreExchange again(const parts::CoreExchange& exchange) {
        return *StockFile::need(file.read([&](storage::Connection& connection) {
            return parts::findExchange(connection, exchange.id);
        }));
    }
    QList<parts::OpenExchange> open() {
        return StockFile::need(file.read([&](storage::Connection& connection) {
            return parts::openExchanges(connection, {file.file().time().now().ms + 1}, 100);
        }));
    }
    auto bringOldPart(const parts::CoreExchange& exchange) {
        return file.write([&](storage::WriteTx& tx) {
            return parts::receiveOldPart(tx, {exchange.id, {}, {}, {}, {}, QStringLiteral("T-7")});
        });
    }
    core::Done deposit(const parts::CoreExchange& exchange, DepositKind kind, qint64 minor) {
        return file.write([&](storage::WriteTx& tx) {
            return parts::recordDeposit(tx, exchange.id, kind, {minor, core::Currency::cny()});
        });
    }

    StockFile file;
    parts::BinId oldParts;
};

parts::ExchangePrice priced(const QString& group, bool isOldPartBack, qint64 listMinor,
                            bool isInitialStock = false) {
    QJsonObject one = verdictsamples::object(
        R"({"id":"1","reported_at":"2026-03-08T09:30:00+08:00","unit":{"sold_on":"2025-12-08"},
            "facts":{"cause":"quality"}})");
    QJsonObject unit = one.value(u"unit").toObject();
    unit.insert(QStringLiteral("product_group"), group);
    one.insert(QStringLiteral("unit"), unit);
    auto facts = verdictsamples::factsOf(one);
    facts.set(agreements::Fact::InitialStock, isInitialStock ? 1 : 0);
    const auto rules =
        verdictsamples::rulesOf(verdictsamples::plainAgreement(QStringLiteral("T2")));
    const auto price = parts::judgeIssue(
        rules, facts, {{listMinor, core::Currency::cny()}, {listMinor / 2, core::Currency::cny()}},
        isOldPartBack);
    return price.value_or(parts::ExchangePrice());
}

}  // namespace

/// Old for new (S119, S120, S41, DT12).
class CoreExchangeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPartOutIsListedUntilItsOldPartIsIn() {
        ExchangeFile file;
        const auto exchange = file.issueOne();
        QCOMPARE(file.open().size(), 1);
        QCOMPARE(file.open().first().partName, QStringLiteral("Motor"));

        const auto old = StockFile::need(file.bringOldPart(exchange));

        QVERIFY(file.open().isEmpty());
        QCOMPARE(file.again(exchange).oldMove, old);
        QCOMPARE(file.again(exchange).label, QStringLiteral("T-7"));
        QCOMPARE(file.file.move(old).place.bin, file.oldParts);
        QCOMPARE(file.file.move(old).place.owner, parts::StockOwner::Customer);
        QCOMPARE(file.file.move(old).valueMinor, 0);
        QCOMPARE(codeOf(file.bringOldPart(exchange)), QStringLiteral("exchange/closed"));
    }

    void aReasonWhyNotEndsTheWaiting() {
        ExchangeFile file;
        const auto exchange = file.issueOne();
        const auto record = [&](const QString& reason) {
            return file.file.write([&](storage::WriteTx& tx) {
                return parts::recordNoOldPart(tx, exchange.id, reason);
            });
        };

        QCOMPARE(codeOf(record(QString())), QStringLiteral("input/invalid"));
        QVERIFY_RESULT(record(QStringLiteral("burnt")));

        QVERIFY(file.open().isEmpty());
    }

    void aPartThatComesBackNeedsNoOldPart() {
        ExchangeFile file;
        const auto returned = file.issueOne();
        const auto reversed = file.issueOne();

        QVERIFY_RESULT(file.file.write([&](storage::WriteTx& tx) {
            return parts::returnUnused(tx, {returned.issue, 1000, {}, {}, {}});
        }));
        QVERIFY_RESULT(file.file.reverse(reversed.issue));

        QVERIFY(file.open().isEmpty());
    }

    void aReturnThatIsTakenBackWaitsForTheOldPartAgain() {
        ExchangeFile file;
        const auto exchange = file.issueOne();
        const auto returned = StockFile::need(file.file.write([&](storage::WriteTx& tx) {
            return parts::returnUnused(tx, {exchange.issue, 1000, {}, {}, {}});
        }));
        QVERIFY(file.open().isEmpty());

        QVERIFY_RESULT(file.file.reverse(returned));

        QCOMPARE(file.open().size(), 1);
    }

    void otherPartsAreNotWaitedFor() {
        ExchangeFile file;
        file.file.part = file.file.add(QStringLiteral("Screw"));
        QVERIFY_RESULT(file.file.receive(file.file.draft(5)));

        QVERIFY_RESULT(file.file.issue(file.file.draft(5)));

        QVERIFY(file.open().isEmpty());
    }

    void theFateMovesTheOldPart() {
        ExchangeFile file;
        const auto exchange = file.issueOne();
        const auto decide = [&](CoreFate fate, std::optional<identity::Approval> approval = {}) {
            return file.file.write([&](storage::WriteTx& tx) {
                return parts::decideFate(tx,
                                         {exchange.id, fate, {}, approval, QStringLiteral("worn")});
            });
        };
        QCOMPARE(codeOf(decide(CoreFate::ToMaker)), QStringLiteral("exchange/no-old-part"));
        StockFile::need(file.bringOldPart(exchange));

        QCOMPARE(codeOf(decide(CoreFate::Scrap)), QStringLiteral("approval/refused"));
        QVERIFY_RESULT(decide(CoreFate::Scrap, file.file.secondPerson()));

        const auto scrapped = file.file.move(file.again(exchange).fateMove);
        QCOMPARE(scrapped.kind, parts::MoveKind::Scrap);
        QCOMPARE(scrapped.place.bin, file.oldParts);
        QCOMPARE(codeOf(decide(CoreFate::ToMaker)), QStringLiteral("exchange/fate"));
        QCOMPARE(file.file.findings(), QStringList());
    }

    void whatGoesBackToTheMakerIsNotWaitedForAgain() {
        ExchangeFile file;
        const auto exchange = file.issueOne();
        StockFile::need(file.bringOldPart(exchange));

        QVERIFY_RESULT(file.file.write([&](storage::WriteTx& tx) {
            return parts::decideFate(tx, {exchange.id, CoreFate::ToMaker, {}, {}, {}});
        }));

        QVERIFY(file.open().isEmpty());
    }

    void aDepositIsGivenBackOrKeptToTheCent() {
        ExchangeFile file;
        const auto exchange = file.issueOne();

        QVERIFY_RESULT(file.deposit(exchange, DepositKind::Taken, 10'001));
        QVERIFY_RESULT(file.deposit(exchange, DepositKind::Refunded, 3333));
        QVERIFY_RESULT(file.deposit(exchange, DepositKind::Kept, 6667));

        const auto balance = StockFile::need(file.file.read([&](storage::Connection& connection) {
            return parts::depositOf(connection, exchange.id);
        }));
        QCOMPARE(balance.held().minor, 1);
        QCOMPARE(codeOf(file.deposit(exchange, DepositKind::Refunded, 2)),
                 QStringLiteral("deposit/held"));
        QCOMPARE(codeOf(file.deposit(exchange, DepositKind::Taken, 0)),
                 QStringLiteral("input/invalid"));
    }

    void theAgreementPricesTheIssue_data() {
        QTest::addColumn<QString>("group");
        QTest::addColumn<bool>("isOldPartBack");
        QTest::addColumn<bool>("isInitialStock");
        QTest::addColumn<qint64>("list");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<qint64>("price");
        const auto row = [](const char* name, const char* group, bool back, bool initial,
                            qint64 list, const char* basis, qint64 price) {
            QTest::newRow(name) << QString::fromLatin1(group) << back << initial << list
                                << QString::fromLatin1(basis) << price;
        };
        row("stove, old part back", "stove", true, false, 80'000, "purchase", 80'000);
        row("stove, no old part", "stove", false, false, 80'000, "purchase", 80'000);
        row("heater, initial stock", "heater", false, true, 80'000, "consigned", 0);
        row("heater, old part back", "heater", true, false, 80'000, "old_for_new", 0);
        row("heater, no old part", "heater", false, false, 80'000, "cost_price", 40'000);
        row("hood, old part back", "hood", true, false, 80'000, "old_for_new", 0);
        row("hood, no old part", "hood", false, false, 80'000, "cost_price", 40'000);
        row("hood, cheap", "hood", false, false, 1, "free", 0);
        row("cabinet, old part back", "cabinet", true, false, 80'000, "old_for_new", 0);
        row("cabinet, no old part", "cabinet", false, false, 80'000, "", -1);
    }

    void theAgreementPricesTheIssue() {
        QFETCH(QString, group);
        QFETCH(bool, isOldPartBack);
        QFETCH(bool, isInitialStock);
        QFETCH(qint64, list);
        QFETCH(QString, basis);
        QFETCH(qint64, price);

        const auto judged = priced(group, isOldPartBack, list, isInitialStock);

        QCOMPARE(judged.basis, basis);
        QCOMPARE(judged.price ? judged.price->minor : -1, price);
        if (price >= 0)
            QVERIFY(!judged.clause.isEmpty());
    }

    void thePriceIsKeptWithItsClause() {
        ExchangeFile file;
        const auto exchange = file.issueOne();
        const auto judged = priced(QStringLiteral("heater"), false, 80'000);

        QVERIFY_RESULT(file.file.write(
            [&](storage::WriteTx& tx) { return parts::priceExchange(tx, exchange.id, judged); }));

        const auto kept = file.again(exchange);
        QCOMPARE(kept.price->minor, 40'000);
        QCOMPARE(kept.basis, QStringLiteral("cost_price"));
        QCOMPARE(kept.clause, judged.clause);
        QCOMPARE(kept.agreement.size(), 64);
    }
};

REGISTER_TEST(CoreExchangeTest)
#include "coreexchangetest.moc"
