#include "ctl/agreementactions.h"
#include "ctl/agreementprint.h"
#include "ctl/commands.h"
#include "ctl/inputfile.h"
#include "ctl/output.h"

#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/casejson.h"
#include "agreements/domain/shortform.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ctl {
namespace {

struct AgreementText {
    Q_DECLARE_TR_FUNCTIONS(ctl::AgreementCommand)
};

constexpr qint64 kLongestCase = 1024 * 1024;

/// Answers one case by one line; whether it could be judged.
bool evaluateCase(const agreements::Rules& rules, QByteArrayView json) {
    core::JsonFaults faults;
    const agreements::CaseInput input = agreements::readCase(json, faults);
    printLine(faults.isEmpty()
                  ? agreements::toJson(rules.judge(input.facts), input.id, rules.zone())
                  : agreements::toJson(*faults.first(), input.id));
    return faults.isEmpty();
}

/// A case a line; each is answered before the next is read, so that the memory stays flat.
core::Result<int> evaluateLines(const agreements::Rules& rules, const QString& name) {
    CORE_ASSIGN(const auto file, openInput(name));
    bool isClean = true;
    while (const auto line = nextLine(*file, kLongestCase))
        isClean = evaluateCase(rules, *line) && isClean;
    return isClean ? 0 : 1;
}

/// A file is meant where there is one, or where no data file could hold the agreement.
bool isFile(const Call& call, const QString& name) {
    return name == QStringLiteral("-") || QFileInfo::exists(name) ||
           call.typed().dataFile.isEmpty();
}

core::Result<int> evaluate(Call& call) {
    const QString agreement = call.typed().option("agreement");
    const QString caseFile = call.typed().option("case");
    if (agreement.isEmpty() || caseFile.isEmpty())
        return core::fail(
            usage(AgreementText::tr("Type: agreement evaluate --agreement FILE|ID --case FILE")));
    CORE_ASSIGN(const agreements::AgreementCopy copy, isFile(call, agreement)
                                                          ? agreementFromFile(agreement)
                                                          : storedAgreement(call, agreement));
    CORE_ASSIGN(const agreements::Rules rules, agreements::rulesOf(copy));
    if (call.typed().has("lines"))
        return evaluateLines(rules, caseFile);
    CORE_ASSIGN(const QByteArray json, readWhole(caseFile));
    return evaluateCase(rules, json) ? 0 : 1;
}

struct AgreementAction {
    const char* name;
    core::Result<int> (*run)(Call&);
};

constexpr AgreementAction kAgreementActions[] = {
    {"list", listAgreements},  {"show", showAgreement}, {"validate", validateAgreement},
    {"draft", draftAgreement}, {"send", sendAgreement}, {"approve", approveAgreement},
    {"sign", signAgreement},   {"evaluate", evaluate},  {"print", printAgreement},
    {"batch", printAgreements}};

core::Result<int> agreement(Call& call) {
    const QString what = call.typed().words.value(0);
    for (const AgreementAction& action : kAgreementActions)
        if (what == QLatin1String(action.name))
            return action.run(call);
    return core::fail(usage(AgreementText::tr(
        "Type: agreement list|show|validate|draft|send|approve|sign|evaluate|print|batch; --help "
        "says more.")));
}

}  // namespace

core::Result<QByteArray> readWhole(const QString& name) {
    CORE_ASSIGN(const auto file, openInput(name));
    return file->readAll();
}

core::Result<agreements::AgreementCopy> agreementInFile(const QString& name,
                                                        core::JsonFaults& faults) {
    CORE_ASSIGN(const QByteArray json, readWhole(name));
    return agreements::readShortForm(
        json,
        [](const QString& id) -> const agreements::Template* {
            const auto& templates = agreements::builtInTemplates();
            const auto found = templates.constFind(id);
            return found == templates.cend() ? nullptr : &*found;
        },
        faults);
}

core::Result<agreements::AgreementCopy> agreementFromFile(const QString& name) {
    core::JsonFaults faults;
    auto copy = agreementInFile(name, faults);
    if (!copy || faults.isEmpty())
        return copy;
    const core::JsonFault& fault = *faults.first();
    return core::fail(QStringLiteral("agreement/") + fault.code,
                      fault.place.isEmpty()
                          ? fault.message
                          : AgreementText::tr("At %1: %2").arg(fault.place, fault.message));
}

Command agreementCommand() {
    return {"agreement",
            "list|show|validate|draft|send|approve|sign|evaluate|print|batch …",
            "Works on agreements and judges cases by them:\n"
            "        list [--state S] [--limit N] · show NUMBER|ID · validate FILE\n"
            "        draft FILE [--customer-number N] · send ID · approve ID\n"
            "        sign ID [--on DATE] [--all-marks]\n"
            "        evaluate --agreement FILE|ID --case FILE [--lines]\n"
            "        print FILE|ID OUT.pdf|OUT.odt [--language L] [--copies N]\n"
            "        batch FILE|ID VALUES.csv FOLDER|OUT.pdf [--language L] [--format pdf|odt]",
            {QStringLiteral("agreement"), QStringLiteral("case"), QStringLiteral("lines!"),
             QStringLiteral("state"), QStringLiteral("limit"), QStringLiteral("customer-number"),
             QStringLiteral("on"), QStringLiteral("all-marks!"), QStringLiteral("language"),
             QStringLiteral("copies"), QStringLiteral("format")},
            agreement};
}

}  // namespace ctl
