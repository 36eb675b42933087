#pragma once

#include "agreements/domain/localtext.h"
#include "agreements/domain/terms.h"

#include <concepts>

namespace agreements {

/// How the clauses of one level are numbered.
enum class Numbering {
    None,
    CnComma,      ///< 一、
    CnArticle,    ///< 第一条
    CnParen,      ///< （一）
    ArabicDot,    ///< 1.
    ArabicParen,  ///< (1)
    Decimal,      ///< 1.1
    Circled,      ///< ①
    Letter,       ///< A.
};

enum class VariableType {
    Text,
    Company,
    Person,
    Phone,
    Money,    ///< "12.50", two decimals, not negative
    Percent,  ///< "2.5", four decimals, not negative
    Integer,
    Hours,
    Date,
    Region,
    ProductLine,
    UnitList,
    Choice,
    Signature,
    Table,
};

struct Option {
    QString value;
    LocalText label;
    friend bool operator==(const Option&, const Option&) = default;
};

/// A blank of the document, or a number worth changing.
struct Variable {
    QString name;
    VariableType type = VariableType::Text;
    LocalText label;
    std::optional<qint64> minimum;  ///< of Integer and Hours
    std::optional<qint64> maximum;
    std::optional<QString> standard;  ///< the default, in the form of the value's text
    QString standardFrom;             ///< name of the variable whose value is the default
    bool isRequired = true;           ///< must have a value before the agreement is signed
    QList<Option> options;            ///< of Choice
    QList<Variable> columns;          ///< of Table
    QString source;
    friend bool operator==(const Variable&, const Variable&) = default;
};
// Asked here first: QList<Variable>, asked before it, would find itself in the middle of it and
// take both for types that cannot be compared. So with Clause.
static_assert(std::equality_comparable<Variable>);

/// A decision that the source text leaves to the drafter. Without a default it must be made.
struct Switch {
    QString name;
    LocalText label;
    QList<Option> options;
    std::optional<QString> standard;
    QString source;
    friend bool operator==(const Switch&, const Switch&) = default;
};

struct Clause {
    QString id;          ///< stands still when clauses move; built-in templates use the source row
    QStringList source;  ///< rows of the source text that it carries
    LocalText heading;
    LocalText text;   ///< in the language of agreements/domain/textlanguage.h
    Conditions when;  ///< on switches and facts of the draft; printed only then
    QList<Clause> clauses;
    friend bool operator==(const Clause&, const Clause&) = default;
};
static_assert(std::equality_comparable<Clause>);

struct SignatureLine {
    LocalText label;
    QString variable;      ///< may be empty: a line to write on
    bool hasSeal = false;  ///< space for a seal
    friend bool operator==(const SignatureLine&, const SignatureLine&) = default;
};

struct SignatureBlock {
    QString party;  ///< "A", "B", "provider", "customer"
    QList<SignatureLine> lines;
    friend bool operator==(const SignatureBlock&, const SignatureBlock&) = default;
};

struct Snippet {
    QString name;
    LocalText text;
    friend bool operator==(const Snippet&, const Snippet&) = default;
};

/// Whom an agreement binds: the desk's customer, or dealer and maker. An order stands under at
/// most one of each.
enum class Relation { Customer, DealerMaker };

/// A document with its terms: what a draft is made from and what a signed copy freezes.
struct Template {
    QString id;
    Relation relation = Relation::Customer;
    LocalText title;
    LocalText note;
    QList<Numbering> numbering;  ///< of each level; the last holds for the deeper ones
    QList<Variable> variables;
    QList<Switch> switches;
    QList<Snippet> snippets;  ///< by name
    QList<Clause> clauses;
    QList<SignatureBlock> signatures;
    QStringList doesNotApply;  ///< lines of a verdict that the agreement does not concern
    QList<Test> tests;         ///< by name
    QList<Term> terms;         ///< in the order in which they are tried
    friend bool operator==(const Template&, const Template&) = default;
};

/// What is wrong with a template or draft, with its place: `clauses[2].text.zh_CN:3`.
struct TemplateProblem {
    enum class Severity {
        Wrong,     ///< nothing is printed or signed before this is put right
        Doubtful,  ///< shown only
    };
    QString place;
    QString sentence;
    Severity severity = Severity::Wrong;
    friend bool operator==(const TemplateProblem&, const TemplateProblem&) = default;
};

}  // namespace agreements
