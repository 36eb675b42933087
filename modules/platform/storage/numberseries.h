#pragma once

#include "core/date.h"
#include "core/result.h"
#include "storage/writetx.h"

#include <functional>

namespace storage {

/// Does a document with this number exist already?
using NumberCheck = std::function<core::Result<bool>(Connection&, const QString& number)>;

/// The next number of a series, as WX2607-7K-0001: prefix, year and month, the two characters of
/// this file, a counter that goes on after 9999 with five digits. The counter is kept in the same
/// transaction as the document. Numbers for which `isTaken` answers true are passed over.
core::Result<QString> nextNumber(WriteTx& tx, const QString& prefix, const core::Date& date,
                                 const NumberCheck& isTaken = {});

/// The two characters of this file in document numbers.
core::Result<QString> numberLetters(Connection& connection);

}  // namespace storage
