#include "insight/domain/importword.h"

#include "testsuite.h"

#include <QTest>

class ImportWordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfThreeLanguagesAreKnown_data();
    void wordsOfThreeLanguagesAreKnown();
    void outcomesAreKnown();
    void otherWordsMeanNothing();
};

void ImportWordTest::wordsOfThreeLanguagesAreKnown_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("status");
    const auto row = [](const char* word, repairs::Status status) {
        QTest::newRow(word) << QString::fromUtf8(word) << int(status);
    };
    row("Closed", repairs::Status::Closed);
    row("已完成", repairs::Status::Closed);
    row("結案", repairs::Status::Closed);
    row("IN PROGRESS", repairs::Status::InRepair);
    row("維修中", repairs::Status::InRepair);
    row("待料", repairs::Status::Waiting);
    row("received", repairs::Status::Received);
    row("已接單", repairs::Status::Received);
    row("取消", repairs::Status::Cancelled);
    row("in_repair", repairs::Status::InRepair);
    row("待取", repairs::Status::Ready);
    row("檢測中", repairs::Status::Diagnosing);
}

void ImportWordTest::wordsOfThreeLanguagesAreKnown() {
    QFETCH(QString, word);
    QFETCH(int, status);

    const auto known = insight::statusFromWord(word);

    QVERIFY(known);
    QCOMPARE(int(*known), status);
}

void ImportWordTest::outcomesAreKnown() {
    QCOMPARE(insight::outcomeFromWord(u"Fixed"), repairs::Outcome::Repaired);
    QCOMPARE(insight::outcomeFromWord(u"End of life"), repairs::Outcome::NotRepaired);
    QCOMPARE(insight::outcomeFromWord(u"報廢"), repairs::Outcome::NotRepaired);
    QCOMPARE(insight::outcomeFromWord(u"unknown"), repairs::Outcome::Unknown);
    QCOMPARE(insight::customerKindFromWord(u"單位"), customers::CustomerKind::Company);
}

void ImportWordTest::otherWordsMeanNothing() {
    QVERIFY(!insight::statusFromWord(u"purple"));
    QVERIFY(!insight::outcomeFromWord(u""));
    QVERIFY(!insight::customerKindFromWord(u"外星人"));
}

REGISTER_TEST(ImportWordTest)
#include "importwordtest.moc"
