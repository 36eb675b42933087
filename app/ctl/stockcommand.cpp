#include "ctl/commands.h"
#include "ctl/stockactions.h"

#include <QCoreApplication>

namespace ctl {
namespace {

struct StockText {
    Q_DECLARE_TR_FUNCTIONS(ctl::StockCommand)
};

struct StockAction {
    const char* name;
    core::Result<int> (*run)(Call&);
};

constexpr StockAction kStockActions[] = {{"list", listStock},       {"moves", listMoves},
                                         {"bins", listBins},        {"receive", receiveParts},
                                         {"issue", issueParts},     {"transfer", transferParts},
                                         {"return", returnParts},   {"count", countParts},
                                         {"reverse", reverseEntry}, {"exceptions", listExceptions}};

core::Result<int> actOnStock(Call& call) {
    const QString name = call.typed().words.value(0);
    for (const StockAction& action : kStockActions) {
        if (name == QLatin1String(action.name))
            return action.run(call);
    }
    return core::fail(
        usage(StockText::tr("Type: stock list|moves|bins|receive|issue|transfer|"
                            "return|count|reverse|exceptions; --help says more.")));
}

}  // namespace

Command stockCommand() {
    return {"stock",
            "list|moves|bins|receive|issue|transfer|return|count|reverse|exceptions …",
            "Works on the stock; PART is a number or bar code, BIN a name or an id:\n"
            "        list [--bin BIN] [--owner O] [--filter short|low|consigned|all]\n"
            "            [--text WORDS] [--limit N]\n"
            "        moves PART [--limit N] · bins · exceptions [--limit N]\n"
            "        receive PART --bin BIN [--quantity Q] [--cost C] [--serial S] [--lot L]\n"
            "            [--owner O] [--at MOMENT] [--reason R] [--document N]\n"
            "        issue PART --bin BIN [--quantity Q] [--allow-shortage] …\n"
            "        transfer PART --bin BIN --to BIN [--quantity Q] [--allow-shortage] …\n"
            "        return MOVE [--quantity Q] [--bin BIN] [--at MOMENT] [--reason R]\n"
            "        count PART --bin BIN --quantity Q [--serial S] [--lot L] …\n"
            "        reverse MOVE --reason R [--allow-shortage]",
            {QStringLiteral("bin"), QStringLiteral("to"), QStringLiteral("owner"),
             QStringLiteral("filter"), QStringLiteral("text"), QStringLiteral("limit"),
             QStringLiteral("quantity"), QStringLiteral("cost"), QStringLiteral("serial"),
             QStringLiteral("lot"), QStringLiteral("at"), QStringLiteral("reason"),
             QStringLiteral("document"), QStringLiteral("allow-shortage!")},
            actOnStock};
}

}  // namespace ctl
