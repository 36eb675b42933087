#pragma once

#include "core/currency.h"
#include "core/fieldproblem.h"
#include "staff/domain/organisation.h"

namespace staff {

struct Centre;
using CentreId = core::Id<Centre>;

/// How a centre serves (S36): by the maker itself, by agreement, or both.
enum class CentreKind { Direct, Outsourced, Mixed };

/// "direct", "outsourced", "mixed"
QString centreKindCode(CentreKind kind);
std::optional<CentreKind> centreKindFromCode(QStringView code);
QString centreKindTitle(CentreKind kind);

/// A service centre: what it works by and what stands on its papers. A nil id makes a new one.
struct Centre {
    CentreId id;
    OrganisationId organisation;
    QString name;
    QString shortName;
    CentreKind kind = CentreKind::Direct;
    /// One to four capitals or digits before year and month of numbers: WX in WX2607-7K-0001.
    QString numberPrefix = QStringLiteral("WX");
    core::Currency currency = core::Currency::cny();  ///< the home currency
    QString timeZone = QStringLiteral("Asia/Shanghai");
    QString locale = QStringLiteral("zh_CN");  ///< language and formats of papers
    int taxBasisPoints = 1300;                 ///< hundredths of a per cent: 1300 is 13 %
    QString phone;
    QString address;
    QString documentHeader;  ///< lines above the papers; empty = name, address and phone

    friend bool operator==(const Centre&, const Centre&) = default;
};

QList<core::FieldProblem> problemsOf(const Centre& centre);

/// What papers have above: documentHeader, else made of name, address and phone.
QStringList headerLines(const Centre& centre);

}  // namespace staff
