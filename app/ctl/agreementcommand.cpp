#include "ctl/commands.h"

#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/casejson.h"
#include "agreements/domain/shortform.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace ctl {
namespace {

struct AgreementText {
    Q_DECLARE_TR_FUNCTIONS(ctl::AgreementCommand)
};

core::Result<QByteArray> readWhole(const QString& name) {
    QFile file(name);
    const bool isOpen = name == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                    : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::fail(
            QStringLiteral("file/unreadable"),
            AgreementText::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    return file.readAll();
}

QByteArray compact(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// One case as one line of answer; whether it could be judged.
bool evaluateCase(const agreements::Rules& rules, QByteArrayView json, QByteArray& answer) {
    core::JsonFaults faults;
    const agreements::CaseInput input = agreements::readCase(json, faults);
    answer = faults.isEmpty()
                 ? compact(agreements::toJson(rules.judge(input.facts), input.id, rules.zone()))
                 : compact(agreements::toJson(*faults.first(), input.id));
    return faults.isEmpty();
}

void print(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

/// A case a line; each is answered before the next is read, so that the memory stays flat.
core::Result<int> evaluateLines(const agreements::Rules& rules, const QString& name) {
    QFile file(name);
    const bool isOpen = name == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                    : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::fail(
            QStringLiteral("file/unreadable"),
            AgreementText::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    bool isClean = true;
    QByteArray answer;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.endsWith('\n'))
            line.chop(1);
        isClean = evaluateCase(rules, line, answer) && isClean;
        print(answer);
    }
    return isClean ? 0 : 1;
}

core::Result<agreements::AgreementCopy> agreementFromFile(const QString& name) {
    CORE_ASSIGN(const QByteArray json, readWhole(name));
    core::JsonFaults faults;
    auto copy = agreements::readShortForm(
        json,
        [](const QString& id) -> const agreements::Template* {
            const auto& templates = agreements::builtInTemplates();
            const auto found = templates.constFind(id);
            return found == templates.cend() ? nullptr : &*found;
        },
        faults);
    if (faults.isEmpty())
        return copy;
    const core::JsonFault& fault = *faults.first();
    return core::fail(QStringLiteral("agreement/") + fault.code,
                      fault.place.isEmpty()
                          ? fault.message
                          : AgreementText::tr("At %1: %2").arg(fault.place, fault.message));
}

core::Result<int> evaluate(Call& call) {
    const QString agreement = call.typed().option("agreement");
    const QString caseFile = call.typed().option("case");
    if (agreement.isEmpty() || caseFile.isEmpty())
        return core::fail(
            usage(AgreementText::tr("Type: agreement evaluate --agreement FILE --case FILE")));
    CORE_ASSIGN(const agreements::AgreementCopy copy, agreementFromFile(agreement));
    CORE_ASSIGN(const agreements::Rules rules, agreements::rulesOf(copy));
    if (call.typed().has("lines"))
        return evaluateLines(rules, caseFile);
    CORE_ASSIGN(const QByteArray json, readWhole(caseFile));
    QByteArray answer;
    const bool isClean = evaluateCase(rules, json, answer);
    print(answer);
    return isClean ? 0 : 1;
}

core::Result<int> agreement(Call& call) {
    const QString what = call.typed().words.value(0);
    if (what == QStringLiteral("evaluate"))
        return evaluate(call);
    return core::fail(usage(AgreementText::tr("Type: agreement evaluate …; see --help.")));
}

}  // namespace

Command agreementCommand() {
    return {"agreement",
            "evaluate --agreement FILE --case FILE [--lines]",
            "Judges cases by an agreement.",
            {QStringLiteral("agreement"), QStringLiteral("case"), QStringLiteral("lines!")},
            agreement};
}

}  // namespace ctl
