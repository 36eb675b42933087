#pragma once

#include "parts/domain/coredeposit.h"
#include "parts/domain/stock.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace parts {

/// Codes for tables and files, never changed.
QString code(BinKind kind);
QString code(StockOwner owner);
QString code(MoveKind kind);
QString code(Tracking tracking);
QString code(CoreFate fate);
QString code(DepositKind kind);

/// For people, translated.
QString title(BinKind kind);
QString title(StockOwner owner);
QString title(MoveKind kind);
QString title(Tracking tracking);
QString title(CoreFate fate);
QString title(DepositKind kind);

/// An unknown word of a newer program reads as the first value.
BinKind binKind(QStringView word);
StockOwner stockOwner(QStringView word);
MoveKind moveKind(QStringView word);
Tracking tracking(QStringView word);
/// nullopt for no word: not decided.
std::optional<CoreFate> coreFate(QStringView word);

/// In the order in which they are offered.
QList<BinKind> allBinKinds();
QList<StockOwner> allStockOwners();
QList<Tracking> allTrackings();
QList<CoreFate> allCoreFates();

}  // namespace parts
