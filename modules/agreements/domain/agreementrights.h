#pragma once

#include "modulekit/right.h"
#include "modulekit/setting.h"

namespace agreements {

/// "agreement.template.edit": save versions of templates, retire them.
modulekit::Right editTemplatesRight();
/// "agreement.draft": draft agreements, change and send drafts, keep the copy register and scans.
modulekit::Right draftAgreementsRight();
/// "agreement.approve": approve a draft of somebody else, or return it.
modulekit::Right approveAgreementsRight();
/// "agreement.sign": sign, record signatures and seals, change what a signed one is for.
modulekit::Right signAgreementsRight();
/// "agreement.terminate": end an agreement.
modulekit::Right terminateAgreementsRight();

/// "agreement.number_prefix": what the numbers of new agreements begin with.
modulekit::Setting agreementNumberPrefix();
/// "agreement.expiring_days": how many days before its end an agreement is shown as expiring.
modulekit::Setting agreementExpiringDays();

/// "agreement.own_approval": whether whoever sent a draft may approve it, given the right: for a
/// centre of one person. Off as long as nobody says otherwise.
modulekit::Setting ownApprovalSetting();

}  // namespace agreements
