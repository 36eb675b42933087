#include "sample.h"
#include "testsuite.h"

#include <QCborValue>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using sample::kGarage;
using sample::kMove;
using storage::toValue;

/// A save as a use case does it: rows, audit, outbox, projections, notifier; and what is refused.
class WritePathTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSaveWritesRowAuditAndOutboxTogether();
    void theOutboxHoldsTheOpsOfTheTransaction();
    void anErrorRollsEverythingBack();
    void aTransactionWithoutSyncedRowsLeavesNoEntry();
    void onlyFieldsThatDifferAreWritten();
    void defaultsAreSentLikeValues();
    void aLedgerRefusesChangeAndRemoval();
    void aFixedFieldStaysAsItWas();
    void aRemovedRowIsATombstoneAndComesBack();
    void aRemovedRowRefusesChange();
    void aMissingRowIsNamed();
    void aWrongTypeIsRefused();
    void aWriteToASyncedTablePastTheTransactionIsRefused_data();
    void aWriteToASyncedTablePastTheTransactionIsRefused();
    void aDerivedColumnMayBeWritten();
    void aProjectionFollowsInTheSameTransaction();
    void theNotifierTellsWhatWasCommitted();
    void aRefusedRowLeavesTheRestOfTheTransactionWhole();
    void writesAreCommittedInTheOrderOfTheCalls();
    void anExceptionBecomesAnError();
    void textOfEveryKindComesBackAsItWas();
    void anImportIsCutIntoSmallEntries();
    void anImportsEntriesStayBelowTheirSize();
    void generatedDataLeavesNeitherOutboxNorAuditRows();

private:
    core::RowId garage(const QString& name);
    QVariantList lastOps();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::Database> m_database;
};

void WritePathTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = sample::open(m_directory->filePath(QStringLiteral("a.aftercare")));
}

void WritePathTest::cleanup() {
    m_database.reset();
    m_directory.reset();
}

core::RowId WritePathTest::garage(const QString& name) {
    const auto id = m_database->writeNow(
        sample::clerk(), [&name](storage::WriteTx& tx) { return sample::addGarage(tx, name); });
    return id ? *id : core::RowId();
}

QVariantList WritePathTest::lastOps() {
    const auto ops = m_database->readNow([](storage::Connection& connection) {
        return connection.single("SELECT ops FROM sync_outbox ORDER BY dseq DESC LIMIT 1");
    });
    return QCborValue::fromCbor(std::get<QByteArray>(*ops)).toArray().toVariantList();
}

void WritePathTest::aSaveWritesRowAuditAndOutboxTogether() {
    const core::RowId id = garage(QStringLiteral("Nord"));

    QVERIFY(!id.isNil());
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM garage"), 1);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sync_outbox"), 1);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sys_audit WHERE device = 77"), 1);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sys_audit_row"), 1);
    QCOMPARE(sample::number(*m_database,
                            "SELECT count(*) FROM sync_outbox AS o, sys_audit AS a USING (txn_id)"),
             1);
}

void WritePathTest::theOutboxHoldsTheOpsOfTheTransaction() {
    const core::RowId id = garage(QStringLiteral("Nord"));

    const QVariantList op = lastOps().value(0).toList();

    QCOMPARE(op.value(0).toInt(), int(kGarage.number));
    QCOMPARE(op.value(1).toByteArray(), id.toBytes());
    QCOMPARE(op.value(2).toString(), QStringLiteral("i"));
    QCOMPARE(op.value(3).toMap().value(QStringLiteral("1")).toString(), QStringLiteral("Nord"));
    QCOMPARE(op.value(5).toLongLong(), sample::time().now().ms);
    QCOMPARE(op.value(6).toByteArray(), sample::clerk().user.toBytes());
}

void WritePathTest::anErrorRollsEverythingBack() {
    const auto failed =
        m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(sample::addGarage(tx, QStringLiteral("Nord")));
            return core::fail(QStringLiteral("test/refused"), QStringLiteral("No."));
        });

    QCOMPARE(failed.error().code, QStringLiteral("test/refused"));
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM garage"), 0);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sync_outbox"), 0);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sys_audit_row"), 0);
    garage(QStringLiteral("Ost"));
    QCOMPARE(sample::number(*m_database, "SELECT max(dseq) FROM sync_outbox"), 1);
}

