#include "repairs/domain/recordprint.h"

#include "identity/rightcheck.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"

namespace repairs {

int originalCopies(DocumentKind document) {
    return document == DocumentKind::RepairReport ? 2 : 1;
}

core::Result<Printing> nextPrinting(storage::Connection& connection, const OrderId& order,
                                    DocumentKind document) {
    CORE_ASSIGN(storage::Statement statement,
                connection.prepare("SELECT max(reprint) FROM order_print "
                                   "WHERE order_id = :order AND document = :document"));
    statement.bind(":order", order).bind(":document", code(document));
    const bool isOriginal = !statement.next() || statement.isNull(0);
    const Printing printing = isOriginal ? Printing{originalCopies(document), 0}
                                         : Printing{1, int(statement.integer(0)) + 1};
    CORE_TRY(statement.status());
    return printing;
}

core::Result<Printing> recordPrint(storage::WriteTx& tx, const OrderId& id, DocumentKind document,
                                   std::optional<int> copies) {
    if (!tx.actor().may(closeOrdersRight().id))
        CORE_TRY(identity::require(tx, editOrdersRight()));
    CORE_ASSIGN(const OrderInHand order, takeInHand(tx, id));
    CORE_ASSIGN(Printing printing, nextPrinting(tx.connection(), id, document));
    printing.copies = copies.value_or(printing.copies);
    for (int copy = 1; copy <= printing.copies; ++copy) {
        CORE_TRY(tx.insert(orderPrintTable(), tx.newId(), order.centre,
                           {{"order_id", storage::toValue(id)},
                            {"document", storage::toValue(code(document))},
                            {"copy_number", storage::toValue(copy)},
                            {"copies", storage::toValue(printing.copies)},
                            {"reprint", storage::toValue(printing.reprint)},
                            {"at", storage::toValue(tx.now())}}));
    }
    return printing;
}

}  // namespace repairs
