#include "equipment/data/unitsearch.h"

#include "equipment/data/equipmenttables.h"
#include "equipment/domain/model.h"

namespace equipment {
namespace {

using core::Done;
using core::Result;
using storage::Connection;
using storage::SearchDocument;

void addUnitCode(SearchDocument& document, const QString& code) {
    if (!code.isEmpty() && !document.codes.contains(code))
        document.codes.append(code);
}

/// The unit's own columns; its id, or nothing where the row is gone.
Result<QByteArray> addUnitItself(Connection& connection, qint64 seq, SearchDocument& document) {
    CORE_ASSIGN(auto query, connection.prepare(
                                "SELECT unit.id, unit.number, unit.serial, unit.vin, unit.plate, "
                                "unit.batch, unit.note, model.brand, model.category, model.name "
                                "FROM unit LEFT JOIN model ON model.id = unit.model_id "
                                "WHERE unit.seq = :seq"));
    query.bind(":seq", seq);
    if (!query.next()) {
        CORE_TRY(query.status());
        return QByteArray();
    }
    Model model;
    model.brand = query.text(7);
    model.category = query.text(8);
    model.name = query.text(9);
    document.title = modelTitle(model).isEmpty() ? query.text(1) : modelTitle(model);
    QStringList second{query.text(2), query.text(4), query.text(1)};
    second.removeAll(QString());
    document.subtitle = second.join(QStringLiteral(" · "));
    for (int column = 1; column <= 5; ++column)
        addUnitCode(document, query.text(column));
    // A model's words stand in thousands of units: as text they cost a token each, as names many.
    document.text =
        model.brand + u'\n' + model.name + u'\n' + model.category + u'\n' + query.text(6);
    return query.blob(0);
}

Result<SearchDocument> unitDocument(Connection& connection, qint64 seq) {
    SearchDocument document;
    CORE_ASSIGN(const QByteArray id, addUnitItself(connection, seq, document));
    if (id.isEmpty())
        return document;
    CORE_ASSIGN(auto query, connection.prepare("SELECT serial, kind FROM component WHERE unit_id = "
                                               ":unit AND deleted = 0 ORDER BY id"));
    query.bind(":unit", id);
    while (query.next()) {
        addUnitCode(document, query.text(0));
        document.text += u'\n' + query.text(1);
    }
    CORE_TRY(query.status());
    return document;
}

}  // namespace

storage::SearchKind unitSearchKind() {
    return {QStringLiteral("unit"),
            &unitTable(),
            {{&componentTable(),
              "SELECT unit.seq FROM component JOIN unit ON unit.id = component.unit_id "
              "WHERE component.id = :id"},
             {&modelTable(), "SELECT unit.seq FROM unit WHERE unit.model_id = :id"}},
            unitDocument};
}

}  // namespace equipment
