#include "agreements/domain/documentvalues.h"

#include <QHash>

namespace agreements {
namespace {

constexpr int kDefaultChain = 16;
constexpr qsizetype kNumberLength = 15;

/// "12.5" with two decimals is 1250. Digits and at most one point, nothing else.
std::optional<qint64> scaledNumber(QStringView text, int decimals) {
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() > kNumberLength - decimals || part.size() > decimals ||
        (point >= 0 && part.isEmpty()))
        return {};
    qint64 scaled = 0;
    const auto take = [&scaled](QChar digit) {
        if (digit < u'0' || digit > u'9')
            return false;
        scaled = scaled * 10 + (digit.unicode() - u'0');
        return true;
    };
    for (const QChar digit : whole)
        if (!take(digit))
            return {};
    for (int i = 0; i < decimals; ++i)
        if (!take(i < part.size() ? part[i] : QChar(u'0')))
            return {};
    return scaled;
}

Switch engineSwitch(const char* name, const QStringList& options) {
    Switch made;
    made.name = QLatin1String(name);
    for (const QString& option : options)
        made.options.append({option, {}});
    made.standard = options.first();
    return made;
}

bool compares(qint64 left, Condition::Compare compare, qint64 right) {
    switch (compare) {
    case Condition::Compare::AtMost:
        return left <= right;
    case Condition::Compare::AtLeast:
        return left >= right;
    case Condition::Compare::Is:
    case Condition::Compare::Equals:
        return left == right;
    case Condition::Compare::IsNot:
    case Condition::Compare::DiffersFrom:
        return left != right;
    }
    Q_UNREACHABLE();
}

}  // namespace

const QList<Switch>& engineSwitches() {
    static const QList<Switch> switches{
        engineSwitch("first_day", {QStringLiteral("next_day"), QStringLiteral("start_day")}),
        engineSwitch("holiday_extends", {QStringLiteral("false"), QStringLiteral("true")})};
    return switches;
}

std::optional<qint64> numberOf(VariableType type, QStringView text) {
    switch (type) {
    case VariableType::Money:
        return scaledNumber(text, 2);
    case VariableType::Percent:
        return scaledNumber(text, 4);
    case VariableType::Integer:
    case VariableType::Hours:
        return scaledNumber(text, 0);
    default:
        return {};
    }
}

DocumentFilling::DocumentFilling(const Template& agreement, const Values& values,
                                 const Switches& switches) {
    for (const Variable& variable : agreement.variables)
        m_variables.insert(variable.name, &variable);
    for (const Variable& variable : agreement.variables) {
        const Variable* source = &variable;
        // A chain of defaults ends at the first value; a loop of them ends at its length.
        for (int step = 0; source && step < kDefaultChain; ++step) {
            const auto given = values.constFind(source->name);
            if (given != values.cend() && given->isGiven()) {
                m_values.insert(variable.name, *given);
                break;
            }
            if (source->standard && !source->standard->isEmpty()) {
                m_values.insert(variable.name, Value(*source->standard));
                break;
            }
            source = m_variables.value(source->standardFrom);
        }
    }
    const auto decide = [&](const Switch& one) {
        const QString given = switches.value(one.name);
        m_decisions.insert(one.name, given.isEmpty() ? one.standard.value_or(QString()) : given);
    };
    for (const Switch& one : engineSwitches())
        decide(one);
    for (const Switch& one : agreement.switches)
        decide(one);
}

const Value& DocumentFilling::value(const QString& name) const {
    static const Value none;
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? none : *found;
}

Values DocumentFilling::values() const {
    Values all;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

std::optional<qint64> DocumentFilling::number(const QString& name) const {
    const Variable* const known = variable(name);
    return known ? numberOf(known->type, value(name).text) : std::nullopt;
}

bool DocumentFilling::holds(const Conditions& conditions) const {
    for (const Condition& condition : conditions)
        if (!holds(condition))
            return false;
    return true;
}

bool DocumentFilling::holds(const Condition& condition) const {
    const bool isFact = condition.about == Condition::About::Fact;
    if (!isFact && condition.about != Condition::About::Switch)
        return true;
    if (isFact && condition.amount) {
        const auto left = number(condition.name);
        const Amount& amount = *condition.amount;
        const auto right = amount.from == Amount::From::Constant ? std::optional(amount.constant)
                                                                 : number(amount.name);
        return left && right && compares(*left, condition.compare, *right);
    }
    QString actual = isFact ? value(condition.name).text : decision(condition.name);
    if (isFact && value(condition.name).isGiven() && actual.isEmpty())
        actual = QStringLiteral("given");  // a table: it can only be compared with "not known"
    bool isAmong = false;
    for (const QString& allowed : condition.values)
        isAmong = isAmong || (allowed.isEmpty() ? actual.isEmpty() : allowed == actual);
    return isAmong == (condition.compare != Condition::Compare::IsNot);
}

}  // namespace agreements
