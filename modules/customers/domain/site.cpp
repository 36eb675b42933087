#include "customers/domain/site.h"

#include <QCoreApplication>

namespace customers {

QString visitAreaCode(VisitArea area) {
    return area == VisitArea::City ? QStringLiteral("city") : QStringLiteral("suburb");
}

std::optional<VisitArea> visitAreaFromCode(QStringView code) {
    if (code == u"city")
        return VisitArea::City;
    if (code == u"suburb")
        return VisitArea::Suburb;
    return std::nullopt;
}

QString visitAreaTitle(VisitArea area) {
    return area == VisitArea::City ? QCoreApplication::translate("customers::Site", "City")
                                   : QCoreApplication::translate("customers::Site", "Suburb");
}

}  // namespace customers
