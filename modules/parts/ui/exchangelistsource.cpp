#include "parts/ui/exchangelistsource.h"

#include "core/localtime.h"
#include "pagekit/recordlist.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

}  // namespace

widgets::Chip exchangeChip(ExchangeState state) {
    using widgets::Family;
    switch (state) {
    case ExchangeState::Waiting:
        return {Family::Waiting, ExchangeWords::tr("Waited for"), {}};
    case ExchangeState::Overdue:
        return {Family::Overdue, ExchangeWords::tr("Overdue"), {}};
    case ExchangeState::In:
        return {Family::Blocked, ExchangeWords::tr("Fate open"), {}};
    case ExchangeState::Decided:
        return {Family::Done, ExchangeWords::tr("Settled"), {}};
    case ExchangeState::NotComing:
        return {Family::Neutral, ExchangeWords::tr("Does not come"), {}};
    case ExchangeState::NotNeeded:
        break;
    }
    return {Family::Neutral, ExchangeWords::tr("Came back unused"), {}};
}

ExchangeFilter exchangeFilterOf(const pagekit::AppContext& context, const QString& filterId,
                                const QString& text) {
    using State = ExchangeFilter::State;
    ExchangeFilter filter;
    filter.text = text;
    filter.today = context.entry.today();
    if (filterId == u"today")
        filter.issuedFrom = core::startOfDay(*filter.today, context.entry.zone);
    else if (filterId == u"overdue")
        filter.state = State::Overdue;
    else if (filterId == u"in")
        filter.state = State::In;
    else if (filterId == u"decided")
        filter.state = State::Decided;
    else if (filterId == u"not_coming")
        filter.state = State::NotComing;
    else if (filterId == u"all")
        filter.state = State::All;
    return filter;
}

std::unique_ptr<widgets::RowSource> exchangeRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, exchangeList());
    rows->filterBy([&context](const widgets::RowQuery& query) {
        return exchangeFilterOf(context, query.filter, query.text);
    });
    rows->column("issued", ExchangeWords::tr("Went out"), 116, &ExchangeRow::issuedAt)
        .sortedBy(ExchangeOrder::Made)
        .fallingFirst();
    rows->column("part", ExchangeWords::tr("New part"), 130, &ExchangeRow::partName).stretched();
    rows->column("document", ExchangeWords::tr("For"), 128, &ExchangeRow::documentNumber);
    rows->column("label", ExchangeWords::tr("Label"), 88,
                 [](const ExchangeRow& row) { return row.exchange.label; });
    rows->column("due", ExchangeWords::tr("Expected by"), 92,
                 [](const ExchangeRow& row) { return row.exchange.dueOn; });
    rows->column("deposit", ExchangeWords::tr("Deposit"), 80,
                 [](const ExchangeRow& row) {
                     return row.held.isZero() ? QVariant() : QVariant::fromValue(row.held);
                 })
        .right();
    rows->column("state", ExchangeWords::tr("State"), 108, [&context](const ExchangeRow& row) {
        return exchangeChip(row.stateOn(context.entry.today()));
    });
    return rows;
}

}  // namespace parts::ui