void WritePathTest::aTransactionWithoutSyncedRowsLeavesNoEntry() {
    const auto done = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return tx.connection().execute("INSERT INTO number_series (series, last) VALUES ('X', 1)");
    });

    QVERIFY(done);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sync_outbox"), 0);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sys_audit"), 0);
}

void WritePathTest::onlyFieldsThatDifferAreWritten() {
    const core::RowId id = garage(QStringLiteral("Nord"));

    const auto same = m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return tx.update(kGarage, id,
                         {{"name", toValue(QStringLiteral("Nord"))}, {"bays", toValue(1)}});
    });
    const qint64 afterSame = sample::number(*m_database, "SELECT count(*) FROM sync_outbox");
    const auto changed = m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return tx.update(kGarage, id,
                         {{"name", toValue(QStringLiteral("Nord"))}, {"bays", toValue(4)}});
    });

    QVERIFY(same);
    QCOMPARE(afterSame, 1);
    QVERIFY(changed);
    const QVariantMap fields = lastOps().value(0).toList().value(3).toMap();
    QCOMPARE(fields.keys(), QStringList{QStringLiteral("3")});
    QCOMPARE(fields.value(QStringLiteral("3")).toList(), QVariantList{4});
    QCOMPARE(sample::number(*m_database, "SELECT bays FROM garage"), 4);
}

void WritePathTest::defaultsAreSentLikeValues() {
    garage(QStringLiteral("Nord"));

    const QVariantMap fields = lastOps().value(0).toList().value(3).toMap();

    QCOMPARE(fields.value(QStringLiteral("3")).toInt(), 1);
    QVERIFY(!fields.contains(QStringLiteral("2")));
}

void WritePathTest::aLedgerRefusesChangeAndRemoval() {
    const core::RowId id = garage(QStringLiteral("Nord"));
    const auto move = m_database->writeNow(
        sample::clerk(), [&](storage::WriteTx& tx) { return sample::addMove(tx, id, 5); });

    const auto updated = m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return tx.update(kMove, *move, {{"qty_milli", toValue(6)}});
    });
    const auto removed = m_database->writeNow(
        sample::clerk(), [&](storage::WriteTx& tx) { return tx.remove(kMove, *move); });

    QCOMPARE(updated.error().code, QStringLiteral("storage/ledger"));
    QCOMPARE(removed.error().code, QStringLiteral("storage/ledger"));
}

void WritePathTest::aFixedFieldStaysAsItWas() {
    const core::RowId id = garage(QStringLiteral("Nord"));

    const auto done = m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return tx.update(kGarage, id, {{"opened_on", toValue(QStringLiteral("2026-07-01"))}});
    });

    QCOMPARE(done.error().code, QStringLiteral("storage/fixed"));
}

void WritePathTest::aRemovedRowIsATombstoneAndComesBack() {
    const core::RowId id = garage(QStringLiteral("Nord"));

    QVERIFY(m_database->writeNow(sample::clerk(),
                                 [&](storage::WriteTx& tx) { return tx.remove(kGarage, id); }));
    QCOMPARE(sample::number(*m_database, "SELECT deleted FROM garage"), 1);
    QCOMPARE(lastOps().value(0).toList().value(2).toString(), QStringLiteral("d"));
    QVERIFY(m_database->writeNow(sample::clerk(),
                                 [&](storage::WriteTx& tx) { return tx.restore(kGarage, id); }));
    QCOMPARE(sample::number(*m_database, "SELECT deleted FROM garage"), 0);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sync_outbox"), 3);
}

void WritePathTest::aRemovedRowRefusesChange() {
    const core::RowId id = garage(QStringLiteral("Nord"));
    QVERIFY(m_database->writeNow(sample::clerk(),
                                 [&](storage::WriteTx& tx) { return tx.remove(kGarage, id); }));

    const auto done = m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return tx.update(kGarage, id, {{"bays", toValue(2)}});
    });

    QCOMPARE(done.error().code, QStringLiteral("storage/removed"));
}

void WritePathTest::aMissingRowIsNamed() {
    const core::RowId id({9, 9});

    const auto done = m_database->writeNow(
        sample::clerk(), [&](storage::WriteTx& tx) { return tx.remove(kGarage, id); });

    QCOMPARE(done.error().code, QStringLiteral("storage/missing"));
    QVERIFY(done.error().detail.contains(id.toString()));
}

