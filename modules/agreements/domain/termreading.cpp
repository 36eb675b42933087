#include "agreements/domain/termreading.h"

#include "agreements/domain/conditionwords.h"

#include "core/money.h"

#include <QCoreApplication>

namespace agreements {
namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TermWords)
};

struct EngineWord {
    const char* name;
    const char* option;  ///< none: the switch itself
    const char* title;
};

constexpr EngineWord kEngineWords[] = {
    {"first_day", "", QT_TRANSLATE_NOOP("agreements::TermWords", "First day that is counted")},
    {"first_day", "next_day",
     QT_TRANSLATE_NOOP("agreements::TermWords", "The day after the event")},
    {"first_day", "start_day",
     QT_TRANSLATE_NOOP("agreements::TermWords", "The day of the event itself")},
    {"holiday_extends", "",
     QT_TRANSLATE_NOOP("agreements::TermWords", "A period that ends on a day of rest")},
    {"holiday_extends", "false", QT_TRANSLATE_NOOP("agreements::TermWords", "Ends on that day")},
    {"holiday_extends", "true",
     QT_TRANSLATE_NOOP("agreements::TermWords", "Ends on the next working day")},
};

QString engineWord(const QString& name, const QString& option) {
    for (const EngineWord& word : kEngineWords)
        if (name == QLatin1String(word.name) && option == QLatin1String(word.option))
            return QCoreApplication::translate("agreements::TermWords", word.title);
    return {};
}

QString writtenNumber(const TermReading& reading, const Variable& variable, qint64 number) {
    switch (variable.type) {
    case VariableType::Money:
        return core::formatMoney({number, core::Currency::cny()}, core::Currency::cny());
    case VariableType::Percent: {
        // Four decimals are kept, those that say nothing are not shown.
        constexpr double kTenThousandths = 10'000.0;
        QString text = reading.formats.number(double(number) / kTenThousandths, 4);
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
        return text;
    }
    default:
        return reading.formats.number(number);
    }
}

}  // namespace

std::optional<qint64> TermReading::numberOfAmount(const Amount& amount) const {
    if (amount.from == Amount::From::Constant)
        return amount.constant;
    const Variable* variable =
        amount.from == Amount::From::Variable ? filling.variable(amount.name) : nullptr;
    return variable ? numberOf(variable->type, filling.value(amount.name).text) : std::nullopt;
}

QString TermReading::amountText(const Amount& amount) const {
    switch (amount.from) {
    case Amount::From::Constant:
        return formats.number(amount.constant);
    case Amount::From::Variable: {
        const QString text = blankText(amount.name);
        return text.isEmpty() ? quotedTerm(spokenCode(amount.name)) : text;
    }
    case Amount::From::Fact:
        return factNoun(*this, amount.name);
    }
    Q_UNREACHABLE();
}

QString TermReading::blankText(const QString& name) const {
    const Variable* variable = filling.variable(name);
    if (!variable)
        return {};
    const Value& value = filling.value(name);
    const QString label = variable->label.readableIn(language);
    if (value.text.isEmpty())
        return quotedTerm(label.isEmpty() ? spokenCode(name) : label);
    if (const auto number = numberOf(variable->type, value.text))
        return writtenNumber(*this, *variable, *number);
    for (const Option& option : variable->options)
        if (option.value == value.text && !option.label.isEmpty())
            return option.label.readableIn(language);
    if (variable->type == VariableType::Date)
        if (const auto day = core::Date::fromIso(value.text))
            return formats.date(*day);
    return value.text;
}

const Switch* TermReading::switchNamed(const QString& name) const {
    for (const QList<Switch>* list : {&agreement.switches, &engineSwitches()})
        for (const Switch& decision : *list)
            if (decision.name == name)
                return &decision;
    return nullptr;
}

QString quotedTerm(const QString& text) {
    return ReadingText::tr("\"%1\"", "quoted within a sentence").arg(text);
}

QString spokenCode(const QString& code) {
    return QString(code).replace(u'_', u' ');
}

QString withinSentence(const QString& title) {
    if (title.size() < 2 || !title[0].isUpper() || !title[1].isLower())
        return title;
    return title[0].toLower() + title.mid(1);
}

QString asSentence(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString joinedByAnd(const QStringList& phrases) {
    QString joined = phrases.value(0);
    for (qsizetype i = 1; i < phrases.size(); ++i)
        joined = (i + 1 < phrases.size() ? ReadingText::tr("%1, %2", "between parts of a list")
                                         : ReadingText::tr("%1 and %2", "last parts of a list"))
                     .arg(joined, phrases[i]);
    return joined;
}

QString joinedByOr(const QStringList& phrases) {
    QString joined = phrases.value(0);
    for (qsizetype i = 1; i < phrases.size(); ++i)
        joined = (i + 1 < phrases.size() ? ReadingText::tr("%1, %2", "between parts of a list")
                                         : ReadingText::tr("%1 or %2", "last parts of a list"))
                     .arg(joined, phrases[i]);
    return joined;
}

QString switchTitle(const Switch& decision, Language language) {
    if (!decision.label.isEmpty())
        return decision.label.readableIn(language);
    const QString word = engineWord(decision.name, {});
    return word.isEmpty() ? spokenCode(decision.name) : word;
}

QString switchOptionTitle(const Switch& decision, const QString& option, Language language) {
    for (const Option& one : decision.options)
        if (one.value == option && !one.label.isEmpty())
            return one.label.readableIn(language);
    const QString word = engineWord(decision.name, option);
    return word.isEmpty() ? spokenCode(option) : word;
}

}  // namespace agreements
