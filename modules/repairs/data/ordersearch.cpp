#include "repairs/data/ordersearch.h"

#include "customers/data/customertables.h"
#include "equipment/data/equipmenttables.h"
#include "equipment/domain/model.h"
#include "repairs/data/ordertables.h"

namespace repairs {
namespace {

/// The name of a walk-in customer stays out: it has thousands of orders and tells nothing.
constexpr char kDocumentSql[] =
    "SELECT o.number, o.external_ref, o.contact_phone, o.contact_name, o.fault, "
    "CASE WHEN customer.walk_in = 0 THEN customer.name ELSE '' END, "
    "unit.serial, unit.plate, model.brand, model.category, model.name "
    "FROM repair_order o "
    "LEFT JOIN customer ON customer.id = o.customer_id "
    "LEFT JOIN unit ON unit.id = o.unit_id "
    "LEFT JOIN model ON model.id = unit.model_id "
    "WHERE o.seq = :seq";

core::Result<storage::SearchDocument> orderDocument(storage::Connection& connection, qint64 seq) {
    storage::SearchDocument document;
    CORE_ASSIGN(storage::Statement row, connection.prepare(kDocumentSql));
    row.bind(":seq", seq);
    if (!row.next()) {
        CORE_TRY(row.status());
        return document;
    }
    document.title = row.text(0);
    for (const int column : {0, 1, 2}) {
        const QString code = row.text(column);
        if (!code.isEmpty() && !document.codes.contains(code))
            document.codes.append(code);
    }
    const QString customer = row.text(5).isEmpty() ? row.text(3) : row.text(5);
    const QString unit = equipment::modelTitle({{}, {}, row.text(8), row.text(9), row.text(10)});
    QStringList second{customer, unit, row.text(4)};
    second.removeAll(QString());
    document.subtitle = second.join(QStringLiteral(" · "));
    QStringList text{row.text(4), customer, unit, row.text(6), row.text(7)};
    text.removeAll(QString());
    document.text = text.join(u'\n');
    return document;
}

}  // namespace

storage::SearchKind orderSearchKind() {
    return {QStringLiteral("order"),
            &orderTable(),
            {{&customers::customerTable(),
              "SELECT o.seq FROM customer JOIN repair_order o ON o.customer_id = customer.id "
              "WHERE customer.id = :id AND customer.walk_in = 0"},
             {&equipment::unitTable(), "SELECT o.seq FROM repair_order o WHERE o.unit_id = :id"}},
            orderDocument};
}

}  // namespace repairs
