#include "storage/connection.h"
#include "testsuite.h"

#include <QTest>

using storage::Connection;
using storage::toValue;

/// Statements on a database in memory.
class StatementTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBackAsTheyWereBound();
    void whatIsBoundStaysBoundOverARun();
    void aStatementMayBeUsedTwiceAtOnce();
    void aWrongNameIsAnError();
    void aSecondStatementInTheTextIsAnError();
    void aBrokenConstraintHasItsCode();
    void anEndedStatementDoesNotBeginAgain();
    void anInterruptedStatementSaysSo();

private:
    std::unique_ptr<Connection> m_connection;
};

void StatementTest::init() {
    m_connection =
        std::move(*Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    QVERIFY(
        m_connection->execute("CREATE TABLE t (a INTEGER UNIQUE, b TEXT, c BLOB, d REAL) STRICT"));
}

void StatementTest::valuesComeBackAsTheyWereBound() {
    const core::RowId id({1, 2, 3});
    auto insert = m_connection->prepare("INSERT INTO t (a, b, c, d) VALUES (:a, :b, :c, :d)");
    insert->bind(":a", -5).bind(":b", QStringLiteral("维修单")).bind(":c", id).bind(":d", 1.5);
    QVERIFY(insert->run());

    auto row = m_connection->prepare("SELECT a, b, c, d, NULL FROM t");

    QVERIFY(row->next());
    QCOMPARE(row->integer(0), -5);
    QCOMPARE(row->text(1), QStringLiteral("维修单"));
    QCOMPARE(row->id(2), id);
    QCOMPARE(row->real(3), 1.5);
    QVERIFY(row->isNull(4));
    QCOMPARE(row->value(1), toValue(QStringLiteral("维修单")));
    QVERIFY(row->id(4).isNil());
}

void StatementTest::whatIsBoundStaysBoundOverARun() {
    auto insert = m_connection->prepare("INSERT INTO t (a, b) VALUES (?1, ?2)");
    insert->bind(2, QStringLiteral("same"));
    for (int i = 0; i < 3; ++i) {
        insert->bind(1, i);
        QVERIFY(insert->run());
    }

    QCOMPARE(*m_connection->single("SELECT count(*) FROM t WHERE b = 'same'"), toValue(3));
}

void StatementTest::aStatementMayBeUsedTwiceAtOnce() {
    QVERIFY(m_connection->execute("INSERT INTO t (a) VALUES (1), (2)"));
    auto outer = m_connection->prepare("SELECT a FROM t ORDER BY a");
    QVERIFY(outer->next());
    {
        auto inner = m_connection->prepare("SELECT a FROM t ORDER BY a");
        QVERIFY(inner->next());
        QVERIFY(inner->next());
        QVERIFY(!inner->next());
    }

    QVERIFY(outer->next());
    QCOMPARE(outer->integer(0), 2);
}

void StatementTest::aWrongNameIsAnError() {
    auto row = m_connection->prepare("SELECT a FROM t WHERE a = :a");
    row->bind(":b", 1);

    QVERIFY(!row->next());
    QCOMPARE(row->status().error().code, QStringLiteral("storage/statement"));
}

void StatementTest::aSecondStatementInTheTextIsAnError() {
    QVERIFY(m_connection->execute("DELETE FROM t; "));
    QVERIFY(!m_connection->execute("DELETE FROM t; DELETE FROM t"));
}

void StatementTest::aBrokenConstraintHasItsCode() {
    QVERIFY(m_connection->execute("INSERT INTO t (a) VALUES (1)"));

    QCOMPARE(m_connection->execute("INSERT INTO t (a) VALUES (1) ").error().code,
             QStringLiteral("storage/constraint"));
}

void StatementTest::anEndedStatementDoesNotBeginAgain() {
    auto row = m_connection->prepare("SELECT 1");
    QVERIFY(row->next());
    QVERIFY(!row->next());
    QVERIFY(!row->next());
    row->reset();
    QVERIFY(row->next());
}

void StatementTest::anInterruptedStatementSaysSo() {
    int asked = 0;
    m_connection->setCancelled([&asked] { return ++asked > 3; });

    const auto endless = m_connection->single(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT max(i) FROM n");

    QCOMPARE(endless.error().code, QStringLiteral("storage/interrupted"));
}

REGISTER_TEST(StatementTest)
#include "statementtest.moc"
