#pragma once

#include <QString>
#include <QStringList>

namespace repairs {

/// Who and what an order's papers name, as plain text.
struct PaperParties {
    QStringList centreLines;  ///< the head of the paper: name, address, telephone
    QString centreName;
    QString customerName;
    QString customerPhone;
    QString customerAddress;  ///< where the unit stands, else the customer's
    QString unitTitle;
    QString unitSerial;
    QString unitPlate;
    QString engineerName;
    QString repeatOf;  ///< number and engineer of the order whose fault came back

    friend bool operator==(const PaperParties&, const PaperParties&) = default;
};

}  // namespace repairs
