#include "staff/ui/firststart.h"

#include "core/localtime.h"
#include "identity/useredit.h"
#include "identity/userrecords.h"
#include "staff/data/centrerecords.h"

#include <QTimeZone>

namespace staff::ui {
namespace {

struct CurrencyHome {
    const char* currency;
    const char* zone;
    int taxBasisPoints;
};

constexpr CurrencyHome kHomes[] = {
    {"CNY", "Asia/Shanghai", 1300}, {"TWD", "Asia/Taipei", 500},
    {"HKD", "Asia/Hong_Kong", 0},   {"MOP", "Asia/Macau", 0},
    {"SGD", "Asia/Singapore", 900}, {"MYR", "Asia/Kuala_Lumpur", 800},
    {"JPY", "Asia/Tokyo", 1000},
};

}  // namespace

FirstCentre usualCentre(const core::Currency& currency, const QString& locale) {
    FirstCentre centre;
    centre.currency = currency;
    centre.locale = locale;
    for (const CurrencyHome& home : kHomes) {
        if (currency.code() != QLatin1String(home.currency))
            continue;
        centre.timeZone = QString::fromLatin1(home.zone);
        centre.taxBasisPoints = home.taxBasisPoints;
        return centre;
    }
    centre.taxBasisPoints = 0;
    const QString here = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (core::timeZone(here))
        centre.timeZone = here;
    return centre;
}

core::Result<bool> isFileNew(storage::Connection& connection) {
    CORE_ASSIGN(const auto centre, firstCentre(connection));
    CORE_ASSIGN(const QList<identity::User> users, identity::listUsers(connection));
    return !centre || users.isEmpty();
}

core::Result<CentreId> startFile(storage::WriteTx& tx, const FirstStart& start) {
    CORE_ASSIGN(const QList<identity::User> users, identity::listUsers(tx.connection()));
    identity::UserId made;
    if (users.isEmpty()) {
        CORE_ASSIGN(made, identity::makeFirstUser(tx, start.systemName));
    }
    CORE_ASSIGN(const auto standing, firstCentre(tx.connection()));
    CentreId centre;
    if (standing) {
        centre = standing->id;
    } else {
        CORE_ASSIGN(centre, startCentre(tx, start.centre));
    }
    if (made.isNil())
        return centre;
    CORE_ASSIGN(const auto user, identity::findUser(tx.connection(), made));
    if (user)
        CORE_TRY(identity::saveUser(
            tx, {user->id, user->name, user->person, centre.row(), user->roles, user->disabled}));
    return centre;
}

}  // namespace staff::ui
