#include "ctl/orderactions.h"

#include "core/localtime.h"
#include "customers/data/customerreads.h"
#include "repairs/domain/receiveorder.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTimeZone>

namespace ctl {
namespace {

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(IntakeText)
};

constexpr int kPromisedMs = 18 * 3'600'000;

core::Done takeCustomer(Call& call, storage::Database& database, repairs::IntakeDraft& intake) {
    const Typed& typed = call.typed();
    if (!typed.has("customer-number")) {
        customers::CustomerDraft customer;
        customer.customer.name = typed.option("customer");
        customer.customer.phone = typed.option("phone");
        intake.newCustomer = customer;
        return {};
    }
    const QString number = typed.option("customer-number");
    CORE_ASSIGN(const auto id, database.readNow([&](storage::Connection& connection) {
        return customers::customerWithNumber(connection, number);
    }));
    if (!id) {
        return core::fail(
            QStringLiteral("customer/unknown"),
            IntakeText::tr("There is no customer “%1”. “search” finds its number.").arg(number));
    }
    intake.order.customer = *id;
    return {};
}

core::Result<repairs::IntakeDraft> intakeOf(Call& call, storage::Database& database) {
    const Typed& typed = call.typed();
    repairs::IntakeDraft intake;
    CORE_TRY(takeCustomer(call, database, intake));
    intake.order.contactPhone = typed.option("phone");
    intake.order.fault = typed.option("fault");
    intake.order.customerExpectation = typed.option("expectation");
    equipment::UnitDraft unit;
    unit.model.brand = typed.option("brand");
    unit.model.category = typed.option("category");
    unit.model.name = typed.option("model");
    unit.unit.serial = typed.option("serial");
    if (!unit.model.isBlank() || !unit.unit.serial.isEmpty())
        intake.newUnit = unit;
    CORE_ASSIGN(const auto promised, call.date("promised"));
    if (promised)
        intake.order.promisedAt =
            core::toInstant({*promised, kPromisedMs}, QTimeZone::systemTimeZone());
    return intake;
}

}  // namespace

core::Result<int> newOrder(Call& call) {
    CORE_ASSIGN(const int repeat, call.number("repeat", 1, 1));
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const repairs::IntakeDraft intake, intakeOf(call, *database));
    // Each number is told as soon as its order is saved: what was told is never lost.
    for (int made = 0; made < repeat; ++made) {
        CORE_ASSIGN(const auto order, database->writeNow(actor, [&](storage::WriteTx& tx) {
            return repairs::receiveOrder(tx, intake);
        }));
        call.answer(QJsonObject{{QStringLiteral("number"), order.number},
                                {QStringLiteral("id"), order.id.toString()}},
                    {order.number});
    }
    return 0;
}

}  // namespace ctl
