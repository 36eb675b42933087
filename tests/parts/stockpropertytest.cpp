#include "parts/data/exchangereads.h"
#include "parts/data/stockprojection.h"
#include "parts/stockfile.h"
#include "testsuite.h"

#include <QMap>
#include <QRandomGenerator>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#endif

namespace {

using parts::MoveKind;
using parts::StockPlace;

/// AFTERCARE_STOCK_MOVES: how many moves the random walk makes; a million is a run of minutes.
int wantedMoves() {
    const int wanted = qEnvironmentVariableIntValue("AFTERCARE_STOCK_MOVES");
    return wanted > 0 ? wanted : 1500;
}

struct KnownMove {
    parts::MoveId id;
    int place = 0;
    int otherPlace = -1;  ///< of a transfer: where it went
    qint64 qtyMilli = 0;
    MoveKind kind = MoveKind::Receive;
    qint64 backMilli = 0;
    bool isReversed = false;
};

/// What the walk expects of the file; copied before each transaction, as that may be given up.
struct Expectation {
    QMap<int, qint64> onHand;
    QMap<int, qint64> reserved;
    QMap<parts::ExchangeId, qint64> deposits;
    QList<std::pair<QString, int>> serials;  ///< in stock, and where
    qsizetype moves = 0;

    qint64 available(int place) const { return onHand.value(place) - reserved.value(place); }
};

/// A random walk over all that can happen to stock.
class StockWalk final {
public:
    StockWalk(StockFile& file, quint32 seed) : m_file(file), m_random(seed) {
        m_bins = {file.store, file.van,
                  file.bin(QStringLiteral("Old parts"), parts::BinKind::OldParts),
                  file.bin(QStringLiteral("Quarantine"), parts::BinKind::Quarantine)};
        for (int i = 0; i < kParts; ++i) {
            parts::Part part;
            part.name = QStringLiteral("Part %1").arg(i);
            part.isOldForNew = i == 1;
            part.tracking = i == 2 ? parts::Tracking::Serial : parts::Tracking::None;
            m_parts.append(file.add(part));
        }
        m_approval = file.secondPerson();
    }

    /// One transaction of several moves, now and then given up in the middle, as by a kill.
    void transact() {
        const Expectation before = m_expected;
        m_touched.clear();
        const auto moveCount = m_moves.size();
        const bool isGivenUp = below(20) == 0;
        const int steps = 1 + below(30);
        m_file.file().time().advance(1000 + below(100'000));
        m_approval.at = m_file.file().time().now();
        const auto done = m_file.write([&](storage::WriteTx& tx) -> core::Done {
            for (int i = 0; i < steps; ++i)
                CORE_TRY(step(tx));
            if (isGivenUp)
                return core::fail(QStringLiteral("test/given-up"), QString());
            return {};
        });
        if (done)
            return;
        if (done.error().code != QLatin1StringView("test/given-up"))
            qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().message));
        m_expected = before;
        for (auto touched = m_touched.rbegin(); touched != m_touched.rend(); ++touched)
            m_moves[touched->first] = touched->second;
        m_moves.resize(moveCount);
    }

    const Expectation& expected() const { return m_expected; }
    StockPlace place(int index) const {
        const int bin = index % kBins;
        const int part = index / kBins % kParts;
        const auto owner =
            index / (kBins * kParts) == 0 ? parts::StockOwner::Own : parts::StockOwner::Customer;
        return {m_parts.at(part), m_bins.at(bin), owner, {}, {}};
    }
    static constexpr int kBins = 4;
    static constexpr int kParts = 6;
    static constexpr int kPlaces = kBins * kParts * 2;

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool isSerial(int place) const { return place / kBins % kParts == 2; }
    int anyPlace() {
        int place = below(kPlaces);
        while (isSerial(place))
            place = below(kPlaces);
        return place;
    }

    parts::MoveDraft draft(int place, qint64 qtyMilli) {
        parts::MoveDraft draft;
        draft.place = this->place(place);
        draft.qtyMilli = qtyMilli;
        draft.reason = QStringLiteral("walk");
        if (below(4) == 0)
            draft.happenedAt =
                core::Instant{m_file.file().time().now().ms - below(30) * 86'400'000LL};
        return draft;
    }
    void note(const parts::MoveId& id, int place, qint64 qtyMilli, MoveKind kind, int other = -1) {
        m_moves.append({id, place, other, qtyMilli, kind, 0, false});
        m_expected.onHand[place] += qtyMilli;
        ++m_expected.moves;
        if (other >= 0) {
            m_expected.onHand[other] -= qtyMilli;
            ++m_expected.moves;
        }
    }

