#include "e2e/agreementprogram.h"
#include "support/testsuite.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

/// The agreement commands where all is well: the whole life, the keys of their answers, papers.
class AgreementCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeLifeEndsInTheVerdictOfTheFile();
    void allMarksPutAnAgreementInForce();
    void answersHaveTheKeysOfTheReadme_data();
    void answersHaveTheKeysOfTheReadme();
    void theExamplesOfTheReadmeAreJudgedAsTheyStand();
    void theTemplatesOfTheProgramAreInOrder();
    void papersArePrinted();
    void aBatchIsWrittenWholeOrNotAtAll();

private:
    /// All keys that stand anywhere in an answer.
    static QSet<QString> keysIn(const QByteArray& text, const char* pattern) {
        QSet<QString> keys;
        auto found =
            QRegularExpression(QLatin1String(pattern)).globalMatch(QString::fromUtf8(text));
        while (found.hasNext())
            keys.insert(found.next().captured(1));
        return keys;
    }
    AgreementProgram m_commands;
};

void AgreementCommandTest::initTestCase() {
    m_commands.program.makeSample(5);
    const auto added = addManager(m_commands.program);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

void AgreementCommandTest::theWholeLifeEndsInTheVerdictOfTheFile() {
    const Answer draft = m_commands.agreement("draft", {m_commands.form()});
    QVERIFY2(draft.status == 0, draft.err.constData());
    QCOMPARE(draft.object()[u"state"].toString(), QStringLiteral("draft"));
    const QString number = draft.object()[u"number"].toString();
    const QString id = draft.object()[u"id"].toString();
    const Answer unsignedYet = m_commands.evaluate(number, agreementCase);
    QCOMPARE(unsignedYet.status, 1);
    QVERIFY2(unsignedYet.isOneLine() && unsignedYet.err.contains("agreement/unsigned"),
             unsignedYet.err.constData());

    const Answer sent = m_commands.agreement("send", {number});
    QCOMPARE(sent.object()[u"state"].toString(), QStringLiteral("in_approval"));
    const Answer refused = m_commands.agreement("approve", {number});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.isOneLine(), refused.err.constData());
    const Answer approved = m_commands.agreement("approve --user second", {id});
    QVERIFY2(approved.status == 0, approved.err.constData());
    QCOMPARE(approved.object()[u"state"].toString(), QStringLiteral("approved"));
    const Answer done = m_commands.agreement("sign --on 2026-07-07 --all-marks", {number});
    QVERIFY2(done.status == 0, done.err.constData());

    const Answer byFile = m_commands.evaluate(m_commands.form(), agreementCase);
    QVERIFY2(byFile.status == 0, byFile.err.constData());
    QCOMPARE(m_commands.evaluate(number, agreementCase).out, byFile.out);
    QCOMPARE(m_commands.evaluate(id, agreementCase + '\n', {QStringLiteral("--lines")}).out,
             byFile.out);
    QCOMPARE(byFile.object()[u"agreement"].toString(), done.object()[u"hash"].toString());
    QCOMPARE(m_commands.agreement("show", {id}).out, m_commands.agreement("show", {number}).out);
    QCOMPARE(m_commands.agreement("send", {number}).status, 1);
}

void AgreementCommandTest::allMarksPutAnAgreementInForce() {
    const Answer done = m_commands.made();

    QCOMPARE(done.object()[u"state"].toString(), QStringLiteral("effective"));
    QCOMPARE(done.object()[u"effective_on"].toString(), QStringLiteral("2026-07-07"));
    const QJsonObject shown =
        m_commands.agreement("show", {done.object()[u"id"].toString()}).object();
    QCOMPARE(shown[u"signed_on"].toString(), QStringLiteral("2026-07-07"));
    QCOMPARE(shown[u"in_force_from"].toString(), QStringLiteral("2026-07-07"));
    QCOMPARE(shown[u"hash"].toString(), done.object()[u"hash"].toString());
    QCOMPARE(shown[u"scopes"].toArray().size(), 1);
    QCOMPARE(shown[u"not_applied"].toInt(-1), 0);
    QVERIFY(m_commands.agreement("list --state in_force --limit 1").array().size() == 1);
    QVERIFY(!m_commands.agreement("list --state terminated")
                 .out.contains(shown[u"id"].toString().toUtf8()));
}

void AgreementCommandTest::answersHaveTheKeysOfTheReadme_data() {
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("answer");
    const QByteArrayList lines = contents(source("app/ctl/README.md")).split('\n');
    const auto row = [&](const char* word, const QByteArray& answer) {
        QByteArray named;
        for (const QByteArray& line : lines)
            if (line.startsWith(QByteArray("| `agreement ") + word))
                named = line.chopped(2).mid(line.chopped(2).lastIndexOf(" | "));
        QTest::newRow(word) << named << answer;
    };
    const QString id = m_commands.made().object()[u"id"].toString();
    const QString wrong =
        m_commands.program.write(QStringLiteral("wrong.json"), R"({"template":"L9"})");
    row("list", m_commands.agreement("list").out);
    row("show", m_commands.agreement("show", {id}).out);
    row("validate", m_commands.agreement("validate", {wrong}).out);
    row("draft", m_commands.agreement("draft", {m_commands.form()}).out);
    row("print",
        m_commands.agreement("print", {id, m_commands.program.path(QStringLiteral("keys.pdf"))})
            .out);
    row("batch",
        m_commands
            .agreement("batch", {m_commands.form(),
                                 m_commands.program.write(QStringLiteral("k.csv"), "number\n1\n"),
                                 m_commands.program.path(QStringLiteral("keys"))})
            .out);
}

