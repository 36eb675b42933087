#include "parts/data/balancekey.h"

#include "parts/domain/stockwords.h"

#include <QCryptographicHash>

namespace parts {

QByteArray BalanceKey::id() const {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(part);
    hash.addData(bin);
    // Of fixed or told length, so that no two keys give the same bytes.
    hash.addData(owner + '\n' + party.toHex() + '\n');
    hash.addData(lot);
    return hash.result().first(16);
}

BalanceKey keyOf(const StockPlace& place) {
    return {place.part.toBytes(), place.bin.toBytes(), code(place.owner).toLatin1(),
            place.party.isNil() ? QByteArray("") : place.party.toBytes(), place.lot.toUtf8()};
}

BalanceKey keyFrom(const storage::Statement& row, int first) {
    const auto bytesAt = [&](int column) {
        const QByteArray bytes = row.blob(first + column);
        return bytes.isNull() ? QByteArray("") : bytes;
    };
    return {bytesAt(0), bytesAt(1), bytesAt(2), bytesAt(3), bytesAt(4)};
}

StockPlace placeFrom(const storage::Statement& row, int first) {
    return {PartId(row.id(first)), BinId(row.id(first + 1)), stockOwner(row.text(first + 2)),
            core::RowId::fromBytes(row.bytes(first + 3)).value_or(core::RowId()),
            row.text(first + 4)};
}

}  // namespace parts
