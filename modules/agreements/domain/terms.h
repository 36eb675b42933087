#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace agreements {

/// A whole number in a term: written there, or the value of a variable, or of a fact of the case.
/// Money counts in minor units, percents in ten-thousandths of a percent.
struct Amount {
    enum class From { Constant, Variable, Fact };
    From from = From::Constant;
    qint64 constant = 0;
    QString name;  ///< of the variable or fact

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// One condition of a row; what it asks is named by `about`.
struct Condition {
    enum class About {
        Fact,    ///< the fact `name` is (or is not) one of `values`, or compares with `amount`
        Window,  ///< the report lies in / out / before the window `name`, or its start is unknown
        Test,    ///< the test `name` holds (or does not)
        Switch,  ///< the drafter set the switch `name` to one of `values`
        Kind,    ///< the kind of case is one of `values`
    };
    enum class Compare { Is, IsNot, AtMost, AtLeast, Equals, DiffersFrom };

    About about = About::Fact;
    QString name;
    Compare compare = Compare::Is;
    QStringList values;  ///< a null QString among them stands for "not known"
    std::optional<Amount> amount;

    friend bool operator==(const Condition&, const Condition&) = default;
};

using Conditions = QList<Condition>;  ///< all of them

/// A named condition: any of the lists holds.
struct Test {
    QString name;
    QList<Conditions> anyOf;

    friend bool operator==(const Test&, const Test&) = default;
};

/// Where a statement of a verdict comes from. Empty fields fall back to what surrounds them: a row
/// to its term, sources to those of the clause.
struct Origin {
    QString clause;                     ///< id of the clause
    std::optional<QStringList> source;  ///< rows of the source text
    bool isReading = false;  ///< our reading of the text, the clause is the one it leans on

    friend bool operator==(const Origin&, const Origin&) = default;
};

struct KindOutcome {
    QString kind;
    friend bool operator==(const KindOutcome&, const KindOutcome&) = default;
};

/// Settles one or more lines: `payers.parts`, `remedies.repair`, ... Exactly one of payer, allowed,
/// ask and isNone is set.
struct LineOutcome {
    QStringList lines;
    QString payer;
    QString basis;            ///< with payer; "ask" with askBasis
    bool isFromFund = false;  ///< with payer
    QList<Amount> amount;     ///< with payer: their sum
    QString askAmount;        ///< with payer: the amount is asked for, and why
    QString askBasis;         ///< with payer
    QString allowed;          ///< "yes" or "no"
    QString why;              ///< with allowed
    QString ask;              ///< why it is asked
    bool isNone = false;      ///< the line does not apply
    friend bool operator==(const LineOutcome&, const LineOutcome&) = default;
};

struct AcceptanceOutcome {
    QString outcome;  ///< accept, may_refuse, ask
    QString ask;      ///< with ask
    QString loss;
    std::optional<Amount> quantity;
    QString askQuantity;
    friend bool operator==(const AcceptanceOutcome&, const AcceptanceOutcome&) = default;
};

/// Hours of each day, holidays too, in which a limit runs; minutes since midnight.
struct ServiceHours {
    int fromMinute = 0;
    int toMinute = 0;
    friend bool operator==(const ServiceHours&, const ServiceHours&) = default;
};

struct DeadlineOutcome {
    enum class Unit { Minutes, Hours, Days };
    QString what;
    QString from;  ///< fact of the instant from which it runs
    Amount length;
    Unit unit = Unit::Hours;
    std::optional<ServiceHours> serviceHours;
    friend bool operator==(const DeadlineOutcome&, const DeadlineOutcome&) = default;
};

struct ObligationOutcome {
    QString what;
    friend bool operator==(const ObligationOutcome&, const ObligationOutcome&) = default;
};

using Outcome =
    std::variant<KindOutcome, LineOutcome, AcceptanceOutcome, DeadlineOutcome, ObligationOutcome>;

struct Row {
    Conditions when;
    QList<Outcome> then;
    Origin origin;
    friend bool operator==(const Row&, const Row&) = default;
};

/// Rows tried from top to bottom.
struct TableTerm {
    QList<Row> rows;
    friend bool operator==(const TableTerm&, const TableTerm&) = default;
};

/// A span of civil days that begins with an event, or that ends on a day stated on a card.
struct WindowTerm {
    struct Length {
        Conditions when;
        Amount count;
        bool isMonths = true;  ///< else days
        Origin origin;
        friend bool operator==(const Length&, const Length&) = default;
    };
    QString name;                           ///< "warranty" is the one that the verdict states
    QString startFact;                      ///< a date of the unit
    QString startVariable;                  ///< a choice that names one: sold means sold_on
    QString endFact;                        ///< a stated end, in place of start and lengths
    QList<Length> lengths;                  ///< the first whose conditions hold
    std::optional<Amount> extensionMonths;  ///< added before the one addition
    Conditions extensionWhen;
    std::optional<QString> firstDay;     ///< overrides the agreement's switch
    std::optional<bool> holidayExtends;  ///< likewise
    bool asksForDate = true;             ///< an unknown start gives a question
    friend bool operator==(const WindowTerm&, const WindowTerm&) = default;
};

/// What decides no verdict and is read elsewhere: notice of change, copies, quotas, fund ...
struct DutyTerm {
    QString what;
    QMap<QString, std::variant<Amount, QString>> with;
    friend bool operator==(const DutyTerm&, const DutyTerm&) = default;
};

struct Term {
    Origin origin;
    std::variant<TableTerm, WindowTerm, DutyTerm> body;
    friend bool operator==(const Term&, const Term&) = default;
};

}  // namespace agreements
