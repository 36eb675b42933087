#pragma once

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

/// For people, translated.
QString title(BinKind kind);
QString title(StockOwner owner);
QString title(MoveKind kind);
QString title(Tracking tracking);

/// An unknown word of a newer program reads as the first value.
BinKind binKind(QStringView word);
StockOwner stockOwner(QStringView word);
MoveKind moveKind(QStringView word);
Tracking tracking(QStringView word);

/// In the order in which they are offered.
QList<BinKind> allBinKinds();
QList<StockOwner> allStockOwners();
QList<Tracking> allTrackings();

}  // namespace parts
