#pragma once

#include "agreements/domain/template.h"

namespace documentsamples {

inline agreements::LocalText inAll(const QString& text) {
    return {{text, text, text}};
}

inline agreements::Variable variable(const QString& name, agreements::VariableType type) {
    agreements::Variable made;
    made.name = name;
    made.type = type;
    made.label = inAll(name);
    made.isRequired = false;
    return made;
}

inline agreements::Clause clause(const QString& id, const QString& text) {
    agreements::Clause made;
    made.id = id;
    made.text = inAll(text);
    return made;
}

/// A variable of each kind, a switch, and one clause with this text.
inline agreements::Template withText(const QString& text) {
    using agreements::VariableType;
    agreements::Template made;
    made.id = QStringLiteral("X");
    made.title = inAll(QStringLiteral("Title"));
    made.numbering = {agreements::Numbering::CnComma};
    made.variables = {variable(QStringLiteral("fee"), VariableType::Money),
                      variable(QStringLiteral("rate"), VariableType::Percent),
                      variable(QStringLiteral("months"), VariableType::Integer),
                      variable(QStringLiteral("from"), VariableType::Date),
                      variable(QStringLiteral("who"), VariableType::Text),
                      variable(QStringLiteral("phone"), VariableType::Phone),
                      variable(QStringLiteral("payer"), VariableType::Choice),
                      variable(QStringLiteral("list"), VariableType::Table),
                      variable(QStringLiteral("units"), VariableType::UnitList),
                      variable(QStringLiteral("maker"), VariableType::Company)};
    made.variables[2].minimum = 1;
    made.variables[2].maximum = 36;
    made.variables[6].options = {
        {QStringLiteral("a"),
         {{QStringLiteral("甲方"), QStringLiteral("甲方"), QStringLiteral("Party A")}}},
        {QStringLiteral("b"),
         {{QStringLiteral("乙方"), QStringLiteral("乙方"), QStringLiteral("Party B")}}}};
    made.variables[7].columns = {variable(QStringLiteral("name"), VariableType::Text),
                                 variable(QStringLiteral("price"), VariableType::Money)};
    made.switches = {{QStringLiteral("mode"),
                      inAll(QStringLiteral("Mode")),
                      {{QStringLiteral("add"), {}}, {QStringLiteral("replace"), {}}},
                      {},
                      {}}};
    made.clauses = {clause(QStringLiteral("S1"), text)};
    return made;
}

}  // namespace documentsamples
