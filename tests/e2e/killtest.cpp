#include "e2e/program.h"
#include "support/testsuite.h"

#include <QRandomGenerator>
#include <QSet>

class KillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasToldIsLost();
};

/// A program that saves one order after the other is killed at a random moment, again and again.
void KillTest::nothingThatWasToldIsLost() {
    constexpr int kSaves = 200;
    const Program program;
    program.makeSample(10);
    QRandomGenerator random(20260706);
    QStringList told;
    while (told.size() < kSaves) {
        QProcess process;
        process.start(Program::binary(),
                      program.withData(program.newOrder() + QStringList{QStringLiteral("--repeat"),
                                                                        QStringLiteral("100000")}));
        const int wanted = 1 + random.bounded(25);
        QByteArray out;
        while (out.count('\n') < wanted && process.waitForReadyRead(30'000))
            out += process.readAllStandardOutput();
        process.kill();
        QVERIFY(process.waitForFinished());
        out += process.readAllStandardOutput();
        for (const QByteArray& line : out.split('\n')) {
            const QString number = QJsonDocument::fromJson(line).object()[u"number"].toString();
            if (!number.isEmpty())
                told.append(number);
        }
        QVERIFY2(!out.isEmpty(), process.readAllStandardError().constData());
    }

    QSet<QString> kept;
    for (const QJsonValue& order : program
                                       .run({QStringLiteral("order"), QStringLiteral("list"),
                                             QStringLiteral("--limit"), QStringLiteral("100000")})
                                       .array())
        kept.insert(order[u"number"].toString());

    for (const QString& number : std::as_const(told))
        QVERIFY2(kept.contains(number), qPrintable(number));
    const Answer doctor = program.run({QStringLiteral("doctor")});
    QVERIFY2(doctor.status == 0, doctor.out.constData());
}

REGISTER_TEST(KillTest)
#include "killtest.moc"
