#include "parts/ui/exchangecardview.h"

#include "parts/data/partreads.h"
#include "parts/data/stockreads.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"
#include "parts/ui/exchangelistsource.h"
#include "parts/ui/stockfigures.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "identity/userrecords.h"
#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/sectionheading.h"

namespace parts::ui {
namespace {

core::Result<QString> binName(storage::Connection& connection, const BinId& id) {
    CORE_ASSIGN(const auto bin, findBin(connection, id));
    return bin ? bin->name : QString();
}

}  // namespace

void ExchangeCardView::load(const core::RowId& id) {
    m_subject.reset();
    fillFrom(context().database.read([exchange = ExchangeId(id)](storage::Connection& connection) {
        return read(connection, exchange);
    }),
             [this](const Content& content) {
                 m_subject = content.subject;
                 fill(content);
                 Q_EMIT filled();
             });
}

core::Result<std::optional<ExchangeCardView::Content>> ExchangeCardView::read(
    storage::Connection& connection, const ExchangeId& id) {
    CORE_ASSIGN(const std::optional<ExchangeRow> row, findExchangeRow(connection, id));
    if (!row)
        return std::nullopt;
    Content content;
    content.row = *row;
    content.subject.exchange = row->exchange;
    CORE_ASSIGN(content.subject.deposit, depositOf(connection, id));
    CORE_ASSIGN(const auto part, findPart(connection, row->exchange.part));
    content.subject.part = part ? part->part : Part();
    CORE_ASSIGN(const auto issue, findMove(connection, row->exchange.issue));
    content.issue = issue.value_or(StockMove());
    CORE_ASSIGN(content.issuedFrom, binName(connection, content.issue.place.bin));
    CORE_ASSIGN(const auto user,
                identity::findUser(connection, identity::UserId(content.issue.madeBy)));
    content.issuedBy = user ? user->name : QString();
    CORE_ASSIGN(content.oldPart, findMove(connection, row->exchange.oldMove));
    if (content.oldPart) {
        CORE_ASSIGN(content.oldBin, binName(connection, content.oldPart->place.bin));
    }
    return content;
}

void ExchangeCardView::fill(const Content& content) {
    addTitle(content.row.partName);
    add(new widgets::ChipLabel(exchangeChip(content.row.stateOn(context().entry.today())), this));
    addIssue(content);
    addOldPart(content);
    addDeposit(content);
    addPrice(content);
    addSteps(content.subject);
}

void ExchangeCardView::addIssue(const Content& content) {
    const StockMove& issue = content.issue;
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Went out"),
              context().entry.formats().dateTime(issue.effectiveAt, context().entry.zone));
    facts.add(tr("How much"), withUnit(-issue.qtyMilli, content.subject.part.unitOfMeasure));
    std::function<void()> open;
    if (issue.document.kind == u"order")
        open = [this, order = issue.document.id] {
            context().navigator.openRecord(QStringLiteral("order"), order);
        };
    facts.add(tr("For"), issue.document.number, open);
    facts.add(tr("From bin"), content.issuedFrom);
    facts.add(tr("Entered by"), content.issuedBy);
    facts.add(tr("New serial number"), issue.serial);
}

void ExchangeCardView::addOldPart(const Content& content) {
    const CoreExchange& exchange = content.row.exchange;
    add(new widgets::SectionHeading(tr("The old part"), this));
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Whose it is"), title(exchange.owner));
    if (exchange.dueOn)
        facts.add(tr("Expected by"), context().entry.formats().date(*exchange.dueOn));
    facts.add(tr("Label"), exchange.label);
    if (content.oldPart) {
        facts.add(tr("Came in"), context().entry.formats().dateTime(content.oldPart->effectiveAt,
                                                                    context().entry.zone));
        facts.add(tr("Bin"), content.oldBin);
        facts.add(tr("Serial number"), content.oldPart->serial);
    }
    facts.addWide(tr("Why it does not come"), exchange.noReturnReason);
    if (exchange.fate)
        facts.add(tr("Fate"), title(*exchange.fate));
}

void ExchangeCardView::addDeposit(const Content& content) {
    const DepositBalance& deposit = content.subject.deposit;
    if (deposit.taken.isZero())
        return;
    add(new widgets::SectionHeading(tr("Deposit"), this));
    pagekit::FactGrid& facts = addFacts();
    const core::Currency home = context().entry.currency;
    facts.add(tr("Taken"), core::formatMoney(deposit.taken, home));
    facts.add(tr("Held"), core::formatMoney(deposit.held(), home));
    if (!deposit.refunded.isZero())
        facts.add(tr("Given back"), core::formatMoney(deposit.refunded, home));
    if (!deposit.kept.isZero())
        facts.add(tr("Kept"), core::formatMoney(deposit.kept, home));
}

void ExchangeCardView::addPrice(const Content& content) {
    const CoreExchange& exchange = content.row.exchange;
    if (!exchange.price)
        return;
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Price of the new part"),
              core::formatMoney(*exchange.price, context().entry.currency));
    facts.add(tr("Clause"), exchange.clause);
}

void ExchangeCardView::addSteps(const ExchangeSubject& subject) {
    using Task = ExchangeDialog::Task;
    const bool may = context().session.may(moveStockRight());
    const auto step = [this, may](Task task, const char* name, bool isPossible) {
        if (isPossible)
            addAction(ExchangeDialog::title(task) + QStringLiteral("…"), QLatin1String(name), may,
                      [this, task] { Q_EMIT wanted(task); });
    };
    step(Task::OldPart, "oldPartButton", subject.isOpen());
    step(Task::NotComing, "notComingButton", subject.isOpen());
    step(Task::Fate, "fateButton", subject.awaitsFate());
    step(Task::Deposit, "depositButton", true);
    step(Task::Terms, "termsButton", true);
}

}  // namespace parts::ui
