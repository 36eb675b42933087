#pragma once

#include "agreements/domain/template.h"

#include <QHash>
#include <QMap>

namespace agreements {

/// A row of a table: a text for each column that has one.
using ValueRow = QMap<QString, QString>;

/// What stands in a blank. Every type but Table has a text, empty where nothing is written:
/// Money "12.50", Percent "2.5", Integer and Hours "24", Date "2026-07-05", Choice the value of the
/// option, UnitList a unit on each line.
struct Value {
    QString text;
    QList<ValueRow> rows;  ///< of Table

    Value() = default;
    explicit Value(const QString& written) : text(written) {}
    explicit Value(const QList<ValueRow>& written) : rows(written) {}

    bool isGiven() const { return !text.isEmpty() || !rows.isEmpty(); }
    friend bool operator==(const Value&, const Value&) = default;
};

using Values = QMap<QString, Value>;      ///< by the names of variables
using Switches = QMap<QString, QString>;  ///< by the names of switches

/// The switches that every agreement has: how periods are counted. With their defaults
/// first_day next_day and holiday_extends false.
const QList<Switch>& engineSwitches();

/// The number that a text of this type stands for, as terms count: Money in minor units, Percent in
/// ten-thousandths of a percent. Nothing for other types and for texts that are no such number.
std::optional<qint64> numberOf(VariableType type, QStringView text);

/// The blanks and switches of one draft with the defaults filled in. The template must outlive it.
class DocumentFilling final {
public:
    DocumentFilling(const Template& agreement, const Values& values, const Switches& switches);

    const Variable* variable(const QString& name) const { return m_variables.value(name); }
    /// What is written, else the default, else the value the default comes from. Not given for
    /// names there are none of.
    const Value& value(const QString& name) const;
    /// What was decided, else the default, else empty.
    QString decision(const QString& switchName) const { return m_decisions.value(switchName); }
    bool isSwitch(const QString& name) const { return m_decisions.contains(name); }

    /// Whether all conditions of a clause hold: those on switches, and those on facts, which here
    /// are blanks. A blank without a number fulfils no comparison. Others do not bear on a
    /// document and hold.
    bool holds(const Conditions& conditions) const;

    Values values() const;  ///< those that are given or have a default
    Switches switches() const { return m_decisions; }

private:
    bool holds(const Condition& condition) const;
    std::optional<qint64> number(const QString& name) const;

    QHash<QString, const Variable*> m_variables;
    QHash<QString, Value> m_values;
    Switches m_decisions;
};

}  // namespace agreements
