#include "parts/domain/partissueprice.h"

namespace parts {
namespace {

constexpr QLatin1StringView kFreeBases[] = {
    QLatin1StringView("free"), QLatin1StringView("old_for_new"), QLatin1StringView("consigned")};

}  // namespace

ExchangePrice priceOf(const agreements::PayerStatement& statement, const PartWorth& worth) {
    ExchangePrice price{statement.payer, statement.basis, {}, statement.ground.clause, {}};
    if (statement.amountMinor)
        price.price = core::Money{*statement.amountMinor, worth.list.currency};
    else if (statement.basis == u"purchase")
        price.price = worth.list;
    else if (statement.basis == u"cost_price")
        price.price = worth.cost;
    for (const QLatin1StringView basis : kFreeBases) {
        if (statement.basis == basis)
            price.price = core::Money{0, worth.list.currency};
    }
    return price;
}

std::optional<ExchangePrice> judgeIssue(const agreements::Rules& rules, agreements::Facts facts,
                                        const PartWorth& worth, bool isOldPartBack) {
    facts.set(agreements::Fact::PartValue, worth.list.minor);
    facts.set(agreements::Fact::OldPartReturned, isOldPartBack ? 1 : 0);
    const agreements::Verdict verdict = rules.judge(facts);
    const auto& statement =
        verdict.payers.at(agreements::payerNames().indexOf(QStringLiteral("part_issue")));
    if (!statement)
        return std::nullopt;
    ExchangePrice price = priceOf(*statement, worth);
    price.agreement = verdict.agreement;
    return price;
}

}  // namespace parts