void WritePathTest::aWrongTypeIsRefused() {
    const auto done = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return tx.insert(kGarage, tx.newId(), {}, {{"name", toValue(7)}});
    });

    QCOMPARE(done.error().code, QStringLiteral("storage/type"));
}

void WritePathTest::aWriteToASyncedTablePastTheTransactionIsRefused_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE garage SET name = 'x'");
    QTest::newRow("insert") << QByteArray("INSERT INTO garage_move DEFAULT VALUES");
    QTest::newRow("delete") << QByteArray("DELETE FROM garage");
    QTest::newRow("drop") << QByteArray("DROP TABLE garage");
    QTest::newRow("audit") << QByteArray("DELETE FROM sys_audit_row");
    QTest::newRow("outbox") << QByteArray("UPDATE sync_outbox SET state = 2");
    QTest::newRow("derived beside another")
        << QByteArray("UPDATE garage SET total_milli = 1, name = 'x'");
}

void WritePathTest::aWriteToASyncedTablePastTheTransactionIsRefused() {
    QFETCH(QByteArray, sql);

    const auto done =
        m_database->writeNow(sample::clerk(), [&sql](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(sample::addGarage(tx, QStringLiteral("Nord")));
            return tx.connection().execute(sql);
        });

    QCOMPARE(done.error().code, QStringLiteral("storage/refused"));
}

void WritePathTest::aDerivedColumnMayBeWritten() {
    garage(QStringLiteral("Nord"));

    const auto done = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return tx.connection().execute("UPDATE garage SET total_milli = 3");
    });

    QVERIFY(done);
    QCOMPARE(sample::number(*m_database, "SELECT total_milli FROM garage"), 3);
}

void WritePathTest::aProjectionFollowsInTheSameTransaction() {
    const auto done = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        CORE_ASSIGN(const core::RowId id, sample::addGarage(tx, QStringLiteral("Nord")));
        CORE_TRY(sample::addMove(tx, id, 1500));
        CORE_TRY(tx.refreshDerived());
        CORE_ASSIGN(const auto total, tx.connection().single("SELECT total_milli FROM garage"));
        if (total != toValue(1500))
            return core::fail(QStringLiteral("test/total"), {});
        CORE_TRY(sample::addMove(tx, id, -500));
        return {};
    });

    QVERIFY(done);
    QCOMPARE(sample::number(*m_database, "SELECT total_milli FROM garage"), 1000);
}

void WritePathTest::theNotifierTellsWhatWasCommitted() {
    QSignalSpy spy(&m_database->notifier(), &storage::ChangeNotifier::committed);
    const core::RowId id = garage(QStringLiteral("Nord"));
    auto future = m_database->write(sample::clerk(), [id](storage::WriteTx& tx) {
        return tx.update(kGarage, id, {{"bays", toValue(2)}});
    });
    bool wasToldBefore = false;
    future.then(this, [&](const core::Done&) { wasToldBefore = spy.size() == 2; });

    QTRY_COMPARE(spy.size(), 2);
    QTRY_VERIFY(wasToldBefore);
    const auto changes = spy.at(1).at(0).value<storage::ChangeSet>();
    QVERIFY(changes.touches(kGarage));
    QCOMPARE(changes.rows.first().id, id);
    QCOMPARE(changes.rows.first().fields, QList<int>{2});
    QCOMPARE(changes.rows.first().seq, 1);
}

void WritePathTest::aRefusedRowLeavesTheRestOfTheTransactionWhole() {
    const auto done = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(sample::addGarage(tx, QStringLiteral("Nord")));
        const auto refused = sample::addGarage(tx, QString());
        if (refused || refused.error().code != QStringLiteral("storage/constraint"))
            return core::fail(QStringLiteral("test/accepted"), {});
        CORE_TRY(sample::addGarage(tx, QStringLiteral("Ost")));
        return {};
    });

    QVERIFY(done);
    QCOMPARE(lastOps().size(), 2);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM garage"), 2);
}

