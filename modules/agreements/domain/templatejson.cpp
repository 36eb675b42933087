#include "agreements/domain/templatejson.h"

#include "agreements/domain/conditionjson.h"
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
constexpr qint64 kFarthest = 1'000'000'000'000;

template <class T>
struct Named {
    T value;
    const char* name;
};

constexpr std::array<Named<Numbering>, 9> kNumberings{{{Numbering::None, "none"},
                                                       {Numbering::CnComma, "cn_comma"},
                                                       {Numbering::CnArticle, "cn_article"},
                                                       {Numbering::CnParen, "cn_paren"},
                                                       {Numbering::ArabicDot, "arabic_dot"},
                                                       {Numbering::ArabicParen, "arabic_paren"},
                                                       {Numbering::Decimal, "decimal"},
                                                       {Numbering::Circled, "circled"},
                                                       {Numbering::Letter, "letter"}}};

constexpr std::array<Named<VariableType>, 15> kTypes{{{VariableType::Text, "text"},
                                                      {VariableType::Company, "company"},
                                                      {VariableType::Person, "person"},
                                                      {VariableType::Phone, "phone"},
                                                      {VariableType::Money, "money"},
                                                      {VariableType::Percent, "percent"},
                                                      {VariableType::Integer, "integer"},
                                                      {VariableType::Hours, "hours"},
                                                      {VariableType::Date, "date"},
                                                      {VariableType::Region, "region"},
                                                      {VariableType::ProductLine, "product_line"},
                                                      {VariableType::UnitList, "unit_list"},
                                                      {VariableType::Choice, "choice"},
                                                      {VariableType::Signature, "signature"},
                                                      {VariableType::Table, "table"}}};

constexpr std::array<Named<Relation>, 2> kRelations{
    {{Relation::Customer, "customer"}, {Relation::DealerMaker, "dealer_maker"}}};

template <class T, std::size_t N>
T readNamed(JsonCursor cursor, const std::array<Named<T>, N>& known) {
    QStringList names;
    for (const Named<T>& one : known)
        names.append(QString::fromLatin1(one.name));
    const qsizetype index = names.indexOf(cursor.choice(names));
    return known[index < 0 ? 0 : std::size_t(index)].value;
}

template <class T, std::size_t N>
QString nameOf(T value, const std::array<Named<T>, N>& known) {
    for (const Named<T>& one : known)
        if (one.value == value)
            return QString::fromLatin1(one.name);
    return {};
}

LocalText readLocal(JsonCursor cursor) {
    LocalText text;
    if (!cursor.expectObject())
        return text;
    for (const Language language : allLanguages)
        if (auto one = cursor.member(languageCode(language)))
            text.in(language) = one->text();
    cursor.finish();
    return text;
}

LocalText readLocalMember(JsonCursor& cursor, const char* name) {
    if (auto text = cursor.member(QString::fromLatin1(name)))
        return readLocal(*text);
    return {};
}

QJsonObject localJson(const LocalText& text) {
    QJsonObject json;
    for (const Language language : allLanguages)
        if (!text.in(language).isEmpty())
            json.insert(languageCode(language), text.in(language));
    return json;
}

void insertLocal(QJsonObject& json, const char* name, const LocalText& text) {
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(name), localJson(text));
}

void insertText(QJsonObject& json, const char* name, const QString& text) {
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(name), text);
}

QString readTextMember(JsonCursor& cursor, const char* name) {
    if (auto text = cursor.member(QString::fromLatin1(name)))
        return text->text();
    return {};
}

QStringList readTextsMember(JsonCursor& cursor, const char* name) {
    QStringList texts;
    if (auto list = cursor.member(QString::fromLatin1(name)))
        for (JsonCursor& item : list->items())
            texts.append(item.text());
    return texts;
}

/// Names stand in texts between braces and as keys, so they are plain.
QString readName(JsonCursor& cursor) {
    auto member = cursor.required(QStringLiteral("name"));
    if (!member)
        return {};
    const QString name = member->text();
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    if (name.isEmpty() || name.size() > 64 || !std::all_of(name.begin(), name.end(), isPlain))
        member->faultValue(
            TemplateText::tr("Names are of small Latin letters, digits and underscores."));
    return name;
}

