#pragma once

#include "ctl/call.h"
#include "parts/domain/part.h"
#include "parts/domain/stock.h"

namespace ctl {

/// The words behind `stock`, by their first.
core::Result<int> listStock(Call& call);
core::Result<int> listMoves(Call& call);
core::Result<int> listBins(Call& call);
core::Result<int> listExceptions(Call& call);
core::Result<int> receiveParts(Call& call);
core::Result<int> issueParts(Call& call);
core::Result<int> transferParts(Call& call);
core::Result<int> returnParts(Call& call);
core::Result<int> countParts(Call& call);
core::Result<int> reverseEntry(Call& call);

/// The part whose number or bar code is the second word. "part/unknown".
core::Result<parts::Part> namedPart(Call& call, storage::Connection& connection);
/// The bin that an option names by its name or id. "bin/unknown"; "usage" where several have the
/// name.
core::Result<parts::StockBin> namedBin(Call& call, storage::Connection& connection,
                                       const char* option);
/// The owner of --owner, own without it; "usage" for a word that is none.
core::Result<parts::StockOwner> namedOwner(const Call& call);

}  // namespace ctl
