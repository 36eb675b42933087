#pragma once

#include "identity/identitymodule.h"
#include "staff/domain/firstrun.h"
#include "staff/staffmodule.h"
#include "support/testfile.h"

/// A file with one centre, "厦门服务站".
class StaffFile final {
public:
    StaffFile() : m_file({{"identity", identity::registerIn}, {"staff", staff::registerIn}}) {
        staff::FirstCentre start;
        start.name = QStringLiteral("厦门服务站");
        const auto centre =
            m_file.write([&](storage::WriteTx& tx) { return staff::startCentre(tx, start); });
        if (!centre)
            qFatal("%s %s", qPrintable(centre.error().code), qPrintable(centre.error().detail));
        m_centre = *centre;
        m_file.actor().centre = m_centre.row();
    }

    TestFile& file() { return m_file; }
    staff::CentreId centre() const { return m_centre; }

private:
    TestFile m_file;
    staff::CentreId m_centre;
};
