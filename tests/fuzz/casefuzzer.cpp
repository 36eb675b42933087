#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/casejson.h"
#include "agreements/domain/shortform.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

namespace {

const agreements::Template* templateById(const QString& id) {
    const auto found = agreements::builtInTemplates().constFind(id);
    return found == agreements::builtInTemplates().cend() ? nullptr : &*found;
}

/// The rules of each built-in template as far as they can be drafted with so few values.
QList<agreements::Rules> allRules() {
    QList<agreements::Rules> all;
    for (const agreements::Template& agreement : agreements::builtInTemplates()) {
        agreements::AgreementCopy copy{
            agreement, {}, {}, {}, QStringLiteral("Europe/Berlin"), *core::Date::of(2026, 1, 1)};
        for (const agreements::Variable& variable : agreement.variables) {
            if (!variable.options.isEmpty())
                copy.values.insert(variable.name,
                                   agreements::Value(variable.options.first().value));
            else if (agreements::numberOf(variable.type, u"5"))
                copy.values.insert(variable.name, agreements::Value(QStringLiteral("5")));
        }
        for (const agreements::Switch& decision : agreement.switches)
            copy.switches.insert(decision.name, decision.options.last().value);
        if (auto rules = agreements::rulesOf(copy))
            all.append(*rules);
    }
    return all;
}

}  // namespace

// A line is a case or a fault with its code; each case has a verdict by every agreement. The first
// line of the input is read as an agreement in its short form too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static const QList<agreements::Rules> rules = allRules();
    if (rules.size() != agreements::builtInTemplates().size())
        std::abort();
    const QByteArrayView text(reinterpret_cast<const char*>(data), qsizetype(size));
    core::JsonFaults agreementFaults;
    static_cast<void>(agreements::readShortForm(text, templateById, agreementFaults));
    core::JsonFaults faults;
    const auto input = agreements::readCase(text, faults);
    if (!faults.isEmpty()) {
        if (faults.first()->code.isEmpty() || faults.first()->message.isEmpty())
            std::abort();
        return 0;
    }
    for (const agreements::Rules& one : rules) {
        const auto verdict = one.judge(input.facts);
        const QByteArray json =
            QJsonDocument(agreements::toJson(verdict, input.id, one.zone())).toJson();
        if (json.isEmpty() || !(one.judge(input.facts) == verdict))
            std::abort();
    }
    return 0;
}
