#include "agreements/domain/conditionjson.h"

#include <QCoreApplication>

#include <array>

namespace agreements {
namespace {

struct ConditionText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ConditionText)
};

using core::JsonCursor;

constexpr qint64 kMostInTerm = 1'000'000'000'000;

struct CompareName {
    Condition::Compare compare;
    const char* name;
};
constexpr std::array<CompareName, 4> kCompares{{{Condition::Compare::AtMost, "at_most"},
                                                {Condition::Compare::AtLeast, "at_least"},
                                                {Condition::Compare::Equals, "equals"},
                                                {Condition::Compare::DiffersFrom, "differs_from"}}};

QStringList readValues(JsonCursor cursor) {
    QStringList values;
    for (JsonCursor& item : cursor.items()) {
        if (item.isNull())
            values.append(QString());
        else if (item.node().kind == core::JsonNode::Kind::Flag)
            values.append(item.flag() ? QStringLiteral("true") : QStringLiteral("false"));
        else
            values.append(item.text());
    }
    return values;
}

QJsonArray valuesJson(const QStringList& values) {
    QJsonArray array;
    for (const QString& value : values) {
        if (value.isNull())
            array.append(QJsonValue::Null);
        else if (value == QStringLiteral("true") || value == QStringLiteral("false"))
            array.append(value == QStringLiteral("true"));
        else
            array.append(value);
    }
    return array;
}

void readComparison(JsonCursor& cursor, Condition& condition) {
    if (auto is = cursor.member(QStringLiteral("is"))) {
        condition.values = readValues(*is);
        return;
    }
    if (auto isNot = cursor.member(QStringLiteral("is_not"))) {
        condition.compare = Condition::Compare::IsNot;
        condition.values = readValues(*isNot);
        return;
    }
    if (condition.about == Condition::About::Fact) {
        for (const CompareName& known : kCompares) {
            if (auto amount = cursor.member(QString::fromLatin1(known.name))) {
                condition.compare = known.compare;
                condition.amount = readAmount(*amount);
                return;
            }
        }
    }
    cursor.fault(QStringLiteral("missing"),
                 ConditionText::tr("This condition compares with nothing: “is” is missing."));
}

Condition readCondition(JsonCursor cursor) {
    Condition condition;
    if (!cursor.expectObject())
        return condition;
    if (auto fact = cursor.member(QStringLiteral("fact"))) {
        condition.about = Condition::About::Fact;
        condition.name = fact->text();
        readComparison(cursor, condition);
    } else if (auto window = cursor.member(QStringLiteral("window"))) {
        condition.about = Condition::About::Window;
        condition.name = window->text();
        readComparison(cursor, condition);
    } else if (auto decided = cursor.member(QStringLiteral("switch"))) {
        condition.about = Condition::About::Switch;
        condition.name = decided->text();
        readComparison(cursor, condition);
    } else if (auto test = cursor.member(QStringLiteral("test"))) {
        condition.about = Condition::About::Test;
        condition.name = test->text();
    } else if (auto notTest = cursor.member(QStringLiteral("not_test"))) {
        condition.about = Condition::About::Test;
        condition.compare = Condition::Compare::IsNot;
        condition.name = notTest->text();
    } else if (auto kind = cursor.member(QStringLiteral("kind"))) {
        condition.about = Condition::About::Kind;
        condition.values = readTexts(*kind);
    } else {
        cursor.fault(
            QStringLiteral("missing"),
            ConditionText::tr("A condition asks for a fact, window, switch, test or kind."));
    }
    cursor.finish();
    return condition;
}

QJsonObject conditionJson(const Condition& condition) {
    QJsonObject json;
    switch (condition.about) {
    case Condition::About::Fact:
        json.insert(QStringLiteral("fact"), condition.name);
        break;
    case Condition::About::Window:
        json.insert(QStringLiteral("window"), condition.name);
        break;
    case Condition::About::Switch:
        json.insert(QStringLiteral("switch"), condition.name);
        break;
    case Condition::About::Test:
        json.insert(condition.compare == Condition::Compare::IsNot ? QStringLiteral("not_test")
                                                                   : QStringLiteral("test"),
                    condition.name);
        return json;
    case Condition::About::Kind:
        json.insert(QStringLiteral("kind"), QJsonArray::fromStringList(condition.values));
        return json;
    }
    for (const CompareName& known : kCompares) {
        if (condition.compare == known.compare && condition.amount)
            json.insert(QString::fromLatin1(known.name), amountJson(*condition.amount));
    }
    if (condition.compare == Condition::Compare::Is)
        json.insert(QStringLiteral("is"), valuesJson(condition.values));
    if (condition.compare == Condition::Compare::IsNot)
        json.insert(QStringLiteral("is_not"), valuesJson(condition.values));
    return json;
}

}  // namespace

Amount readAmount(JsonCursor cursor) {
    Amount amount;
    if (cursor.isInteger()) {
        amount.constant = cursor.integer(0, kMostInTerm);
        return amount;
    }
    if (!cursor.expectObject())
        return amount;
    if (auto variable = cursor.member(QStringLiteral("variable"))) {
        amount.from = Amount::From::Variable;
        amount.name = variable->text();
    } else if (auto fact = cursor.required(QStringLiteral("fact"))) {
        amount.from = Amount::From::Fact;
        amount.name = fact->text();
    }
    cursor.finish();
    return amount;
}

QJsonValue amountJson(const Amount& amount) {
    switch (amount.from) {
    case Amount::From::Constant:
        return amount.constant;
    case Amount::From::Variable:
        return QJsonObject{{QStringLiteral("variable"), amount.name}};
    case Amount::From::Fact:
        return QJsonObject{{QStringLiteral("fact"), amount.name}};
    }
    Q_UNREACHABLE();
}

QStringList readTexts(JsonCursor cursor) {
    QStringList texts;
    for (JsonCursor& item : cursor.items())
        texts.append(item.text());
    return texts;
}

/// true, false, null and texts; flags are kept as "true" and "false".

Conditions readConditions(core::JsonCursor cursor) {
    Conditions conditions;
    for (JsonCursor& item : cursor.items())
        conditions.append(readCondition(item));
    return conditions;
}

QJsonArray toJson(const Conditions& conditions) {
    QJsonArray array;
    for (const Condition& condition : conditions)
        array.append(conditionJson(condition));
    return array;
}

}  // namespace agreements