    core::Done step(storage::WriteTx& tx) {
        const int what = below(100);
        if (what < 30)
            return receive(tx);
        if (what < 60)
            return issue(tx);
        if (what < 68)
            return giveBack(tx);
        if (what < 78)
            return transfer(tx);
        if (what < 81)
            return scrap(tx);
        if (what < 89)
            return reverse(tx);
        if (what < 90)
            return count(tx);
        return what < 95 ? hold(tx) : serial(tx);
    }

    core::Done receive(storage::WriteTx& tx) {
        const int place = anyPlace();
        const qint64 qty = 1 + below(20'000);
        CORE_ASSIGN(const auto id, parts::receiveStock(tx, draft(place, qty),
                                                       {below(100'000), core::Currency::cny()}));
        note(id, place, qty, MoveKind::Receive);
        return {};
    }

    core::Done issue(storage::WriteTx& tx) {
        const int place = anyPlace();
        const bool isShort = below(30) == 0;
        const qint64 most = std::min<qint64>(m_expected.available(place), 8000);
        if (most <= 0 && !isShort)
            return {};
        // Now and then the whole place, so that what empties it takes the rest of its value.
        const qint64 qty = isShort         ? 1 + below(5000)
                           : below(5) == 0 ? m_expected.available(place)
                                           : 1 + below(int(most));
        CORE_ASSIGN(const auto id, parts::issueStock(tx, draft(place, qty), {isShort, {}}));
        note(id, place, -qty, MoveKind::Issue);
        return deposit(tx, id);
    }

    core::Done deposit(storage::WriteTx& tx, const parts::MoveId& issue) {
        using parts::DepositKind;
        CORE_ASSIGN(const auto exchange, parts::exchangeOfIssue(tx.connection(), issue));
        if (!exchange)
            return {};
        const qint64 taken = 1 + below(30'000);
        const qint64 back = below(int(taken) + 1);
        const core::Currency yuan = core::Currency::cny();
        CORE_TRY(parts::recordDeposit(tx, exchange->id, DepositKind::Taken, {taken, yuan}));
        if (back > 0)
            CORE_TRY(parts::recordDeposit(tx, exchange->id,
                                          below(2) ? DepositKind::Refunded : DepositKind::Kept,
                                          {back, yuan}));
        m_expected.deposits[exchange->id] = taken - back;
        return {};
    }

    KnownMove* anyMove(MoveKind kind) {
        for (int tries = 0; tries < 10 && !m_moves.isEmpty(); ++tries) {
            KnownMove& move = m_moves[qsizetype(m_random.bounded(quint32(m_moves.size())))];
            if (move.kind == kind && !move.isReversed)
                return &move;
        }
        return nullptr;
    }

    void touch(const KnownMove* move) { m_touched.append({move - m_moves.constData(), *move}); }

    core::Done giveBack(storage::WriteTx& tx) {
        KnownMove* const issue = anyMove(MoveKind::Issue);
        if (!issue || issue->backMilli == -issue->qtyMilli)
            return {};
        const qint64 qty = 1 + below(int(-issue->qtyMilli - issue->backMilli));
        CORE_TRY(parts::returnUnused(tx, {issue->id, qty, {}, {}, {}}));
        touch(issue);
        issue->backMilli += qty;
        m_expected.onHand[issue->place] += qty;
        ++m_expected.moves;
        return {};
    }

    core::Done transfer(storage::WriteTx& tx) {
        const int place = anyPlace();
        const int to = place - place % kBins + (place + 1) % kBins;
        const qint64 most = std::min<qint64>(m_expected.available(place), 8000);
        if (most <= 0)
            return {};
        const qint64 qty = 1 + below(int(most));
        CORE_ASSIGN(const auto id,
                    parts::transferStock(tx, draft(place, qty), this->place(to).bin));
        note(id, place, -qty, MoveKind::Transfer, to);
        return {};
    }

    core::Done scrap(storage::WriteTx& tx) {
        const int place = anyPlace();
        if (m_expected.available(place) < 1000)
            return {};
        CORE_ASSIGN(const auto id, parts::scrapStock(tx, draft(place, 1000), m_approval));
        note(id, place, -1000, MoveKind::Scrap);
        return {};
    }

    core::Done reverse(storage::WriteTx& tx) {
        constexpr MoveKind kKinds[] = {MoveKind::Receive, MoveKind::Issue, MoveKind::Transfer,
                                       MoveKind::Scrap, MoveKind::Count};
        KnownMove* const move = anyMove(kKinds[below(5)]);
        if (!move || move->backMilli != 0)
            return {};
        if (move->qtyMilli > 0 && m_expected.available(move->place) < move->qtyMilli)
            return {};
        if (move->otherPlace >= 0 && m_expected.available(move->otherPlace) < -move->qtyMilli)
            return {};
        CORE_TRY(parts::reverseMove(tx, move->id, QStringLiteral("walk")));
        touch(move);
        move->isReversed = true;
        m_expected.onHand[move->place] -= move->qtyMilli;
        ++m_expected.moves;
        if (move->otherPlace >= 0) {
            m_expected.onHand[move->otherPlace] += move->qtyMilli;
            ++m_expected.moves;
        }
        return {};
    }

    core::Done count(storage::WriteTx& tx) {
        const int place = anyPlace();
        parts::CountDraft counted;
        counted.place = this->place(place);
        counted.countedMilli =
            std::max<qint64>(m_expected.onHand.value(place) + below(3000) - 1500, 0);
        CORE_ASSIGN(const auto id, parts::countStock(tx, counted));
        if (id)
            note(*id, place, counted.countedMilli - m_expected.onHand.value(place),
                 MoveKind::Count);
        return {};
    }

    core::Done hold(storage::WriteTx& tx) {
        const int place = anyPlace();
        if (m_expected.available(place) < 1000)
            return {};
        const core::RowId line = tx.newId();
        const parts::HoldDraft held{
            this->place(place), 1000, {QStringLiteral("order"), line, line, {}}};
        CORE_TRY(parts::reserveStock(tx, held));
        if (below(2) == 0) {
            m_expected.reserved[place] += 1000;
            return {};
        }
        auto taken = draft(place, 1000);
        taken.document = held.document;
        CORE_ASSIGN(const auto id, parts::issueStock(tx, taken));
        note(id, place, -1000, MoveKind::Issue);
        return deposit(tx, id);
    }

    core::Done serial(storage::WriteTx& tx) {
        const bool isReceipt = m_expected.serials.isEmpty() || below(2) == 0;
        if (isReceipt) {
            const int place = 2 * kBins + below(kBins);
            const QString number = QStringLiteral("S%1").arg(++m_lastSerial);
            auto made = draft(place, 1000);
            made.serial = number;
            CORE_TRY(parts::receiveStock(tx, made, {9900, core::Currency::cny()}));
            m_expected.serials.append({number, place});
            m_expected.onHand[place] += 1000;
        } else {
            const auto [number, place] =
                m_expected.serials.takeAt(below(int(m_expected.serials.size())));
            auto made = draft(place, 1000);
            made.serial = number;
            CORE_TRY(parts::issueStock(tx, made));
            m_expected.onHand[place] -= 1000;
        }
        ++m_expected.moves;
        return {};
    }

    StockFile& m_file;
    QRandomGenerator m_random;
    QList<parts::BinId> m_bins;
    QList<parts::PartId> m_parts;
    identity::Approval m_approval;
    Expectation m_expected;
    QList<KnownMove> m_moves;
    /// Places in m_moves, and what stood there before the transaction.
    QList<std::pair<qsizetype, KnownMove>> m_touched;
    int m_lastSerial = 0;
};

qint64 numberAt(StockFile& file, const QByteArray& sql) {
    const auto value = StockFile::need(
        file.read([&](storage::Connection& connection) { return connection.single(sql); }));
    return std::get<qint64>(value);
}

/// What the projection's own proof has to say.
QStringList proofOf(StockFile& file) {
    return StockFile::need(
        file.read([](storage::Connection& connection) -> core::Result<QStringList> {
            parts::StockProjection projection;
            QList<storage::Finding> findings;
            storage::CheckProgress progress;
            while (!progress.finished) {
                CORE_ASSIGN(progress, projection.step(connection, progress, 5000, findings));
            }
            QStringList lines;
            for (const storage::Finding& finding : std::as_const(findings))
                lines.append(finding.table + u' ' + finding.id + u' ' + finding.what);
            return lines;
        }));
}

}  // namespace

/// Whatever happens, balances are the sums of the ledger and deposits come out to the cent.
class StockPropertyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void balancesEqualTheLedgerWhateverHappens() {
        StockFile file;
        StockWalk walk(file, 20'261'124);
        const int wanted = wantedMoves();
        while (walk.expected().moves < wanted)
            walk.transact();

        QCOMPARE(numberAt(file, "SELECT count(*) FROM stock_move"), walk.expected().moves);
        QCOMPARE(proofOf(file), QStringList());
        QCOMPARE(file.findings(), QStringList());
        for (int index = 0; index < StockWalk::kPlaces; ++index) {
            const auto level = StockFile::need(file.read([&](storage::Connection& connection) {
                return parts::levelOf(connection, walk.place(index));
            }));
            QCOMPARE(level.onHandMilli, walk.expected().onHand.value(index));
            QCOMPARE(level.reservedMilli, walk.expected().reserved.value(index));
        }
        QCOMPARE(numberAt(file,
                          "SELECT count(*) FROM stock_balance "
                          "WHERE on_hand_milli = 0 AND value_minor <> 0"),
                 0);
        QCOMPARE(numberAt(file, "SELECT coalesce(sum(value_minor), 0) FROM stock_bin_sum"),
                 numberAt(file, "SELECT coalesce(sum(value_minor), 0) FROM stock_move"));
        verifyDeposits(file, walk.expected());
    }

#ifdef Q_OS_UNIX
    /// The process that writes is killed in the middle; what it had told is there, and all is in
    /// order.
    void aKilledWriterLeavesBalancesEqualToTheLedger() {
        StockFile file;
        int told[2] = {};
        QCOMPARE(::pipe(told), 0);
        const QString path = file.file().database().path();
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("killed.aftercare"));
        QVERIFY_RESULT(file.receive(file.draft(100)));
        copyFile(path, copy);
        const pid_t child = ::fork();
        if (child == 0) {
            writeForEver(file, copy, told[1]);
            ::_exit(1);
        }
        ::close(told[1]);
        char byte = 0;
        for (int moves = 0; moves < 25; ++moves)
            QCOMPARE(::read(told[0], &byte, 1), ssize_t(1));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        ::close(told[0]);

        const auto database = open(file, copy);
        const auto findings = storage::Doctor(*database).run();

        QVERIFY_RESULT(findings);
        QVERIFY2(findings->isEmpty(),
                 findings->isEmpty() ? "" : qPrintable(findings->first().what));
        const auto level = database->readNow([&](storage::Connection& connection) {
            return parts::levelOf(connection, file.draft(1).place);
        });
        QVERIFY_RESULT(level);
        QVERIFY(level->onHandMilli >= 125'000);
    }
#endif

private:
    static std::unique_ptr<storage::Database> open(StockFile& file, const QString& path) {
        static storage::Schema schema;
        schema = file.file().registry().schema();
        storage::OpenOptions options;
        options.path = path;
        options.durability = storage::Durability::Normal;
        auto opened = storage::Database::open(options, schema, file.file().time());
        if (!opened)
            qFatal("%s: %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
        return std::move(*opened);
    }

#ifdef Q_OS_UNIX
    static void copyFile(const QString& from, const QString& to) {
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open(from.toUtf8().constData(), &db), SQLITE_OK);
        const QByteArray sql = "VACUUM INTO '" + to.toUtf8() + "'";
        QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }

    static void writeForEver(StockFile& file, const QString& path, int tell) {
        const auto database = open(file, path);
        for (;;) {
            const auto moved = database->writeNow(file.actor(), [&](storage::WriteTx& tx) {
                return parts::receiveStock(tx, file.draft(1), {700, core::Currency::cny()});
            });
            if (!moved || ::write(tell, "m", 1) != 1)
                ::_exit(2);
        }
    }
#endif

    static void verifyDeposits(StockFile& file, const Expectation& expected) {
        qint64 held = 0;
        for (auto deposit = expected.deposits.begin(); deposit != expected.deposits.end();
             ++deposit)
            held += deposit.value();
        const auto all = StockFile::need(file.read(
            [](storage::Connection& connection) { return parts::depositsHeld(connection); }));
        QCOMPARE(all.isEmpty() ? 0 : all.first().minor, held);
        int checked = 0;
        for (auto deposit = expected.deposits.begin();
             deposit != expected.deposits.end() && checked < 1000; ++deposit, ++checked) {
            const auto balance = StockFile::need(file.read([&](storage::Connection& connection) {
                return parts::depositOf(connection, deposit.key());
            }));
            QCOMPARE(balance.held().minor, deposit.value());
        }
    }
};

REGISTER_TEST(StockPropertyTest)
#include "stockpropertytest.moc"
