#include "agreements/data/continuingservice.h"

#include "agreements/data/agreementreads.h"
#include "core/period.h"
#include "equipment/domain/model.h"

namespace agreements {
namespace {

#define SCOPED_UNITS                                                                        \
    "FROM unit u LEFT JOIN model m ON m.id = u.model_id WHERE u.deleted = 0 AND EXISTS "    \
    "(SELECT 1 FROM agreement_scope s WHERE s.agreement_id = :agreement AND s.deleted = 0 " \
    "AND (s.kind = 'all' OR s.unit_id = u.id OR s.model_id = u.model_id "                   \
    "OR s.product_line_id = m.product_line_id)) "

core::Result<int> countUndated(storage::Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(auto row,
                connection.prepare("SELECT count(*) " SCOPED_UNITS "AND u.sold_on IS NULL"));
    row.bind(":agreement", id.row());
    const int count = row.next() ? int(row.integer(0)) : 0;
    CORE_TRY(row.status());
    return count;
}

core::Result<QList<ContinuingUnit>> unitsSold(storage::Connection& connection,
                                              const AgreementId& id, const core::Date& from,
                                              const core::Date& to, qint64 afterSeq, int limit) {
    CORE_ASSIGN(
        auto row,
        connection.prepare("SELECT u.seq, u.id, u.number, u.serial, m.brand, m.category, m.name, "
                           "u.sold_on " SCOPED_UNITS
                           "AND u.sold_on BETWEEN :from AND :to AND u.seq > :after "
                           "ORDER BY u.seq LIMIT :limit"));
    row.bind(":agreement", id.row())
        .bind(":from", from.toIso())
        .bind(":to", to.toIso())
        .bind(":after", afterSeq)
        .bind(":limit", limit);
    QList<ContinuingUnit> units;
    while (row.next()) {
        const auto soldOn = core::Date::fromIso(row.text(7));
        if (!soldOn)
            continue;
        equipment::Model model;
        model.brand = row.text(4);
        model.category = row.text(5);
        model.name = row.text(6);
        units.append({row.integer(0), equipment::UnitId(row.id(1)), row.text(2), row.text(3),
                      equipment::modelTitle(model), *soldOn, *soldOn});
    }
    CORE_TRY(row.status());
    return units;
}

#undef SCOPED_UNITS

QString clauseOfContinuingService(const Template& agreement) {
    for (const Term& term : agreement.terms) {
        const auto* duty = std::get_if<DutyTerm>(&term.body);
        if (duty && duty->what == QLatin1String("continuing_service"))
            return term.origin.clause;
    }
    return {};
}

}  // namespace

core::Result<ContinuingService> continuingService(storage::Connection& connection,
                                                  const AgreementId& id, const core::Date& end,
                                                  qint64 afterSeq, int limit) {
    ContinuingService service;
    CORE_ASSIGN(const auto stored, signedCopy(connection, id));
    if (!stored)
        return service;
    CORE_ASSIGN(const AgreementCopy copy, openCopy(*stored));
    const auto months = continuingMonths(copy.agreement, copy.values, copy.switches);
    if (!months)
        return service;
    service.months = *months;
    service.clause = clauseOfContinuingService(copy.agreement);
    CORE_ASSIGN(const TermValues values, termValues(copy));
    const auto firstDay = values.countsStartDay ? core::FirstDay::SameDay : core::FirstDay::NextDay;
    // A day more than the months reach back: the end of a month may hold several sales.
    const core::Date earliest = end.addMonths(-*months).addDays(-4);
    CORE_ASSIGN(service.units, unitsSold(connection, id, earliest, end, afterSeq, limit));
    for (ContinuingUnit& unit : service.units)
        unit.until = core::lastDay(unit.soldOn, {*months, core::PeriodUnit::Months}, firstDay);
    erase_if(service.units, [&](const ContinuingUnit& unit) { return unit.until < end; });
    CORE_ASSIGN(service.withoutSaleDate, countUndated(connection, id));
    return service;
}

}  // namespace agreements