void AgreementCommandTest::answersHaveTheKeysOfTheReadme() {
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, answer);
    QVERIFY(!named.isEmpty());
    QCOMPARE(keysIn(answer, R"x("(\w+)":)x"), keysIn(named, R"x("(\w+)")x"));
}

void AgreementCommandTest::theExamplesOfTheReadmeAreJudgedAsTheyStand() {
    const QByteArrayList lines = contents(source("modules/agreements/README.md")).split('\n');
    int examples = 0;
    for (qsizetype i = 1; i + 2 < lines.size(); ++i) {
        if (lines[i - 1] != "```json" || !lines[i].startsWith("{\"template\""))
            continue;
        ++examples;
        const QString file = m_commands.program.write(QStringLiteral("example.json"), lines[i]);
        const Answer answer = m_commands.evaluate(file, lines[i + 1]);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QJsonObject verdict = answer.object();
        verdict.insert(QStringLiteral("agreement"), QStringLiteral("…"));
        QCOMPARE(QJsonDocument(verdict).toJson(QJsonDocument::Compact), lines[i + 2]);
        QCOMPARE(m_commands.agreement("validate", {file}).object()[u"problems"].isArray(), true);
    }
    QCOMPARE(examples, 6);
}

void AgreementCommandTest::theTemplatesOfTheProgramAreInOrder() {
    for (const char* name : {"T1", "T2", "T3", "L1", "L2", "L3"}) {
        const QString file =
            source("resources/templates/") + QLatin1String(name) + QStringLiteral(".json");
        const Answer answer = m_commands.agreement("validate", {file});
        QVERIFY2(answer.status == 0, answer.out.constData());
        QCOMPARE(answer.object()[u"ok"].toBool(), true);
    }
    QCOMPARE(m_commands.agreement("validate", {m_commands.form()}).status, 0);
}

void AgreementCommandTest::papersArePrinted() {
    const QString pdf = m_commands.program.path(QStringLiteral("paper.pdf"));
    const QString odt = m_commands.program.path(QStringLiteral("paper.odt"));
    const QJsonObject done = m_commands.made().object();
    const Answer copy = m_commands.agreement("print", {done[u"number"].toString(), pdf});
    QVERIFY2(copy.status == 0, copy.err.constData());
    QCOMPARE(copy.object()[u"hash"].toString(), done[u"hash"].toString());
    QVERIFY(contents(pdf).startsWith("%PDF"));
    const Answer blank = m_commands.agreement("print L2 --language en --copies 2", {odt});
    QVERIFY2(blank.status == 0, blank.err.constData());
    QCOMPARE(blank.object()[u"copies"].toInt(), 2);
    QVERIFY(contents(odt).startsWith("PK"));
    QVERIFY(m_commands.agreement("print", {m_commands.form(), pdf})
                .object()[u"hash"]
                .toString()
                .isEmpty());
    const Answer nowhere = m_commands.agreement("print L2 /nowhere/at/all/x.pdf");
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.isOneLine(), nowhere.err.constData());
}

void AgreementCommandTest::aBatchIsWrittenWholeOrNotAtAll() {
    const QString folder = m_commands.program.path(QStringLiteral("batch"));
    const auto batch = [&](const QByteArray& table) {
        return m_commands.agreement(
            "batch --format odt",
            {m_commands.form(), m_commands.program.write(QStringLiteral("rows.csv"), table),
             folder});
    };
    for (const QByteArray& bad :
         {QByteArray("number,owner\n1,甲\n"), QByteArray("number,provider\n"),
          QByteArray("number,warranty_months\n1,12\n2,many\n"),
          QByteArray("number,first_day\n1,next_day\n2,some_day\n")}) {
        const Answer refused = batch(bad);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.isOneLine() && refused.err.contains("batch/"), refused.err.constData());
        QVERIFY(!QFileInfo::exists(folder));
    }
    const Answer done = batch("number,customer\nA-1,丙公司\nA/2,丁公司\n");
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.object()[u"agreements"].toInt(), 2);
    const QJsonArray files = done.object()[u"files"].toArray();
    QCOMPARE(files.size(), 2);
    for (const auto& file : files)
        QVERIFY(contents(file.toString()).startsWith("PK"));
}

REGISTER_TEST(AgreementCommandTest)
#include "agreementcommandtest.moc"
