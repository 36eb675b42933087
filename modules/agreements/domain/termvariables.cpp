#include "agreements/domain/termvariables.h"

namespace agreements {
namespace {

class Collector {
public:
    QStringList names;

    void add(const QString& name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    void add(const Amount& amount) {
        if (amount.from == Amount::From::Variable)
            add(amount.name);
    }
    void add(const Conditions& conditions) {
        for (const Condition& condition : conditions)
            if (condition.amount)
                add(*condition.amount);
    }

    void operator()(const TableTerm& table) {
        for (const Row& row : table.rows) {
            add(row.when);
            for (const Outcome& outcome : row.then)
                std::visit([this](const auto& one) { (*this)(one); }, outcome);
        }
    }
    void operator()(const WindowTerm& window) {
        add(window.startVariable);
        for (const WindowTerm::Length& length : window.lengths) {
            add(length.when);
            add(length.count);
        }
        if (window.extensionMonths)
            add(*window.extensionMonths);
        add(window.extensionWhen);
    }
    void operator()(const DutyTerm&) {}
    void operator()(const KindOutcome&) {}
    void operator()(const ObligationOutcome&) {}
    void operator()(const LineOutcome& outcome) {
        for (const Amount& part : outcome.amount)
            add(part);
    }
    void operator()(const AcceptanceOutcome& outcome) {
        if (outcome.quantity)
            add(*outcome.quantity);
    }
    void operator()(const DeadlineOutcome& outcome) { add(outcome.length); }
};

}  // namespace

QStringList variablesRead(const Term& term) {
    Collector collector;
    std::visit([&](const auto& body) { collector(body); }, term.body);
    return collector.names;
}

}  // namespace agreements
