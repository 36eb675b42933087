#include "parts/ui/exceptionrows.h"

#include "parts/data/partreads.h"
#include "parts/data/stockreads.h"
#include "parts/ui/exceptionwords.h"

#include "identity/userrecords.h"
#include "pagekit/answer.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace parts::ui {
namespace {

/// Of each kind; what is older is looked at when these are settled.
constexpr int kMostOfAKind = 500;

struct ExceptionColumns {
    Q_DECLARE_TR_FUNCTIONS(parts::ui::ExceptionRows)
};

core::RowId idOf(const StockException& one) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(int(one.kind)));
    hash.addData(one.part.toBytes());
    hash.addData(one.bin.toBytes());
    hash.addData(one.move.toBytes());
    hash.addData(one.serial.toUtf8());
    return core::RowId::fromBytes(QByteArrayView(hash.result()).first(16)).value_or(core::RowId());
}

bool fitsKind(StockExceptionKind kind, const QString& filter) {
    static const QHash<QString, StockExceptionKind> kinds{
        {QStringLiteral("short"), StockExceptionKind::Short},
        {QStringLiteral("negative"), StockExceptionKind::Negative},
        {QStringLiteral("reserved"), StockExceptionKind::OverReserved},
        {QStringLiteral("serial"), StockExceptionKind::SerialTwice},
        {QStringLiteral("count"), StockExceptionKind::BeforeCount},
        {QStringLiteral("reversed"), StockExceptionKind::ReversedTwice}};
    const auto wanted = kinds.constFind(filter);
    return wanted == kinds.cend() || *wanted == kind;
}

bool fitsException(const ListedException& one, const widgets::RowQuery& query) {
    const QString text = query.text.trimmed();
    return fitsKind(one.exception.kind, query.filter) &&
           (one.partName.contains(text, Qt::CaseInsensitive) ||
            one.partNumber.contains(text, Qt::CaseInsensitive) ||
            one.binName.contains(text, Qt::CaseInsensitive) ||
            one.exception.serial.contains(text, Qt::CaseInsensitive));
}

core::Done addNames(storage::Connection& connection, ListedException& one) {
    const StockException& exception = one.exception;
    CORE_ASSIGN(const auto part, findPart(connection, exception.part));
    if (part) {
        one.partNumber = part->part.number;
        one.partName = part->part.name;
        one.unitOfMeasure = part->part.unitOfMeasure;
    }
    CORE_ASSIGN(const auto bin, findBin(connection, exception.bin));
    one.binName = bin ? bin->name : QString();
    if (exception.user.isNil())
        return {};
    CORE_ASSIGN(const auto user, identity::findUser(connection, identity::UserId(exception.user)));
    one.who = user ? user->name : QString();
    return {};
}

}  // namespace

core::Result<QList<ListedException>> listedExceptions(storage::Connection& connection, int limit) {
    CORE_ASSIGN(const QList<StockException> exceptions, stockExceptions(connection, limit));
    QList<ListedException> listed;
    for (const StockException& exception : exceptions) {
        ListedException one;
        one.exception = exception;
        one.id = idOf(exception);
        CORE_TRY(addNames(connection, one));
        listed.append(one);
    }
    return listed;
}

ExceptionRows::ExceptionRows(pagekit::AppContext& context) : m_context(context) {}

const ListedException* ExceptionRows::find(const core::RowId& id) const {
    const auto found = m_known.constFind(id);
    return found == m_known.cend() ? nullptr : &*found;
}

QList<widgets::Column> ExceptionRows::columns() const {
    using widgets::Column;
    return {
        Column{.id = QStringLiteral("kind"), .title = ExceptionColumns::tr("What"), .width = 168},
        Column{.id = QStringLiteral("part"),
               .title = ExceptionColumns::tr("Part"),
               .width = 150,
               .stretches = true},
        Column{
            .id = QStringLiteral("number"), .title = ExceptionColumns::tr("Number"), .width = 92},
        Column{.id = QStringLiteral("bin"), .title = ExceptionColumns::tr("Bin"), .width = 116},
        Column{.id = QStringLiteral("quantity"),
               .title = ExceptionColumns::tr("Quantity"),
               .width = 84,
               .right = true},
        Column{.id = QStringLiteral("at"), .title = ExceptionColumns::tr("When"), .width = 116},
        Column{.id = QStringLiteral("who"),
               .title = ExceptionColumns::tr("Who"),
               .width = 90,
               .shown = false}};
}

widgets::ListRow ExceptionRows::rowOf(const ListedException& one) const {
    widgets::ListRow row;
    row.id = one.id;
    const StockException& exception = one.exception;
    row.cells = {QVariant::fromValue(exceptionChip(exception.kind)),
                 one.partName,
                 one.partNumber,
                 one.binName,
                 QVariant::fromValue(core::Quantity{exception.qtyMilli}),
                 exception.at.ms > 0 ? QVariant::fromValue(exception.at) : QVariant(),
                 one.who};
    return row;
}

void ExceptionRows::readAll(const widgets::RowQuery& query, RowsFound found) {
    const auto read = m_context.database.read(
        [](storage::Connection& connection) { return listedExceptions(connection, kMostOfAKind); });
    pagekit::onAnswer(
        &m_receiver, read, [this, query, found = std::move(found)](core::Result<Listed> listed) {
            if (!listed)
                return found(core::fail(listed.error()));
            Listed all = *listed;
            for (const ListedException& one : std::as_const(all))
                m_known.insert(one.id, one);
            all.removeIf(
                [&query](const ListedException& one) { return !fitsException(one, query); });
            QList<widgets::ListRow> rows;
            for (const ListedException& one : std::as_const(all))
                rows.append(rowOf(one));
            found(rows);
        });
}

}  // namespace parts::ui
