#include "e2e/program.h"
#include "support/testsuite.h"

/// The stock as a script works on it (S159, S41).
class StockCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_program.makeSample(60); }

    void theBinsAndWhatLiesInThemAreListed() {
        const Answer bins = run({"bins"});
        QCOMPARE(bins.status, 0);
        QVERIFY(bins.array().size() >= 5);
        const Answer all = run({"list", "--limit", "500"});
        QCOMPARE(all.status, 0);
        const QJsonObject first = all.array().first().toObject();
        for (const char* key : {"part", "name", "bin", "owner", "lot", "on_hand_milli",
                                "reserved_milli", "available_milli", "value_minor", "currency"})
            QVERIFY2(first.contains(QLatin1String(key)), key);

        const Answer van = run({"list", "--bin", "1 号服务车", "--limit", "500"});
        QVERIFY(!van.array().isEmpty());
        QVERIFY(van.array().size() < all.array().size());
        QVERIFY(!run({"list", "--filter", "consigned"}).array().isEmpty());
        QCOMPARE(run({"list", "--text", "BJ-0202", "--bin", "中心备件库"}).array().size(), 1);
    }

    void partsAreReceivedIssuedMovedAndCounted() {
        const qint64 before = onHand("BJ-0204");
        const Answer received = run({"receive", "BJ-0204", "--bin", "中心备件库", "--quantity",
                                     "10", "--cost", "31.20", "--document", "CG-1"});
        QVERIFY2(received.status == 0, received.err);
        QCOMPARE(number(received, "on_hand_milli"), before + 10'000);
        QVERIFY(!received.object().value(QStringLiteral("id")).toString().isEmpty());

        QCOMPARE(number(run({"issue", "BJ-0204", "--bin", "中心备件库", "--quantity", "3"}),
                        "on_hand_milli"),
                 before + 7000);
        QCOMPARE(number(run({"transfer", "BJ-0204", "--bin", "中心备件库", "--to", "待检区",
                             "--quantity", "2"}),
                        "on_hand_milli"),
                 2000);
        QCOMPARE(onHand("BJ-0204"), before + 5000);

        const QByteArray found = QByteArray::number(double(before + 4000) / 1000);
        QCOMPARE(number(run({"count", "BJ-0204", "--bin", "中心备件库", "--quantity",
                             found.constData()}),
                        "on_hand_milli"),
                 before + 4000);
        QVERIFY(run({"count", "BJ-0204", "--bin", "中心备件库", "--quantity", found.constData()})
                    .object()
                    .value(QStringLiteral("id"))
                    .isNull());
        QCOMPARE(doctor(), 0);
    }

    void anIssueComesBackAndAnEntryIsTakenBack() {
        const qint64 before = onHand("BJ-0101");
        const Answer issued = run({"issue", "BJ-0101", "--bin", "中心备件库", "--quantity", "2"});
        const QByteArray id = issued.object().value(QStringLiteral("id")).toString().toUtf8();
        QCOMPARE(number(run({"return", id.constData(), "--quantity", "1"}), "on_hand_milli"),
                 before - 1000);
        const Answer tooMuch = run({"return", id.constData(), "--quantity", "5"});
        QCOMPARE(tooMuch.status, 1);
        QVERIFY2(tooMuch.err.contains("stock/returned"), tooMuch.err);

        const Answer moves = run({"moves", "BJ-0101", "--limit", "1"});
        const QByteArray last =
            moves.array().first().toObject().value(QStringLiteral("id")).toString().toUtf8();
        QCOMPARE(number(run({"reverse", last.constData(), "--reason", "wrong"}), "on_hand_milli"),
                 before - 2000);
        const Answer again = run({"reverse", last.constData(), "--reason", "wrong"});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("stock/reversed"), again.err);
        QVERIFY(again.isOneLine());
    }

    void moreThanThereIsHasToBeAllowedAndIsListed() {
        const Answer refused =
            run({"issue", "BJ-0601", "--bin", "中心备件库", "--quantity", "900"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("stock/short"), refused.err);
        const qsizetype before = run({"exceptions", "--limit", "500"}).array().size();
        const Answer allowed = run(
            {"issue", "BJ-0601", "--bin", "中心备件库", "--quantity", "900", "--allow-shortage"});
        QVERIFY2(allowed.status == 0, allowed.err);

        const QJsonArray exceptions = run({"exceptions", "--limit", "500"}).array();
        QVERIFY(exceptions.size() > before);
        QCOMPARE(exceptions.first().toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("short"));
        QCOMPARE(exceptions.first().toObject().value(QStringLiteral("part")).toString(),
                 QStringLiteral("BJ-0601"));
    }

    void whatIsTypedWronglyIsOneLine_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QStringList& words, int status) {
            QTest::newRow(name) << words << status;
        };
        row("no action", {}, 2);
        row("another action", {QStringLiteral("steal")}, 2);
        row("no part", {QStringLiteral("receive")}, 2);
        row("no such part",
            {QStringLiteral("receive"), QStringLiteral("NONE"), QStringLiteral("--bin"),
             QStringLiteral("中心备件库")},
            1);
        row("no bin", {QStringLiteral("receive"), QStringLiteral("BJ-0101")}, 2);
        row("no such bin",
            {QStringLiteral("receive"), QStringLiteral("BJ-0101"), QStringLiteral("--bin"),
             QStringLiteral("moon")},
            1);
        row("no such owner",
            {QStringLiteral("list"), QStringLiteral("--owner"), QStringLiteral("nobody")}, 2);
        row("no such filter",
            {QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("red")}, 2);
        row("no quantity",
            {QStringLiteral("count"), QStringLiteral("BJ-0101"), QStringLiteral("--bin"),
             QStringLiteral("中心备件库")},
            2);
        row("a quantity below zero",
            {QStringLiteral("receive"), QStringLiteral("BJ-0101"), QStringLiteral("--bin"),
             QStringLiteral("中心备件库"), QStringLiteral("--quantity"), QStringLiteral("-3")},
            1);
        row("no moment",
            {QStringLiteral("receive"), QStringLiteral("BJ-0101"), QStringLiteral("--bin"),
             QStringLiteral("中心备件库"), QStringLiteral("--at"), QStringLiteral("soon")},
            2);
        row("no entry", {QStringLiteral("reverse"), QStringLiteral("x")}, 2);
        row("no reason",
            {QStringLiteral("reverse"), QStringLiteral("00000000-0000-7000-8000-000000000000")}, 1);
    }
    void whatIsTypedWronglyIsOneLine() {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Answer answer = m_program.run(QStringList{QStringLiteral("stock")} + words);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.isOneLine(), answer.err);
    }

private:
    Answer run(const QList<const char*>& words) const {
        QStringList typed{QStringLiteral("stock")};
        for (const char* word : words)
            typed.append(QString::fromUtf8(word));
        return m_program.run(typed);
    }
    static qint64 number(const Answer& answer, const char* key) {
        return answer.object().value(QLatin1String(key)).toInteger(-1);
    }
    /// In the store of the centre, our own.
    qint64 onHand(const char* part) const {
        const Answer rows = run(
            {"list", "--text", part, "--bin", "中心备件库", "--owner", "own", "--filter", "all"});
        return rows.array().first().toObject().value(QStringLiteral("on_hand_milli")).toInteger();
    }
    int doctor() const { return m_program.run({QStringLiteral("doctor")}).status; }

    Program m_program;
};

REGISTER_TEST(StockCommandTest)
#include "stockcommandtest.moc"
