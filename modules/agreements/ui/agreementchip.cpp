#include "agreements/ui/agreementchip.h"

#include "agreements/domain/agreementwords.h"

namespace agreements::ui {
namespace {

widgets::Family familyOf(AgreementState state) {
    using widgets::Family;
    switch (state) {
    case AgreementState::Draft:
        return Family::Plan;
    case AgreementState::InApproval:
    case AgreementState::Signed:
        return Family::Waiting;
    case AgreementState::Approved:
        return Family::Working;
    case AgreementState::Effective:
        return Family::Done;
    case AgreementState::Amended:
    case AgreementState::Terminated:
        return Family::Neutral;
    }
    Q_UNREACHABLE();
}

}  // namespace

widgets::Chip chipOf(AgreementState state, const InForce& days, const core::Date& today,
                     int warningDays) {
    AgreementLife life;
    life.state = state;
    const Standing standing = standingOn(life, days, today, warningDays);
    if (standing == Standing::Expired)
        return {widgets::Family::Neutral, title(standing), {}};
    if (standing == Standing::Expiring)
        return {widgets::Family::Blocked, title(standing), {}};
    return {familyOf(state), title(state), {}};
}

}  // namespace agreements::ui
