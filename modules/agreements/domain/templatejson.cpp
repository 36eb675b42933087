#include "agreements/domain/templatejson.h"

#include "agreements/domain/blankjson.h"
#include "agreements/domain/conditionjson.h"
#include "agreements/domain/templatemembers.h"
#include "agreements/domain/termsjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace agreements {
namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TemplateText)
};

using core::JsonCursor;

constexpr qsizetype kMostBytes = 4 * 1024 * 1024;
constexpr int kMostVariables = 2'000;
constexpr int kMostClauses = 5'000;
constexpr int kMostTerms = 5'000;
constexpr int kMostValues = 400'000;

constexpr std::array<Named<Numbering>, 9> kNumberings{{{Numbering::None, "none"},
                                                       {Numbering::CnComma, "cn_comma"},
                                                       {Numbering::CnArticle, "cn_article"},
                                                       {Numbering::CnParen, "cn_paren"},
                                                       {Numbering::ArabicDot, "arabic_dot"},
                                                       {Numbering::ArabicParen, "arabic_paren"},
                                                       {Numbering::Decimal, "decimal"},
                                                       {Numbering::Circled, "circled"},
                                                       {Numbering::Letter, "letter"}}};

constexpr std::array<Named<Relation>, 2> kRelations{
    {{Relation::Customer, "customer"}, {Relation::DealerMaker, "dealer_maker"}}};

Clause readClause(JsonCursor cursor, int& count) {
    Clause clause;
    if (!cursor.expectObject())
        return clause;
    if (++count > kMostClauses) {
        cursor.faultValue(
            TemplateText::tr("An agreement can have %1 clauses at most.").arg(kMostClauses));
        return clause;
    }
    if (auto id = cursor.required(QStringLiteral("id")))
        clause.id = id->text();
    clause.source = readTextsMember(cursor, "source");
    clause.heading = readLocalMember(cursor, "heading");
    clause.text = readLocalMember(cursor, "text");
    if (auto when = cursor.member(QStringLiteral("when")))
        clause.when = readConditions(*when);
    if (auto children = cursor.member(QStringLiteral("clauses")))
        for (JsonCursor& item : children->items())
            clause.clauses.append(readClause(item, count));
    cursor.finish();
    return clause;
}

QJsonObject clauseJson(const Clause& clause) {
    QJsonObject json{{QStringLiteral("id"), clause.id}};
    if (!clause.source.isEmpty())
        json.insert(QStringLiteral("source"), QJsonArray::fromStringList(clause.source));
    insertLocal(json, "heading", clause.heading);
    insertLocal(json, "text", clause.text);
    if (!clause.when.isEmpty())
        json.insert(QStringLiteral("when"), toJson(clause.when));
    if (!clause.clauses.isEmpty()) {
        QJsonArray children;
        for (const Clause& child : clause.clauses)
            children.append(clauseJson(child));
        json.insert(QStringLiteral("clauses"), children);
    }
    return json;
}

SignatureBlock readSignature(JsonCursor cursor) {
    SignatureBlock block;
    if (!cursor.expectObject())
        return block;
    if (auto party = cursor.required(QStringLiteral("party")))
        block.party = party->text();
    if (auto lines = cursor.required(QStringLiteral("lines"))) {
        for (JsonCursor& item : lines->items()) {
            SignatureLine line;
            if (!item.expectObject())
                break;
            line.label = readLocalMember(item, "label");
            line.variable = readTextMember(item, "variable");
            if (auto seal = item.member(QStringLiteral("seal")))
                line.hasSeal = seal->flag();
            item.finish();
            block.lines.append(line);
        }
    }
    cursor.finish();
    return block;
}

QJsonObject signatureJson(const SignatureBlock& block) {
    QJsonArray lines;
    for (const SignatureLine& line : block.lines) {
        QJsonObject json;
        insertLocal(json, "label", line.label);
        insertText(json, "variable", line.variable);
        if (line.hasSeal)
            json.insert(QStringLiteral("seal"), true);
        lines.append(json);
    }
    return {{QStringLiteral("party"), block.party}, {QStringLiteral("lines"), lines}};
}

/// What stands by name in the file has no order of its own.
template <class T>
void sortByName(QList<T>& list) {
    std::sort(list.begin(), list.end(),
              [](const T& left, const T& right) { return left.name < right.name; });
}

void readMembers(JsonCursor& cursor, Template& agreement) {
    if (auto variables = cursor.member(QStringLiteral("variables"))) {
        for (JsonCursor& item : variables->items()) {
            if (agreement.variables.size() == kMostVariables) {
                item.faultValue(TemplateText::tr("An agreement can have %1 variables at most.")
                                    .arg(kMostVariables));
                break;
            }
            agreement.variables.append(readVariable(item));
        }
    }
    if (auto switches = cursor.member(QStringLiteral("switches")))
        for (JsonCursor& item : switches->items())
            agreement.switches.append(readSwitch(item));
    if (auto snippets = cursor.member(QStringLiteral("snippets"));
        snippets && snippets->expectObject()) {
        for (const auto& [name, value] : snippets->node().members)
            agreement.snippets.append({name, readLocal(*snippets->member(name))});
        sortByName(agreement.snippets);
    }
    int clauseCount = 0;
    if (auto clauses = cursor.required(QStringLiteral("clauses")))
        for (JsonCursor& item : clauses->items())
            agreement.clauses.append(readClause(item, clauseCount));
    if (auto signatures = cursor.member(QStringLiteral("signature")))
        for (JsonCursor& item : signatures->items())
            agreement.signatures.append(readSignature(item));
}

