#include "agreements/domain/conditionwords.h"

#include "agreements/domain/fact.h"
#include "agreements/domain/factwords.h"
#include "agreements/domain/verdictwords.h"

#include <QCoreApplication>

namespace agreements {
namespace {

constexpr int kTestsWrittenOut = 24;
constexpr qsizetype kTestNesting = 6;

struct FlagWord {
    Fact fact;
    const char* yes;
    const char* no;
};

constexpr FlagWord kFlagWords[] = {
    {Fact::ExtensionApproved,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the extension is approved"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the extension is not approved")},
    {Fact::TransportDamage, QT_TRANSLATE_NOOP("agreements::TermWords", "it was damaged in transit"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it was not damaged in transit")},
    {Fact::BatchProblem,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the whole batch has the fault"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it is no fault of the batch")},
    {Fact::ReturnedToMaker,
     QT_TRANSLATE_NOOP("agreements::TermWords", "it was returned to the maker"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it was not returned to the maker")},
    {Fact::ArrangedBeforeShipping,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the shipment was arranged before"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the shipment was not arranged before")},
    {Fact::ConsigneeCorrect,
     QT_TRANSLATE_NOOP("agreements::TermWords", "it was sent to the right place"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it was sent to a wrong place")},
    {Fact::HomeVisit, QT_TRANSLATE_NOOP("agreements::TermWords", "the customer is visited"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the customer is not visited")},
    {Fact::Irreparable, QT_TRANSLATE_NOOP("agreements::TermWords", "it cannot be repaired"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it can be repaired")},
    {Fact::MakerConfirmed,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the maker has confirmed the fault"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the maker has not confirmed the fault")},
    {Fact::Permitted, QT_TRANSLATE_NOOP("agreements::TermWords", "the maker has permitted it"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the maker has not permitted it")},
    {Fact::PackingComplete, QT_TRANSLATE_NOOP("agreements::TermWords", "the packing is complete"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the packing is not complete")},
    {Fact::AtEndTest, QT_TRANSLATE_NOOP("agreements::TermWords", "it was found at the final test"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it was not found at the final test")},
    {Fact::StillUnusable, QT_TRANSLATE_NOOP("agreements::TermWords", "it still cannot be used"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it can be used")},
    {Fact::AtOpening, QT_TRANSLATE_NOOP("agreements::TermWords", "it was found when opened"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "it was not found when opened")},
    {Fact::ListedFault, QT_TRANSLATE_NOOP("agreements::TermWords", "the fault is on the list"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the fault is not on the list")},
    {Fact::InitialStock,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the part is from the first stock"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the part is not from the first stock")},
    {Fact::OldPartReturned, QT_TRANSLATE_NOOP("agreements::TermWords", "the old part was returned"),
     QT_TRANSLATE_NOOP("agreements::TermWords", "the old part was not returned")},
};

struct NounWord {
    Fact fact;
    const char* noun;
};

constexpr NounWord kNounWords[] = {
    {Fact::ReportedAt, QT_TRANSLATE_NOOP("agreements::TermWords", "the report")},
    {Fact::ReceivedAt, QT_TRANSLATE_NOOP("agreements::TermWords", "the receipt by the maker")},
    {Fact::FaultOn, QT_TRANSLATE_NOOP("agreements::TermWords", "the fault")},
    {Fact::ProductGroup, QT_TRANSLATE_NOOP("agreements::TermWords", "the product group")},
    {Fact::Component, QT_TRANSLATE_NOOP("agreements::TermWords", "the component")},
    {Fact::SoldOn, QT_TRANSLATE_NOOP("agreements::TermWords", "the sale")},
    {Fact::DeliveredOn, QT_TRANSLATE_NOOP("agreements::TermWords", "the delivery")},
    {Fact::AcceptedOn, QT_TRANSLATE_NOOP("agreements::TermWords", "the acceptance")},
    {Fact::InvoicedOn, QT_TRANSLATE_NOOP("agreements::TermWords", "the invoice")},
    {Fact::DealerReceivedOn,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the receipt by the dealer")},
    {Fact::ExtensionMonths,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the months of the extension")},
    {Fact::CardEndsOn, QT_TRANSLATE_NOOP("agreements::TermWords", "the day on the warranty card")},
    {Fact::Cause, QT_TRANSLATE_NOOP("agreements::TermWords", "the cause")},
    {Fact::VisitArea, QT_TRANSLATE_NOOP("agreements::TermWords", "the area of the visit")},
    {Fact::List, QT_TRANSLATE_NOOP("agreements::TermWords", "the list of the shipment")},
    {Fact::ListQuantity, QT_TRANSLATE_NOOP("agreements::TermWords", "the quantity on the list")},
    {Fact::ReceivedQuantity, QT_TRANSLATE_NOOP("agreements::TermWords", "the quantity received")},
    {Fact::Item, QT_TRANSLATE_NOOP("agreements::TermWords", "what is affected")},
    {Fact::CertifiedRepairs,
     QT_TRANSLATE_NOOP("agreements::TermWords", "the number of certified repairs")},
    {Fact::FaultKind, QT_TRANSLATE_NOOP("agreements::TermWords", "the kind of fault")},
    {Fact::PartValue, QT_TRANSLATE_NOOP("agreements::TermWords", "the value of the part")},
};

struct WindowWord {
    const char* name;
    const char* noun;
};

constexpr WindowWord kWindowWords[] = {
    {"warranty", QT_TRANSLATE_NOOP("agreements::TermWords", "the warranty")},
    {"return", QT_TRANSLATE_NOOP("agreements::TermWords", "the return period")},
    {"exchange", QT_TRANSLATE_NOOP("agreements::TermWords", "the exchange period")},
    {"card", QT_TRANSLATE_NOOP("agreements::TermWords", "the warranty by the card")},
    {"opening", QT_TRANSLATE_NOOP("agreements::TermWords", "the opening period")},
    {"quality", QT_TRANSLATE_NOOP("agreements::TermWords", "the period for bad quality")},
};

QString sayCondition(const char* text) {
    return QCoreApplication::translate("agreements::TermWords", text);
}

const FlagWord* flagWord(Fact fact) {
    for (const FlagWord& word : kFlagWords)
        if (word.fact == fact)
            return &word;
    return nullptr;
}

QString windowStatePhrase(const QString& noun, const QString& state) {
    if (state == u"in")
        return QCoreApplication::translate("agreements::TermWords", "it is within %1", "a period")
            .arg(noun);
    if (state == u"out")
        return QCoreApplication::translate("agreements::TermWords", "%1 is over", "a period")
            .arg(noun);
    if (state == u"not_started")
        return QCoreApplication::translate("agreements::TermWords", "%1 has not begun", "a period")
            .arg(noun);
    return QCoreApplication::translate("agreements::TermWords", "the start of %1 is not known",
                                       "a period")
        .arg(noun);
}

QString comparisonPhrase(const QString& noun, Condition::Compare compare, const QString& amount) {
    switch (compare) {
    case Condition::Compare::AtMost:
        return QCoreApplication::translate("agreements::TermWords", "%1 is at most %2")
            .arg(noun, amount);
    case Condition::Compare::AtLeast:
        return QCoreApplication::translate("agreements::TermWords", "%1 is at least %2")
            .arg(noun, amount);
    case Condition::Compare::Is:
    case Condition::Compare::Equals:
        return QCoreApplication::translate("agreements::TermWords", "%1 equals %2")
            .arg(noun, amount);
    case Condition::Compare::IsNot:
    case Condition::Compare::DiffersFrom:
        return QCoreApplication::translate("agreements::TermWords", "%1 differs from %2")
            .arg(noun, amount);
    }
    Q_UNREACHABLE();
}

/// Writes the conditions of one sentence.
class ConditionWriter final {
public:
    explicit ConditionWriter(const TermReading& reading) : m_reading(reading) {}

    QString all(const Conditions& conditions) {
        QStringList phrases;
        for (const Condition& condition : conditions) {
            m_isEither = false;
            const QString one = phrase(condition);
            // "A and (B or C)" is not "A and B or C".
            phrases.append(m_isEither && conditions.size() > 1 ? bracketed(one) : one);
        }
        m_isEither = false;
        return joinedByAnd(phrases);
    }

private:
    QString phrase(const Condition& condition) {
        switch (condition.about) {
        case Condition::About::Fact:
            return factPhrase(condition);
        case Condition::About::Window:
            return windowPhrase(condition);
        case Condition::About::Test:
            return testPhrase(condition);
        case Condition::About::Switch:
            return switchPhrase(condition);
        case Condition::About::Kind:
            return valuesPhrase(QCoreApplication::translate("agreements::TermWords", "the case"),
                                condition, [](const QString& value) { return kindTitle(value); });
        }
        Q_UNREACHABLE();
    }

    QString factPhrase(const Condition& condition) {
        const QString noun = factNoun(m_reading, condition.name);
        const auto fact = factNamed(condition.name);
        const bool isMoney = fact && shapeOf(*fact).type == FactType::Money;
        if (condition.amount)
            return comparisonPhrase(noun, condition.compare, compared(*condition.amount, isMoney));
        const FlagWord* flag = fact ? flagWord(*fact) : nullptr;
        if (flag)
            return flagPhrase(*flag, condition);
        return valuesPhrase(noun, condition, [&](const QString& value) {
            return fact ? factChoiceTitle(*fact, value) : blankChoice(condition.name, value);
        });
    }

    QString compared(const Amount& amount, bool isMoney) const {
        constexpr double kMinor = 100.0;
        return isMoney && amount.from == Amount::From::Constant
                   ? m_reading.formats.number(double(amount.constant) / kMinor, 2)
                   : m_reading.amountText(amount);
    }

    QString blankChoice(const QString& name, const QString& value) const {
        if (const Variable* variable = m_reading.filling.variable(name))
            for (const Option& option : variable->options)
                if (option.value == value && !option.label.isEmpty())
                    return option.label.readableIn(m_reading.language);
        return spokenCode(value);
    }

    QString flagPhrase(const FlagWord& flag, const Condition& condition) {
        const bool asksUnknown = condition.values.contains(QString());
        const bool asksYes = condition.values.contains(QStringLiteral("true"));
        const bool asksNo = condition.values.contains(QStringLiteral("false"));
        const bool turned = condition.compare == Condition::Compare::IsNot;
        const bool canBeUnknown = shapeOf(flag.fact).canBeNull;
        const bool yes = asksYes != turned;
        const bool no = asksNo != turned;
        const bool unknown = canBeUnknown && asksUnknown != turned;
        const QString yesPhrase = sayCondition(flag.yes);
        if (yes && no)
            return unknown
                       ? QCoreApplication::translate("agreements::TermWords", "whether or not %1")
                             .arg(yesPhrase)
                       : QCoreApplication::translate("agreements::TermWords",
                                                     "it is known whether %1")
                             .arg(yesPhrase);
        if (!yes && !no)
            return QCoreApplication::translate("agreements::TermWords",
                                               "it is not known whether %1")
                .arg(yesPhrase);
        const QString phrase = yes ? yesPhrase : sayCondition(flag.no);
        m_isEither = unknown;
        return unknown
                   ? QCoreApplication::translate("agreements::TermWords", "%1 or that is not known")
                         .arg(phrase)
                   : phrase;
    }

    template <class Title>
    QString valuesPhrase(const QString& noun, const Condition& condition, Title title) const {
        QStringList values;
        bool asksUnknown = false;
        for (const QString& value : condition.values) {
            if (value.isNull() || value == u"unknown")
                asksUnknown = true;
            else
                values.append(quotedTerm(title(value)));
        }
        const bool turned = condition.compare == Condition::Compare::IsNot;
        const QString unknown =
            turned
                ? QCoreApplication::translate("agreements::TermWords", "%1 is known").arg(noun)
                : QCoreApplication::translate("agreements::TermWords", "%1 is not known").arg(noun);
        if (values.isEmpty())
            return unknown;
        const QString known =
            (turned ? QCoreApplication::translate("agreements::TermWords", "%1 is not %2")
                    : QCoreApplication::translate("agreements::TermWords", "%1 is %2"))
                .arg(noun, joinedByOr(values));
        if (!asksUnknown)
            return known;
        return turned ? joinedByAnd({known, unknown}) : joinedByOr({known, unknown});
    }

    QString windowPhrase(const Condition& condition) {
        const QString noun = windowNoun(condition.name);
        QStringList phrases;
        for (const QString& state : condition.values)
            phrases.append(windowStatePhrase(noun, state));
        // "It is within it or it is over": it has begun.
        const QStringList& states = condition.values;
        const bool hasBegun = states.size() == 2 && states.contains(QStringLiteral("in")) &&
                              states.contains(QStringLiteral("out"));
        const QString phrase = hasBegun ? QCoreApplication::translate("agreements::TermWords",
                                                                      "%1 has begun", "a period")
                                              .arg(noun)
                                        : joinedByOr(phrases);
        m_isEither = !hasBegun && states.size() > 1;
        return condition.compare == Condition::Compare::IsNot ? denied(phrase) : phrase;
    }

    QString testPhrase(const Condition& condition) {
        const QString phrase = heldTest(condition.name);
        return condition.compare == Condition::Compare::IsNot ? denied(phrase) : phrase;
    }

    QString heldTest(const QString& name) {
        const Test* test = nullptr;
        for (const Test& one : m_reading.agreement.tests)
            if (one.name == name)
                test = &one;
        if (!test || test->anyOf.isEmpty() || m_path.contains(name) ||
            m_path.size() >= kTestNesting || m_written >= kTestsWrittenOut)
            return QCoreApplication::translate("agreements::TermWords", "%1 holds", "a named test")
                .arg(quotedTerm(spokenCode(name)));
        ++m_written;
        m_path.append(name);
        QStringList alternatives;
        for (const Conditions& conditions : test->anyOf) {
            const QString phrase =
                conditions.isEmpty()
                    ? QCoreApplication::translate("agreements::TermWords", "in any case")
                    : all(conditions);
            alternatives.append(conditions.size() > 1 && test->anyOf.size() > 1 ? bracketed(phrase)
                                                                                : phrase);
        }
        m_path.removeLast();
        m_isEither = false;
        return alternatives.size() > 1 ? bracketed(joinedByOr(alternatives)) : alternatives.first();
    }

    QString switchPhrase(const Condition& condition) const {
        const Switch* decision = m_reading.switchNamed(condition.name);
        const QString noun = quotedTerm(decision ? switchTitle(*decision, m_reading.language)
                                                 : spokenCode(condition.name));
        return valuesPhrase(noun, condition, [&](const QString& value) {
            return decision ? switchOptionTitle(*decision, value, m_reading.language)
                            : spokenCode(value);
        });
    }

    static QString denied(const QString& phrase) {
        return QCoreApplication::translate("agreements::TermWords", "it is not so that %1")
            .arg(phrase);
    }
    static QString bracketed(const QString& phrase) {
        return QCoreApplication::translate("agreements::TermWords", "(%1)",
                                           "conditions that belong together")
            .arg(phrase);
    }

    const TermReading& m_reading;
    QStringList m_path;
    int m_written = 0;
    bool m_isEither = false;  ///< the condition just written is one of several possibilities
};

}  // namespace

QString conditionsPhrase(const TermReading& reading, const Conditions& conditions) {
    return ConditionWriter(reading).all(conditions);
}

QString factNoun(const TermReading& reading, const QString& name) {
    if (const auto fact = factNamed(name)) {
        for (const NounWord& word : kNounWords)
            if (word.fact == *fact)
                return sayCondition(word.noun);
        return withinSentence(factTitle(*fact));
    }
    const Variable* variable = reading.filling.variable(name);
    const QString label = variable ? variable->label.readableIn(reading.language) : QString();
    return quotedTerm(label.isEmpty() ? spokenCode(name) : label);
}

QString windowNoun(const QString& name) {
    for (const WindowWord& word : kWindowWords)
        if (name == QLatin1String(word.name))
            return sayCondition(word.noun);
    return QCoreApplication::translate("agreements::TermWords", "the period %1")
        .arg(quotedTerm(spokenCode(name)));
}

}  // namespace agreements
