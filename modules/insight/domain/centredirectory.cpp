#include "insight/domain/centredirectory.h"

#include "staff/data/centrerecords.h"
#include "staff/domain/centreedit.h"

namespace insight {

core::Done CentreDirectory::begin(storage::Connection& connection, const core::RowId& home) {
    CORE_ASSIGN(const auto centres, staff::listCentres(connection));
    for (const staff::Centre& centre : centres) {
        if (!m_known.contains(centre.name))
            m_known.insert(centre.name, centre.id.row());
        if (centre.id.row() == home)
            m_home = centre;
    }
    m_known.insert(QString(), home);
    return {};
}

std::optional<core::RowId> CentreDirectory::find(const QString& name) const {
    const auto known = m_known.constFind(name);
    return known == m_known.constEnd() ? std::nullopt : std::optional(*known);
}

core::Result<core::RowId> CentreDirectory::findOrMake(storage::WriteTx& tx, const QString& name) {
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    staff::Centre centre = m_home;
    centre.id = {};
    centre.name = name;
    centre.shortName.clear();
    centre.phone.clear();
    centre.address.clear();
    centre.documentHeader.clear();
    CORE_ASSIGN(const staff::CentreId made, staff::saveCentre(tx, centre));
    m_known.insert(name, made.row());
    return made.row();
}

}  // namespace insight
