#include "ctl/commands.h"
#include "ctl/orderactions.h"

#include "repairs/data/orderrecords.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(ctl::OrderCommand)
};

struct Action {
    const char* name;
    core::Result<int> (*run)(Call&);
};

constexpr Action kActions[] = {{"new", newOrder},   {"show", showOrder},     {"list", listOrders},
                               {"move", moveOrder}, {"finding", addFinding}, {"line", addLine},
                               {"sign", signOrder}, {"close", closeOrder},   {"print", printOrder}};

core::Result<int> actOnOrder(Call& call) {
    const QString name = call.typed().words.value(0);
    for (const Action& action : kActions) {
        if (name == QLatin1String(action.name))
            return action.run(call);
    }
    return core::fail(usage(OrderText::tr(
        "Type: order new|show|list|move|finding|line|sign|close|print; --help says more.")));
}

}  // namespace

core::Result<repairs::OrderRecord> namedOrder(Call& call) {
    const QString number = call.typed().words.value(1);
    if (number.isEmpty())
        return core::fail(usage(OrderText::tr("Name the order by its number.")));
    CORE_ASSIGN(storage::Database * database, call.open());
    return database->readNow(
        [&](storage::Connection& connection) -> core::Result<repairs::OrderRecord> {
            CORE_ASSIGN(const auto id, repairs::orderWithNumber(connection, number));
            std::optional<repairs::OrderRecord> record;
            if (id) {
                CORE_ASSIGN(record, repairs::loadOrder(connection, *id));
            }
            if (record)
                return *record;
            return core::fail(
                QStringLiteral("order/not-found"),
                OrderText::tr("There is no order “%1”. “search” finds its number.").arg(number));
        });
}

core::Result<int> answerOrder(Call& call) {
    CORE_ASSIGN(const auto record, namedOrder(call));
    const QString status =
        record.order.standing.status ? repairs::code(*record.order.standing.status) : QString();
    call.answer(QJsonObject{{QStringLiteral("number"), record.order.number},
                            {QStringLiteral("status"), status},
                            {QStringLiteral("total_minor"), record.order.standing.totalMinor},
                            {QStringLiteral("currency"), record.order.currency.code()}},
                {record.order.number + u'\t' + status});
    return 0;
}

Command orderCommand() {
    return {"order",
            "new|show|list|move|finding|line|sign|close|print …",
            "Works on repair orders:\n"
            "        new --customer NAME|--customer-number N [--phone P] --fault TEXT\n"
            "            --expectation TEXT [--brand B --category C --model M --serial S]\n"
            "            [--promised DATE] [--repeat N]\n"
            "        show NUMBER · list [--status S] [--limit N]\n"
            "        move NUMBER STATUS [--reason R] [--text TEXT]\n"
            "        finding NUMBER --fault TEXT [--cause-code C --cause TEXT --measure TEXT]\n"
            "        line NUMBER --kind labour|part|other --text TEXT --price P [--minutes N]\n"
            "            [--quantity Q] [--tax BASISPOINTS]\n"
            "        sign NUMBER --name NAME [--purpose work|estimate|hand_over]\n"
            "        close NUMBER --outcome repaired|not_repaired [--restored DATE]\n"
            "            [--barrier TEXT] [--without-signature REASON]\n"
            "        print NUMBER FILE.pdf [--document receipt|sheet|report]",
            {QStringLiteral("customer"),
             QStringLiteral("customer-number"),
             QStringLiteral("phone"),
             QStringLiteral("fault"),
             QStringLiteral("expectation"),
             QStringLiteral("brand"),
             QStringLiteral("category"),
             QStringLiteral("model"),
             QStringLiteral("serial"),
             QStringLiteral("promised"),
             QStringLiteral("repeat"),
             QStringLiteral("status"),
             QStringLiteral("limit"),
             QStringLiteral("reason"),
             QStringLiteral("text"),
             QStringLiteral("cause-code"),
             QStringLiteral("cause"),
             QStringLiteral("measure"),
             QStringLiteral("kind"),
             QStringLiteral("price"),
             QStringLiteral("minutes"),
             QStringLiteral("quantity"),
             QStringLiteral("tax"),
             QStringLiteral("name"),
             QStringLiteral("purpose"),
             QStringLiteral("outcome"),
             QStringLiteral("restored"),
             QStringLiteral("barrier"),
             QStringLiteral("without-signature"),
             QStringLiteral("document")},
            actOnOrder};
}

}  // namespace ctl
