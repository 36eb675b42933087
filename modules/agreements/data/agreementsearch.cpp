#include "agreements/data/agreementsearch.h"

#include "agreements/data/agreementtables.h"
#include "customers/data/customertables.h"
#include "staff/data/stafftables.h"

namespace agreements {
namespace {

core::Result<storage::SearchDocument> agreementDocument(storage::Connection& connection,
                                                        qint64 seq) {
    storage::SearchDocument document;
    CORE_ASSIGN(auto row, connection.prepare(
                              "SELECT a.number, a.title, a.note, a.template_key, c.name, d.name, "
                              "m.name FROM agreement a "
                              "LEFT JOIN customer c ON c.id = a.customer_id "
                              "LEFT JOIN organisation d ON d.id = a.dealer_id "
                              "LEFT JOIN organisation m ON m.id = a.maker_id WHERE a.seq = :seq"));
    row.bind(":seq", seq);
    if (!row.next()) {
        CORE_TRY(row.status());
        return document;
    }
    QStringList parties{row.text(4), row.text(5), row.text(6)};
    parties.removeAll(QString());
    document.title = row.text(0) + u' ' + row.text(1);
    document.subtitle = parties.join(QStringLiteral(" · "));
    document.codes = {row.text(0)};
    document.names = parties;
    document.text = row.text(1) + u'\n' + row.text(2) + u'\n' + row.text(3);
    return document;
}

}  // namespace

storage::SearchKind agreementSearchKind() {
    return {QStringLiteral("agreement"),
            &agreementTable(),
            {{&customers::customerTable(),
              "SELECT a.seq FROM customer t JOIN agreement a ON a.customer_id = t.id "
              "WHERE t.id = :id"},
             {&staff::organisationTable(),
              "SELECT a.seq FROM organisation t JOIN agreement a "
              "ON a.dealer_id = t.id OR a.maker_id = t.id WHERE t.id = :id"}},
            agreementDocument};
}

}  // namespace agreements
