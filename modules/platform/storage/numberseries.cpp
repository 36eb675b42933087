#include "storage/numberseries.h"

namespace storage {
namespace {

core::Result<qint64> countUp(Connection& connection, const QString& series) {
    CORE_ASSIGN(
        Statement next,
        connection.prepare("INSERT INTO number_series (series, last) VALUES (?1, 1) "
                           "ON CONFLICT (series) DO UPDATE SET last = last + 1 RETURNING last"));
    next.bind(1, series);
    const qint64 counter = next.next() ? next.integer(0) : 0;
    CORE_TRY(next.status());
    return counter;
}

}  // namespace

core::Result<QString> numberLetters(Connection& connection) {
    CORE_ASSIGN(const Value letters,
                connection.single("SELECT v FROM sync_state WHERE k = 'prefix'"));
    const auto* bytes = std::get_if<QByteArray>(&letters);
    return QString::fromLatin1(bytes ? *bytes : QByteArrayLiteral("00"));
}

core::Result<QString> nextNumber(WriteTx& tx, const QString& prefix, const core::Date& date,
                                 const NumberCheck& isTaken) {
    CORE_ASSIGN(const QString letters, numberLetters(tx.connection()));
    const QString series = QStringLiteral("%1%2%3-%4")
                               .arg(prefix)
                               .arg(date.year() % 100, 2, 10, QLatin1Char('0'))
                               .arg(date.month(), 2, 10, QLatin1Char('0'))
                               .arg(letters);
    while (true) {
        CORE_ASSIGN(const qint64 counter, countUp(tx.connection(), series));
        const QString number =
            QStringLiteral("%1-%2").arg(series).arg(counter, 4, 10, QLatin1Char('0'));
        if (!isTaken)
            return number;
        CORE_ASSIGN(const bool exists, isTaken(tx.connection(), number));
        if (!exists)
            return number;
    }
}

}  // namespace storage
