#include "parts/data/partsearch.h"

#include "parts/data/parttables.h"

namespace parts {
namespace {

core::Result<storage::SearchDocument> partDocument(storage::Connection& connection, qint64 seq) {
    storage::SearchDocument document;
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT number, name, barcode, category, note FROM part "
                                   "WHERE seq = :seq"));
    query.bind(":seq", seq);
    if (!query.next()) {
        CORE_TRY(query.status());
        return document;
    }
    document.title = query.text(1);
    QStringList second{query.text(0), query.text(3)};
    second.removeAll(QString());
    document.subtitle = second.join(QStringLiteral(" · "));
    document.codes = {query.text(0), query.text(2)};
    document.codes.removeAll(QString());
    document.names = {query.text(1)};
    document.text = query.text(3) + u'\n' + query.text(4);
    return document;
}

}  // namespace

storage::SearchKind partSearchKind() {
    return {QStringLiteral("part"), &partTable(), {}, partDocument};
}

}  // namespace parts
