#include "insight/data/importreads.h"

#include "core/textfold.h"
#include "customers/data/customerkeys.h"
#include "customers/domain/phonenumber.h"

namespace insight {
namespace {

core::Result<bool> findsAny(storage::Connection& connection, QByteArrayView sql,
                            const QString& wanted) {
    CORE_ASSIGN(auto query, connection.prepare(sql));
    query.bind(1, wanted);
    const bool found = query.next();
    CORE_TRY(query.status());
    return found;
}

}  // namespace

core::Result<std::optional<customers::CustomerId>> sameCustomer(storage::Connection& connection,
                                                                const customers::Customer& wanted) {
    // Rows of this very transaction have no keys before the projections ran; the caller remembers
    // those.
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT id, name, phone_key, address FROM customer WHERE name_key = :key "
                    "AND name_key > '' AND deleted = 0"));
    query.bind(":key", customers::nameKey(wanted.name));
    const QString name = core::foldText(wanted.name);
    const QString phone = customers::PhoneNumber::keyOf(wanted.phone);
    const QString address = core::foldText(wanted.address);
    std::optional<customers::CustomerId> found;
    while (!found && query.next()) {
        const bool isSame = core::foldText(query.text(1)) == name && query.text(2) == phone &&
                            (!phone.isEmpty() || core::foldText(query.text(3)) == address);
        if (isSame)
            found = customers::CustomerId(query.id(0));
    }
    CORE_TRY(query.status());
    return found;
}

core::Result<std::optional<customers::CustomerId>> customerWithPhone(
    storage::Connection& connection, const QString& phone) {
    CORE_ASSIGN(auto query, connection.prepare(
                                "SELECT id FROM customer WHERE phone_key = :key AND phone_key > '' "
                                "AND deleted = 0 LIMIT 2"));
    query.bind(":key", customers::PhoneNumber::keyOf(phone));
    std::optional<customers::CustomerId> found;
    if (query.next())
        found = customers::CustomerId(query.id(0));
    if (query.next())
        found.reset();
    CORE_TRY(query.status());
    return found;
}

core::Result<bool> hasUnitsWithSerial(storage::Connection& connection) {
    return findsAny(connection, "SELECT 1 FROM unit WHERE serial_key > '' AND ?1 = '' LIMIT 1",
                    QString());
}

core::Result<std::optional<equipment::UnitId>> unitWithSerial(storage::Connection& connection,
                                                              const QString& serial) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id FROM unit WHERE serial_key = ?1 AND serial_key > '' "
                                   "AND deleted = 0 ORDER BY seq LIMIT 1"));
    query.bind(1, core::foldCode(serial));
    std::optional<equipment::UnitId> found;
    if (query.next())
        found = equipment::UnitId(query.id(0));
    CORE_TRY(query.status());
    return found;
}

core::Result<bool> hasExternalReferences(storage::Connection& connection) {
    return findsAny(connection,
                    "SELECT 1 FROM repair_order WHERE external_ref <> '' AND ?1 = '' LIMIT 1",
                    QString());
}

core::Result<bool> hasExternalReference(storage::Connection& connection, const QString& reference) {
    return findsAny(
        connection,
        "SELECT 1 FROM repair_order WHERE external_ref = ?1 AND external_ref <> '' AND deleted = 0",
        reference);
}

core::Result<bool> hasOrderNumber(storage::Connection& connection, const QString& number) {
    return findsAny(
        connection,
        "SELECT 1 FROM repair_order WHERE number = ?1 AND status > 0 AND deleted = 0 LIMIT 1",
        number);
}

}  // namespace insight