void WritePathTest::writesAreCommittedInTheOrderOfTheCalls() {
    QList<QFuture<core::Result<core::RowId>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(m_database->write(sample::clerk(), [i](storage::WriteTx& tx) {
            return sample::addGarage(tx, QString::number(i));
        }));
    for (auto& future : futures)
        QVERIFY(future.result());

    QCOMPARE(sample::number(*m_database,
                            "SELECT count(*) FROM garage WHERE CAST(name AS INTEGER) = seq - 1"),
             50);
}

void WritePathTest::anExceptionBecomesAnError() {
    const auto done = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(sample::addGarage(tx, QStringLiteral("Nord")));
        throw std::runtime_error("broken");
    });

    QCOMPARE(done.error().code, QStringLiteral("storage/exception"));
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM garage"), 0);
}

void WritePathTest::textOfEveryKindComesBackAsItWas() {
    const QString names[] = {QStringLiteral("客户"), QStringLiteral("客户").repeated(200),
                             QStringLiteral("a").repeated(300),
                             QString(QChar(0)) + QStringLiteral("nul"), QStringLiteral("😀\t\n'\"")};
    for (const QString& name : names) {
        const core::RowId id = garage(name);
        const auto back =
            m_database->readNow([&](storage::Connection& connection) -> core::Result<QString> {
                CORE_ASSIGN(auto row, connection.prepare("SELECT name FROM garage WHERE id = :id"));
                row.bind(":id", id);
                return row.next() ? row.text(0) : QString();
            });

        QCOMPARE(*back, name);
        QCOMPARE(lastOps().value(0).toList().value(3).toMap().value(QStringLiteral("1")).toString(),
                 name);
    }
}

void WritePathTest::anImportIsCutIntoSmallEntries() {
    const core::RowId batch({7});

    const auto done =
        m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(tx.setImportBatch(batch));
            for (int i = 0; i < 450; ++i)
                CORE_TRY(sample::addGarage(tx, QString::number(i)));
            return {};
        });

    QVERIFY(done);
    QCOMPARE(sample::number(*m_database,
                            "SELECT count(*) FROM sync_outbox WHERE import_batch IS NOT NULL"),
             3);
    QCOMPARE(sample::number(*m_database, "SELECT max(row_count) FROM sys_audit"), 200);
    QCOMPARE(sample::number(*m_database, "SELECT sum(row_count) FROM sys_audit"), 450);
}

void WritePathTest::anImportsEntriesStayBelowTheirSize() {
    const QString longName = QStringLiteral("x").repeated(60'000);

    const auto done =
        m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(tx.setImportBatch(core::RowId({7})));
            for (int i = 0; i < 9; ++i)
                CORE_TRY(sample::addGarage(tx, longName));
            return {};
        });

    QVERIFY(done);
    QVERIFY(sample::number(*m_database, "SELECT max(length(ops)) FROM sync_outbox") <= 256 * 1024);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sync_outbox"), 3);
    QCOMPARE(sample::number(*m_database, "SELECT sum(length(name)) FROM garage"), 9 * 60'000);
    QCOMPARE(lastOps().size(), 1);
}

void WritePathTest::generatedDataLeavesNeitherOutboxNorAuditRows() {
    m_database.reset();
    storage::OpenOptions options =
        sample::optionsFor(m_directory->filePath(QStringLiteral("b.aftercare")));
    options.generated = true;
    options.idSeed = 5;
    auto generated = storage::Database::open(options, sample::schema(), sample::time());
    QVERIFY(generated);

    const auto done =
        (*generated)->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(const core::RowId id, sample::addGarage(tx, QStringLiteral("Nord")));
            for (int i = 1; i <= 1500; ++i)
                CORE_TRY(sample::addMove(tx, id, i));
            return {};
        });
    const auto isSealed = (*generated)->sealGenerated(sample::clerk());

    QVERIFY(done);
    QVERIFY(isSealed);
    QCOMPARE(sample::number(**generated, "SELECT count(*) FROM sync_outbox"), 0);
    QCOMPARE(sample::number(**generated, "SELECT count(*) FROM sys_audit_row"), 0);
    QCOMPARE(sample::number(**generated, "SELECT count(*) FROM sys_audit"), 1);
    QCOMPARE(sample::number(**generated, "SELECT count(*) FROM sys_audit_baseline"), 3);
    QCOMPARE(sample::number(**generated, "SELECT sum(row_count) FROM sys_audit_baseline"), 1501);
}

REGISTER_TEST(WritePathTest)
#include "writepathtest.moc"