Option readOption(JsonCursor cursor) {
    Option option;
    if (!cursor.expectObject())
        return option;
    if (auto value = cursor.required(QStringLiteral("value")))
        option.value = value->node().kind == core::JsonNode::Kind::Flag
                           ? (value->flag() ? QStringLiteral("true") : QStringLiteral("false"))
                           : value->text();
    option.label = readLocalMember(cursor, "label");
    cursor.finish();
    return option;
}

QList<Option> readOptions(JsonCursor& cursor) {
    QList<Option> options;
    if (auto list = cursor.member(QStringLiteral("options")))
        for (JsonCursor& item : list->items())
            options.append(readOption(item));
    return options;
}

QJsonArray optionsJson(const QList<Option>& options) {
    QJsonArray array;
    for (const Option& option : options) {
        QJsonObject json{{QStringLiteral("value"), option.value}};
        insertLocal(json, "label", option.label);
        array.append(json);
    }
    return array;
}

/// Defaults are written as the values of an agreement are: whole numbers as numbers.
std::optional<QString> readStandard(JsonCursor& cursor) {
    auto standard = cursor.member(QStringLiteral("default"));
    if (!standard || standard->isNull())
        return std::nullopt;
    if (standard->isInteger())
        return QString::number(standard->integer(-kFarthest, kFarthest));
    if (standard->node().kind == core::JsonNode::Kind::Flag)
        return standard->flag() ? QStringLiteral("true") : QStringLiteral("false");
    return standard->text();
}

QJsonValue standardJson(const QString& standard, VariableType type) {
    if (type == VariableType::Integer || type == VariableType::Hours)
        return standard.toLongLong();
    return standard;
}

Variable readVariable(JsonCursor cursor) {
    Variable variable;
    if (!cursor.expectObject())
        return variable;
    variable.name = readName(cursor);
    if (auto type = cursor.required(QStringLiteral("type")))
        variable.type = readNamed(*type, kTypes);
    variable.label = readLocalMember(cursor, "label");
    if (auto least = cursor.member(QStringLiteral("min")))
        variable.minimum = least->integer(-kFarthest, kFarthest);
    if (auto most = cursor.member(QStringLiteral("max")))
        variable.maximum = most->integer(-kFarthest, kFarthest);
    variable.standard = readStandard(cursor);
    variable.standardFrom = readTextMember(cursor, "default_from");
    if (auto required = cursor.member(QStringLiteral("required")))
        variable.isRequired = required->flag();
    variable.options = readOptions(cursor);
    if (auto columns = cursor.member(QStringLiteral("columns")))
        for (JsonCursor& item : columns->items())
            variable.columns.append(readVariable(item));
    variable.source = readTextMember(cursor, "source");
    cursor.finish();
    return variable;
}

QJsonObject variableJson(const Variable& variable) {
    QJsonObject json{{QStringLiteral("name"), variable.name},
                     {QStringLiteral("type"), nameOf(variable.type, kTypes)}};
    insertLocal(json, "label", variable.label);
    if (variable.minimum)
        json.insert(QStringLiteral("min"), *variable.minimum);
    if (variable.maximum)
        json.insert(QStringLiteral("max"), *variable.maximum);
    if (variable.standard)
        json.insert(QStringLiteral("default"), standardJson(*variable.standard, variable.type));
    insertText(json, "default_from", variable.standardFrom);
    if (!variable.isRequired)
        json.insert(QStringLiteral("required"), false);
    if (!variable.options.isEmpty())
        json.insert(QStringLiteral("options"), optionsJson(variable.options));
    if (!variable.columns.isEmpty()) {
        QJsonArray columns;
        for (const Variable& column : variable.columns)
            columns.append(variableJson(column));
        json.insert(QStringLiteral("columns"), columns);
    }
    insertText(json, "source", variable.source);
    return json;
}

Switch readSwitch(JsonCursor cursor) {
    Switch decided;
    if (!cursor.expectObject())
        return decided;
    decided.name = readName(cursor);
    decided.label = readLocalMember(cursor, "label");
    decided.options = readOptions(cursor);
    decided.standard = readStandard(cursor);
    decided.source = readTextMember(cursor, "source");
    cursor.finish();
    return decided;
}

QJsonObject switchJson(const Switch& decided) {
    QJsonObject json{{QStringLiteral("name"), decided.name},
                     {QStringLiteral("options"), optionsJson(decided.options)}};
    insertLocal(json, "label", decided.label);
    if (decided.standard)
        json.insert(QStringLiteral("default"), *decided.standard);
    insertText(json, "source", decided.source);
    return json;
}

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
