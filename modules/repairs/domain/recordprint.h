#pragma once

#include "core/result.h"
#include "repairs/domain/orderparts.h"
#include "storage/writetx.h"

#include <optional>

namespace repairs {

/// How a printing is marked: `copies` numbered sheets, each its own row of the ledger.
struct Printing {
    int copies = 1;   ///< the first report is two numbered copies, 1/2 and 2/2 (S161)
    int reprint = 0;  ///< 0 the original; n is printed as "副本 n"

    friend bool operator==(const Printing&, const Printing&) = default;
};

/// How many numbered copies the first printing of a document has.
int originalCopies(DocumentKind document);

/// How the next printing of this document would be marked, for the preview.
core::Result<Printing> nextPrinting(storage::Connection& connection, const OrderId& order,
                                    DocumentKind document);

/// Use case; needs "repairs.edit" or "repairs.close". Notes that the document is printed now and
/// says how it is to be marked. Also for closed orders. `copies` sheets were printed; nullopt: as
/// many as nextPrinting() says.
core::Result<Printing> recordPrint(storage::WriteTx& tx, const OrderId& order,
                                   DocumentKind document, std::optional<int> copies = {});

}  // namespace repairs
