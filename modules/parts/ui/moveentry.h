#pragma once

#include "core/money.h"
#include "core/result.h"
#include "parts/domain/movestock.h"
#include "storage/searchindex.h"

#include <QString>

namespace parts::ui {

/// What is entered about stock by one form.
enum class MoveTask { Receive, Issue, Transfer, Scrap, Count };

QString title(MoveTask task);

struct MoveEntry {
    MoveTask task = MoveTask::Receive;
    MoveDraft draft;       ///< of a count the quantity that was found, which may be nothing
    BinId to;              ///< of a transfer
    core::Money unitCost;  ///< of a receipt
    Shortage shortage;
    identity::Approval approval;  ///< of a scrapping
};

/// By the use case of the task; nil where a count found what was expected.
core::Result<MoveId> enter(storage::WriteTx& tx, const MoveEntry& entry);

/// The document that a person names by its number: an order where there is one of that number, else
/// a paper of the kind.
core::Result<StockDocument> documentNamed(storage::Connection& connection,
                                          const storage::SearchIndex& search, const QString& number,
                                          const QString& otherKind);

}  // namespace parts::ui
