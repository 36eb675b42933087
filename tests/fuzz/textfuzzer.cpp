#include "agreements/domain/documentcheck.h"
#include "agreements/domain/wording.h"

#include <cstdint>
#include <cstdlib>

namespace {

agreements::Variable fuzzedVariable(const char* name, agreements::VariableType type) {
    agreements::Variable made;
    made.name = QLatin1String(name);
    made.type = type;
    return made;
}

/// Up to a zero byte the input is the text of a clause, behind it that of a snippet.
agreements::Template fuzzedTemplate(const QByteArray& input) {
    using agreements::VariableType;
    const qsizetype end = input.indexOf('\0');
    agreements::Template made;
    made.numbering = {agreements::Numbering::CnComma};
    made.variables = {
        fuzzedVariable("a", VariableType::Money), fuzzedVariable("b", VariableType::Integer),
        fuzzedVariable("c", VariableType::Date), fuzzedVariable("d", VariableType::Text),
        fuzzedVariable("t", VariableType::Table)};
    made.variables.last().columns = {fuzzedVariable("x", VariableType::Percent)};
    agreements::Clause clause;
    clause.id = QStringLiteral("S1");
    clause.text.texts.fill(QString::fromUtf8(end < 0 ? input : input.left(end)));
    clause.heading = clause.text;
    made.clauses = {clause};
    agreements::LocalText snippet;
    if (end >= 0)
        snippet.texts.fill(QString::fromUtf8(input.mid(end + 1)));
    made.snippets = {{QStringLiteral("s"), snippet}};
    return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const agreements::Template agreement = fuzzedTemplate(input);
    static_cast<void>(agreements::checkTemplate(agreement));
    const auto wording = agreements::Wording::compile(agreement);
    if (!wording)
        return 0;
    const QString text = agreement.clauses[0].text.texts[0];
    const QList<agreements::ValueRow> rows(3, {{QStringLiteral("x"), text}});
    const agreements::Values values{{QStringLiteral("a"), agreements::Value(text)},
                                    {QStringLiteral("d"), agreements::Value(text)},
                                    {QStringLiteral("t"), agreements::Value(rows)}};
    // What compiles is printed, or too long.
    const auto document = wording->render(values, {}, agreements::Language::Simplified);
    if (!document && document.error().code != u"text/size")
        std::abort();
    if (document)
        static_cast<void>(agreements::plainText(*document));
    return 0;
}
