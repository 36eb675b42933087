#include "agreements/domain/agreementrights.h"

#include <QCoreApplication>

namespace agreements {

using modulekit::Right;
using modulekit::Role;

Right editTemplatesRight() {
    return {
        QStringLiteral("agreement.template.edit"),
        [] { return QCoreApplication::translate("agreements", "Change templates of agreements"); },
        {Role::Manager}};
}

Right draftAgreementsRight() {
    return {QStringLiteral("agreement.draft"),
            [] { return QCoreApplication::translate("agreements", "Draft agreements"); },
            {Role::Clerk, Role::Manager}};
}

Right approveAgreementsRight() {
    return {
        QStringLiteral("agreement.approve"),
        [] { return QCoreApplication::translate("agreements", "Approve drafts of agreements"); },
        {Role::Manager}};
}

Right signAgreementsRight() {
    return {QStringLiteral("agreement.sign"),
            [] { return QCoreApplication::translate("agreements", "Sign agreements"); },
            {Role::Manager}};
}

Right terminateAgreementsRight() {
    return {QStringLiteral("agreement.terminate"),
            [] { return QCoreApplication::translate("agreements", "Terminate agreements"); },
            {Role::Manager}};
}

modulekit::Setting agreementNumberPrefix() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("agreement.number_prefix");
    setting.title = [] {
        return QCoreApplication::translate("agreements", "Agreements' numbers begin with");
    };
    setting.fallback = QStringLiteral("XY");
    return setting;
}

modulekit::Setting agreementExpiringDays() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("agreement.expiring_days");
    setting.title = [] {
        return QCoreApplication::translate("agreements",
                                           "Days before its end an agreement is shown as expiring");
    };
    setting.type = modulekit::SettingType::Integer;
    setting.fallback = qlonglong(60);
    setting.minimum = 0;
    setting.maximum = 1000;
    return setting;
}

modulekit::Setting ownApprovalSetting() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("agreement.own_approval");
    setting.title = [] {
        return QCoreApplication::translate("agreements",
                                           "Whoever sends a draft may approve it too");
    };
    setting.type = modulekit::SettingType::Truth;
    setting.fallback = false;
    setting.hint = [] {
        return QCoreApplication::translate(
            "agreements", "For a centre of one person. The history says who approved.");
    };
    return setting;
}

}  // namespace agreements
