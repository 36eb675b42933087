#include "parts/domain/savebin.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "parts/data/stockreads.h"
#include "parts/data/stocktables.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"

#include <QCoreApplication>

namespace parts {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::toValue;
using storage::WriteTx;

QString sayBin(const char* text) {
    return QCoreApplication::translate("parts::Stock", text);
}

Done requireBin(WriteTx& tx, const BinId& id) {
    CORE_TRY(identity::require(tx, editBinsRight()));
    CORE_ASSIGN(const auto bin, findBin(tx.connection(), id));
    if (bin)
        return {};
    return fail(QStringLiteral("bin/unknown"),
                sayBin(QT_TRANSLATE_NOOP("parts::Stock", "There is no such bin.")), id.toString());
}

}  // namespace

Result<BinId> saveBin(WriteTx& tx, const StockBin& bin) {
    CORE_TRY(identity::require(tx, editBinsRight()));
    if (bin.name.simplified().isEmpty())
        return fail(core::invalidInput(
            {{QStringLiteral("name"),
              sayBin(QT_TRANSLATE_NOOP("parts::Stock", "A bin needs a name."))}}));
    storage::Patch patch{{"name", toValue(bin.name.simplified())},
                         {"kind", toValue(code(bin.kind))},
                         {"holder_id", toValue(bin.holder)},
                         {"note", toValue(bin.note.trimmed())}};
    if (!bin.id.isNil()) {
        CORE_TRY(requireBin(tx, bin.id));
        CORE_TRY(tx.update(stockBinTable(), bin.id.row(), patch));
        return bin.id;
    }
    patch.append({"currency", toValue(bin.currency.code())});
    const BinId id(tx.newId());
    CORE_TRY(tx.insert(stockBinTable(), id.row(),
                       bin.centre.isNil() ? tx.actor().centre : bin.centre, patch));
    return id;
}

Done removeBin(WriteTx& tx, const BinId& id) {
    CORE_TRY(requireBin(tx, id));
    CORE_TRY(tx.refreshDerived());
    CORE_ASSIGN(auto left,
                tx.connection().prepare("SELECT 1 FROM stock_balance WHERE bin_id = :bin "
                                        "AND (on_hand_milli <> 0 OR reserved_milli <> 0) LIMIT 1"));
    left.bind(":bin", id);
    const bool isUsed = left.next();
    CORE_TRY(left.status());
    left.reset();
    if (isUsed)
        return fail(
            QStringLiteral("bin/not-empty"),
            sayBin(QT_TRANSLATE_NOOP("parts::Stock",
                                     "There is stock in this bin. Move it to another one first.")));
    return tx.remove(stockBinTable(), id.row());
}

Done restoreBin(WriteTx& tx, const BinId& id) {
    CORE_TRY(requireBin(tx, id));
    return tx.restore(stockBinTable(), id.row());
}

}  // namespace parts
