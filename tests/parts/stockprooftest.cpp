#include "parts/stockfile.h"
#include "testsuite.h"

#include <sqlite3.h>

/// Balances are the sums of the ledger, and whatever was changed past the program is named.
class StockProofTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileWithMovesIsInOrder() {
        StockFile file;
        fill(file);

        QCOMPARE(file.findings(), QStringList());
    }

    void aCorruptedFigureIsNamed_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("balance") << QByteArray("UPDATE stock_balance SET on_hand_milli = 99000")
                                 << QStringLiteral("derived/stock stock_balance");
        QTest::newRow("reserved") << QByteArray("UPDATE stock_balance SET reserved_milli = 1")
                                  << QStringLiteral("derived/stock stock_balance");
        QTest::newRow("value") << QByteArray("UPDATE stock_balance SET value_minor = 1")
                               << QStringLiteral("derived/stock stock_balance");
        QTest::newRow("removed balance") << QByteArray("DELETE FROM stock_balance")
                                         << QStringLiteral("derived/stock stock_move");
        QTest::newRow("words of a balance") << QByteArray("UPDATE stock_words SET tokens = 'xx'")
                                            << QStringLiteral("derived/stock stock_balance");
        QTest::newRow("removed words") << QByteArray("DELETE FROM stock_words")
                                       << QStringLiteral("derived/stock stock_balance");
        QTest::newRow("words of nothing")
            << QByteArray("INSERT INTO stock_words (rowid, tokens) VALUES (4711, 'xx')")
            << QStringLiteral("derived/stock stock_words");
        QTest::newRow("filter of a balance")
            << QByteArray("UPDATE stock_balance SET filter_key = 'x'")
            << QStringLiteral("derived/stock stock_balance");
        QTest::newRow("sum of a bin") << QByteArray("UPDATE stock_bin_sum SET value_minor = 1")
                                      << QStringLiteral("derived/stock stock_bin_sum");
        QTest::newRow("serial") << QByteArray("UPDATE stock_serial SET pieces_milli = 0")
                                << QStringLiteral("derived/stock stock_serial");
        QTest::newRow("move") << QByteArray("UPDATE stock_move SET qty_milli = 12000 WHERE seq = 1")
                              << QStringLiteral("storage/ledger/stock_move stock_move");
        QTest::newRow("balance of the move")
            << QByteArray("UPDATE stock_move SET qty_milli = 12000 WHERE seq = 1")
            << QStringLiteral("derived/stock stock_balance");
        QTest::newRow("reservation")
            << QByteArray("UPDATE stock_reservation SET qty_milli = 7000")
            << QStringLiteral("storage/ledger/stock_reservation stock_reservation");
    }

    void aCorruptedFigureIsNamed() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        StockFile file;
        fill(file);
        tamper(file, sql);

        const QStringList findings = file.findings();

        QVERIFY2(std::any_of(findings.begin(), findings.end(),
                             [&](const QString& line) { return line.startsWith(named); }),
                 qPrintable(findings.join(u'\n')));
    }

    /// A file from before the index is filled by the migration itself.
    void theMigrationCutsTheWordsAsTheProgramDoes() {
        StockFile file;
        for (const char* name : {"空调 主控板-3", "Ölpumpe 3/4\"", "𠮷野 阀", "a", "--", "Ⅷ号"}) {
            auto draft = file.draft(1);
            draft.place.part = file.add(QString::fromUtf8(name));
            QVERIFY_RESULT(file.receive(draft));
        }
        QFile migration(QStringLiteral(":/migrations/0037_index_stock_words.sql"));
        QVERIFY(migration.open(QIODevice::ReadOnly));
        const QByteArray sql = migration.readAll();
        const qsizetype filling = sql.indexOf("INSERT INTO stock_words");
        QVERIFY(filling > 0);

        tamper(file, "DELETE FROM stock_words");
        QVERIFY(!file.findings().isEmpty());
        tamper(file, sql.mid(filling, sql.indexOf(';', filling) - filling));

        QCOMPARE(file.findings(), QStringList());
    }

    void theWrongBalanceItselfIsNamed() {
        StockFile file;
        fill(file);
        const auto first = StockFile::need(file.read([](storage::Connection& connection) {
            return connection.single("SELECT id FROM stock_balance ORDER BY seq LIMIT 1");
        }));
        const QString id = core::RowId::fromBytes(std::get<QByteArray>(first))->toString();
        tamper(file,
               "UPDATE stock_balance SET on_hand_milli = on_hand_milli + 1 "
               "WHERE seq = (SELECT min(seq) FROM stock_balance)");

        const QStringList findings = file.findings();

        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().contains(id));
        QVERIFY(
            findings.first().contains(QStringLiteral("on hand is 8001, its entries make 8000")));
    }

    void aRebuildPutsEverythingRight() {
        StockFile file;
        fill(file);
        tamper(file, "DELETE FROM stock_balance");
        tamper(file, "UPDATE stock_bin_sum SET value_minor = 3");
        tamper(file, "DELETE FROM stock_serial");

        QVERIFY_RESULT(storage::rebuildProjections(file.file().database(), file.actor()));

        QCOMPARE(file.findings(), QStringList());
    }

    void aRenamedPartStandsElsewhereInTheLists() {
        StockFile file;
        fill(file);
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto card, parts::findPart(tx.connection(), file.part));
            card->part.name = QStringLiteral("阀门");
            CORE_TRY(parts::savePart(tx, card->part));
            return {};
        }));

        QCOMPARE(file.findings(), QStringList());
    }

private:
    static void fill(StockFile& file) {
        QVERIFY_RESULT(file.receive(file.draft(10), 450));
        QVERIFY_RESULT(file.issue(file.draft(2)));
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) -> core::Done {
            const core::RowId line = tx.newId();
            CORE_TRY(parts::reserveStock(
                tx, {file.draft(1).place, 3000, {QStringLiteral("order"), line, line, {}}}));
            parts::Part serial;
            serial.name = QStringLiteral("Compressor");
            serial.tracking = parts::Tracking::Serial;
            CORE_ASSIGN(const auto part, parts::savePart(tx, serial));
            auto draft = file.draft(1, QStringLiteral("A1"));
            draft.place.part = part;
            CORE_TRY(parts::receiveStock(tx, draft, {9900, core::Currency::cny()}));
            return {};
        }));
    }

    /// Past the program, as somebody with a tool would.
    static void tamper(StockFile& file, const QByteArray& sql) {
        const auto path = file.file().database().path();
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }
};

REGISTER_TEST(StockProofTest)
#include "stockprooftest.moc"
