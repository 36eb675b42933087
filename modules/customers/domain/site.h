#pragma once

#include "customers/domain/contact.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace customers {

struct Site;
using SiteId = core::Id<Site>;

/// City or suburb of an agreement: how soon somebody has to be there (S113).
enum class VisitArea { City, Suburb };

/// The word in the table: "city", "suburb".
QString visitAreaCode(VisitArea area);
std::optional<VisitArea> visitAreaFromCode(QStringView code);
/// The word for people, translated.
QString visitAreaTitle(VisitArea area);

/// A place where a customer's units stand.
struct Site {
    SiteId id;
    QString name;
    QString address;
    ContactId contact;                   ///< who opens the door there; nil: the customer
    std::optional<VisitArea> visitArea;  ///< nullopt: not known yet

    friend bool operator==(const Site&, const Site&) = default;
};

}  // namespace customers
