#include "testsuite.h"
#include "verdictsamples.h"

using namespace verdictsamples;

namespace {

/// Every statement of a verdict with its path.
QMap<QString, QJsonObject> statementsOf(const QJsonObject& verdict) {
    QMap<QString, QJsonObject> statements;
    statements.insert(QStringLiteral("warranty"), verdict.value(u"warranty").toObject());
    for (const QString& group : {QStringLiteral("remedies"), QStringLiteral("payers")}) {
        const QJsonObject lines = verdict.value(group).toObject();
        for (auto line = lines.begin(); line != lines.end(); ++line)
            if (line.value().isObject())
                statements.insert(group + u'.' + line.key(), line.value().toObject());
    }
    if (verdict.value(u"acceptance").isObject())
        statements.insert(QStringLiteral("acceptance"), verdict.value(u"acceptance").toObject());
    for (const QString& group : {QStringLiteral("deadlines"), QStringLiteral("obligations")})
        for (const QJsonValue& one : verdict.value(group).toArray())
            statements.insert(group + u'.' + one[u"what"].toString(), one.toObject());
    return statements;
}

bool isAsked(const QJsonObject& statement) {
    for (const QString& key :
         {QStringLiteral("payer"), QStringLiteral("allowed"), QStringLiteral("outcome")})
        if (statement.value(key) == QStringLiteral("ask"))
            return true;
    return false;
}

/// Without what the wording of the template decides.
QJsonValue withoutGrounds(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& one : value.toArray())
            array.append(withoutGrounds(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto member = whole.begin(); member != whole.end(); ++member)
        if (member.key() != u"source" && member.key() != u"clause" &&
            member.key() != u"agreement" && member.key() != u"id")
            object.insert(member.key(), withoutGrounds(member.value()));
    return object;
}

}  // namespace

/// Tables of cases, the expected verdicts written from the specification: every cell of DT07-DT12,
/// DT14, DT15, DT18-DT20, every boundary on both sides (appendix G).
class VerdictTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseHasItsVerdict_data();
    void aCaseHasItsVerdict();
    void theTablesAreLarge();
    void clausesAreThoseOfThePrintedAgreement();
    void eachVerdictNamesTheHashOfItsCopy();
};

void VerdictTest::aCaseHasItsVerdict_data() {
    QTest::addColumn<QJsonObject>("line");
    for (const QString& id : agreements::builtInTemplates().keys()) {
        for (const QJsonObject& line : linesOf(id + QStringLiteral(".jsonl"))) {
            const QString name = line.value(u"case")[u"id"].toString() + QStringLiteral(": ") +
                                 line.value(u"name").toString();
            QTest::newRow(qPrintable(name)) << line;
        }
    }
}

void VerdictTest::aCaseHasItsVerdict() {
    QFETCH(const QJsonObject, line);

    const QJsonObject verdict =
        judged(rulesOf(line.value(u"agreement").toObject()), line.value(u"case").toObject());

    const QJsonObject expected = line.value(u"verdict").toObject();
    const QJsonObject actual = withoutGrounds(verdict).toObject();
    for (auto member = expected.begin(); member != expected.end(); ++member)
        QVERIFY2(actual.value(member.key()) == member.value(),
                 qPrintable(member.key() + QStringLiteral(" is\n") +
                            QJsonDocument(QJsonObject{{member.key(), actual.value(member.key())}})
                                .toJson(QJsonDocument::Compact) +
                            QStringLiteral("\nbut should be\n") +
                            QJsonDocument(QJsonObject{{member.key(), member.value()}})
                                .toJson(QJsonDocument::Compact)));
    QCOMPARE(actual.size(), expected.size());

    const auto statements = statementsOf(verdict);
    for (auto statement = statements.begin(); statement != statements.end(); ++statement) {
        if (isAsked(*statement))
            continue;
        QVERIFY2(!statement->value(u"clause").toString().isEmpty(), qPrintable(statement.key()));
        QVERIFY2(!statement->value(u"source").toArray().isEmpty(), qPrintable(statement.key()));
    }
}

void VerdictTest::theTablesAreLarge() {
    qsizetype count = 0;
    for (const QString& id : agreements::builtInTemplates().keys()) {
        const auto lines = linesOf(id + QStringLiteral(".jsonl"));
        count += lines.size();
        for (const QJsonObject& line : lines)
            QVERIFY2(!line.value(u"rows").toArray().isEmpty(), "a case cites its rows");
    }
    QVERIFY(count >= 250);
}

void VerdictTest::clausesAreThoseOfThePrintedAgreement() {
    const auto rules = rulesOf(plainAgreement(QStringLiteral("T1")));
    const QJsonObject verdict = judged(rules, object(R"({"id":"c",
        "reported_at":"2026-03-08T09:30:00+08:00","unit":{"sold_on":"2026-03-01"},
        "facts":{"cause":"quality","returned_to_maker":true}})"));

    const QJsonValue payers = verdict.value(u"payers");
    QCOMPARE(payers[u"parts"][u"clause"].toString(), QStringLiteral("三、1①"));
    QCOMPARE(payers[u"parts"][u"source"].toArray(), QJsonArray{QStringLiteral("S84")});
    QCOMPARE(payers[u"freight_to_maker"][u"clause"].toString(), QStringLiteral("三、2①"));
    QCOMPARE(verdict.value(u"warranty")[u"clause"].toString(), QStringLiteral("一、3"));
}

void VerdictTest::eachVerdictNamesTheHashOfItsCopy() {
    const auto copy = copyOf(plainAgreement(QStringLiteral("L2")));
    const auto rules = agreements::rulesOf(copy).value();

    const QString hash = rules.judge(agreements::Facts()).agreement;

    QCOMPARE(hash, agreements::copyHash(copy));
    QCOMPARE(hash.size(), 64);
}

REGISTER_TEST(VerdictTest)

#include "verdicttest.moc"
