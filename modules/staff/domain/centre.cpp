#include "staff/domain/centre.h"

#include "core/localtime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace staff {

namespace {

constexpr CentreKind kCentreKinds[] = {CentreKind::Direct, CentreKind::Outsourced,
                                       CentreKind::Mixed};
constexpr qsizetype kLongestPrefix = 4;
constexpr int kHundredPerCent = 10'000;

bool isNumberPrefix(const QString& text) {
    const auto isAllowed = [](QChar each) {
        return (each >= u'A' && each <= u'Z') || (each >= u'0' && each <= u'9');
    };
    return !text.isEmpty() && text.size() <= kLongestPrefix &&
           std::all_of(text.cbegin(), text.cend(), isAllowed);
}

}  // namespace

QString centreKindCode(CentreKind kind) {
    switch (kind) {
    case CentreKind::Direct:
        return QStringLiteral("direct");
    case CentreKind::Outsourced:
        return QStringLiteral("outsourced");
    case CentreKind::Mixed:
        return QStringLiteral("mixed");
    }
    Q_UNREACHABLE();
}

std::optional<CentreKind> centreKindFromCode(QStringView code) {
    for (const CentreKind kind : kCentreKinds) {
        if (centreKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString centreKindTitle(CentreKind kind) {
    switch (kind) {
    case CentreKind::Direct:
        return QCoreApplication::translate("staff", "Direct");
    case CentreKind::Outsourced:
        return QCoreApplication::translate("staff", "Outsourced");
    case CentreKind::Mixed:
        return QCoreApplication::translate("staff", "Mixed");
    }
    Q_UNREACHABLE();
}

QList<core::FieldProblem> problemsOf(const Centre& centre) {
    QList<core::FieldProblem> problems;
    if (centre.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"),
                         QCoreApplication::translate("staff", "Enter the name of the centre.")});
    if (!isNumberPrefix(centre.numberPrefix))
        problems.append(
            {QStringLiteral("numberPrefix"),
             QCoreApplication::translate("staff",
                                         "The prefix of numbers has one to four capital "
                                         "letters or digits, such as WX.")});
    if (centre.currency == core::Currency())
        problems.append({QStringLiteral("currency"),
                         QCoreApplication::translate("staff", "Choose the currency.")});
    if (!core::timeZone(centre.timeZone))
        problems.append({QStringLiteral("timeZone"),
                         QCoreApplication::translate("staff", "Choose the time zone.")});
    if (QLocale(centre.locale) == QLocale::c())
        problems.append(
            {QStringLiteral("locale"),
             QCoreApplication::translate("staff", "Choose the language of the papers.")});
    if (centre.taxBasisPoints < 0 || centre.taxBasisPoints > kHundredPerCent)
        problems.append({QStringLiteral("taxBasisPoints"),
                         QCoreApplication::translate(
                             "staff", "The tax rate lies between 0 and 100 per cent.")});
    return problems;
}

QStringList headerLines(const Centre& centre) {
    const QString text = centre.documentHeader.trimmed();
    if (!text.isEmpty())
        return text.split(u'\n');
    QStringList lines{centre.name};
    if (!centre.address.isEmpty())
        lines.append(centre.address);
    if (!centre.phone.isEmpty())
        lines.append(centre.phone);
    return lines;
}

}  // namespace staff