void readRules(JsonCursor& cursor, Template& agreement) {
    agreement.doesNotApply = readTextsMember(cursor, "does_not_apply");
    if (auto tests = cursor.member(QStringLiteral("tests")); tests && tests->expectObject())
        for (const auto& [name, value] : tests->node().members)
            agreement.tests.append(readTest(name, *tests->member(name)));
    sortByName(agreement.tests);
    auto terms = cursor.member(QStringLiteral("terms"));
    if (!terms)
        return;
    for (JsonCursor& item : terms->items()) {
        if (agreement.terms.size() == kMostTerms) {
            item.faultValue(
                TemplateText::tr("An agreement can have %1 terms at most.").arg(kMostTerms));
            break;
        }
        agreement.terms.append(readTerm(item));
    }
}

}  // namespace

Template readTemplate(core::JsonCursor cursor) {
    Template agreement;
    if (!cursor.expectObject())
        return agreement;
    if (auto format = cursor.required(QStringLiteral("format")))
        format->integer(1, 1);
    if (auto id = cursor.required(QStringLiteral("id")))
        agreement.id = id->text();
    if (auto relation = cursor.required(QStringLiteral("relation")))
        agreement.relation = readNamed(*relation, kRelations);
    agreement.title = readLocalMember(cursor, "title");
    agreement.note = readLocalMember(cursor, "note");
    if (auto numbering = cursor.member(QStringLiteral("numbering")))
        for (JsonCursor& item : numbering->items())
            agreement.numbering.append(readNamed(item, kNumberings));
    readMembers(cursor, agreement);
    readRules(cursor, agreement);
    cursor.finish();
    return agreement;
}

core::Result<Template> parseTemplate(QByteArrayView file) {
    if (file.size() > kMostBytes) {
        // What is still read of it tells in which part it becomes too large.
        const auto part = core::readStrictJson(file.first(kMostBytes), {32, kMostValues});
        return core::fail(
            QStringLiteral("template/size"),
            TemplateText::tr("The template is larger than %1 MB.").arg(kMostBytes / 1024 / 1024),
            part.problem ? part.problem->place : QString());
    }
    core::JsonFaults faults;
    const core::JsonReading read = core::readStrictJson(file, {32, kMostValues});
    Template agreement;
    if (read.problem) {
        // A template is written by hand, so that the place helps in a text that is no JSON too.
        core::JsonFault fault = core::JsonFault::of(*read.problem);
        fault.place = read.problem->place;
        faults.add(std::move(fault));
    } else {
        agreement = readTemplate(JsonCursor(read.root, faults));
    }
    if (faults.isEmpty())
        return agreement;
    const core::JsonFault fault = *faults.first();
    return core::fail(QStringLiteral("template/json"),
                      fault.place.isEmpty()
                          ? fault.message
                          : TemplateText::tr("At %1: %2").arg(fault.place, fault.message),
                      fault.place);
}

QJsonObject toJson(const Template& agreement) {
    QJsonObject json{{QStringLiteral("format"), 1},
                     {QStringLiteral("id"), agreement.id},
                     {QStringLiteral("relation"), nameOf(agreement.relation, kRelations)}};
    insertLocal(json, "title", agreement.title);
    insertLocal(json, "note", agreement.note);
    QJsonArray numbering;
    for (const Numbering one : agreement.numbering)
        numbering.append(nameOf(one, kNumberings));
    json.insert(QStringLiteral("numbering"), numbering);
    const auto list = [&](const char* name, const auto& items, auto write) {
        QJsonArray array;
        for (const auto& item : items)
            array.append(write(item));
        json.insert(QString::fromLatin1(name), array);
    };
    list("variables", agreement.variables, variableJson);
    list("switches", agreement.switches, switchJson);
    list("clauses", agreement.clauses, clauseJson);
    list("signature", agreement.signatures, signatureJson);
    list("terms", agreement.terms, [](const Term& term) { return toJson(term); });
    QJsonObject snippets;
    for (const Snippet& snippet : agreement.snippets)
        snippets.insert(snippet.name, localJson(snippet.text));
    json.insert(QStringLiteral("snippets"), snippets);
    json.insert(QStringLiteral("does_not_apply"),
                QJsonArray::fromStringList(agreement.doesNotApply));
    QJsonObject tests;
    for (const Test& test : agreement.tests)
        tests.insert(test.name, toJson(test));
    json.insert(QStringLiteral("tests"), tests);
    return json;
}

QByteArray templateBytes(const Template& agreement) {
    return QJsonDocument(toJson(agreement)).toJson(QJsonDocument::Indented);
}

}  // namespace agreements
