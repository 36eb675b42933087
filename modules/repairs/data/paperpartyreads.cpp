#include "repairs/data/paperpartyreads.h"

#include "equipment/domain/model.h"
#include "staff/data/centrerecords.h"

namespace repairs {

core::Result<PaperParties> partiesOf(storage::Connection& connection, const Order& order) {
    PaperParties parties;
    CORE_ASSIGN(std::optional<staff::Centre> centre,
                staff::findCentre(connection, staff::CentreId(order.centre)));
    if (!centre) {
        CORE_ASSIGN(centre, staff::firstCentre(connection));
    }
    if (centre) {
        parties.centreName = centre->name;
        parties.centreLines = staff::headerLines(*centre);
    }
    CORE_ASSIGN(
        storage::Statement row,
        connection.prepare(
            "SELECT customer.name, customer.phone, customer.address, site.address, "
            "unit.serial, unit.plate, model.brand, model.category, model.name, person.name, "
            "earlier.number, earlier_person.name "
            "FROM repair_order o "
            "LEFT JOIN customer ON customer.id = o.customer_id "
            "LEFT JOIN site ON site.id = o.site_id "
            "LEFT JOIN unit ON unit.id = o.unit_id "
            "LEFT JOIN model ON model.id = unit.model_id "
            "LEFT JOIN person ON person.id = o.engineer_id "
            "LEFT JOIN repair_order earlier ON earlier.id = o.repeat_of_id "
            "LEFT JOIN person earlier_person ON earlier_person.id = earlier.engineer_id "
            "WHERE o.id = :id"));
    row.bind(":id", order.id);
    if (row.next()) {
        parties.customerName = row.text(0);
        parties.customerPhone = order.contactPhone.isEmpty() ? row.text(1) : order.contactPhone;
        parties.customerAddress = row.text(3).isEmpty() ? row.text(2) : row.text(3);
        parties.unitSerial = row.text(4);
        parties.unitPlate = row.text(5);
        parties.unitTitle = equipment::modelTitle({{}, {}, row.text(6), row.text(7), row.text(8)});
        parties.engineerName = row.text(9);
        QStringList earlier{row.text(10), row.text(11)};
        earlier.removeAll(QString());
        parties.repeatOf = earlier.join(QStringLiteral(" · "));
    }
    CORE_TRY(row.status());
    return parties;
}

}  // namespace repairs
