#include "repairs/ui/statusfamily.h"

namespace repairs::ui {

widgets::Family familyOf(Status status) {
    switch (status) {
    case Status::Received:
        return widgets::Family::Waiting;
    case Status::Diagnosing:
    case Status::InRepair:
        return widgets::Family::Working;
    case Status::Waiting:
        return widgets::Family::Blocked;
    case Status::Ready:
        return widgets::Family::Plan;
    case Status::Closed:
        return widgets::Family::Done;
    case Status::Cancelled:
        return widgets::Family::Neutral;
    }
    return widgets::Family::Neutral;
}

}  // namespace repairs::ui
