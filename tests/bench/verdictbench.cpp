// A verdict by each built-in agreement: judging alone, and from a line of JSON to a line of JSON.

#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/casejson.h"
#include "agreements/domain/shortform.h"
#include "support/benchrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

namespace {

constexpr int kWarmUp = 200;
constexpr int kVerdicts = 20'000;
constexpr double kMsPerNs = 1e-6;

/// One agreement of the tables of cases with all the cases that are judged by its template.
struct Table {
    agreements::AgreementCopy copy;
    QList<QByteArray> cases;
};

const agreements::Template* templateById(const QString& id) {
    const auto& templates = agreements::builtInTemplates();
    const auto found = templates.constFind(id);
    return found == templates.cend() ? nullptr : &*found;
}

Table readTable(const QString& id) {
    QFile file(QStringLiteral(AFTERCARE_TEST_DATA "/agreements/%1.jsonl").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        bench::giveUp({QStringLiteral("file/unreadable"), file.fileName(), {}});
    QJsonObject agreement;
    QList<QByteArray> cases;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (agreement.isEmpty())
            agreement = line.value(u"agreement").toObject();
        cases.append(QJsonDocument(line.value(u"case").toObject()).toJson(QJsonDocument::Compact));
    }
    core::JsonFaults faults;
    auto copy = agreements::readShortForm(QJsonDocument(agreement).toJson(QJsonDocument::Compact),
                                          templateById, faults);
    if (!faults.isEmpty())
        bench::giveUp({faults.first()->code, faults.first()->message, faults.first()->place});
    return {std::move(copy), cases};
}

/// Milliseconds of one call, called often with the numbers from 0 up.
template <class Call>
double millisecondsOf(Call call) {
    for (int i = 0; i < kWarmUp; ++i)
        call(i);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kVerdicts; ++i)
        call(i);
    return double(timer.nsecsElapsed()) * kMsPerNs / kVerdicts;
}

void measure(const bench::BenchRun& run, const QString& id, double& slowest, double& floor) {
    const Table table = readTable(id);
    const agreements::Rules rules = bench::need(agreements::rulesOf(table.copy));
    const qsizetype count = table.cases.size();
    QList<agreements::Facts> facts;
    for (const QByteArray& one : table.cases) {
        core::JsonFaults faults;
        facts.append(agreements::readCase(one, faults).facts);
    }
    qsizetype questions = 0;
    const double judged =
        millisecondsOf([&](int i) { questions += rules.judge(facts[i % count]).questions.size(); });
    const double read = millisecondsOf([&](int i) {
        core::JsonFaults faults;
        questions += agreements::readCase(table.cases[i % count], faults).id.size();
    });
    const double line = millisecondsOf([&](int i) {
        core::JsonFaults faults;
        const auto input = agreements::readCase(table.cases[i % count], faults);
        const QJsonObject json =
            agreements::toJson(rules.judge(input.facts), input.id, rules.zone());
        questions += QJsonDocument(json).toJson(QJsonDocument::Compact).size();
    });
    run.say(
        QStringLiteral("%1: %2 cases, %3 bytes and questions").arg(id).arg(count).arg(questions));
    run.tell({QStringLiteral("verdict-line-") + id, line, QStringLiteral("ms"), read});
    run.tell({QStringLiteral("verdict-") + id, judged, QStringLiteral("ms"), read});
    if (judged > slowest) {
        slowest = judged;
        floor = read;
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    double slowest = 0;
    double floor = 0;
    for (const QString& id : agreements::builtInTemplates().keys())
        measure(run, id, slowest, floor);
    constexpr double kAimMs = 0.1;
    run.tell({QStringLiteral("verdict"), slowest, QStringLiteral("ms"), floor, kAimMs});
    return 0;
}
