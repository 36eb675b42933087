#include "repairs/domain/orderstatus.h"

#include "repairs/domain/words.h"

namespace repairs {

std::optional<Status> statusFromNumber(qint64 number) {
    for (const Status status : all<Status>())
        if (qint64(status) == number)
            return status;
    return std::nullopt;
}

bool isOpen(Status status) {
    return status < Status::Closed;
}

bool isMoveAllowed(Status from, Status to) {
    return allowedMoves(from).contains(to);
}

QList<Status> allowedMoves(Status from) {
    using enum Status;
    switch (from) {
    case Received:
        return {Diagnosing, Waiting, InRepair, Ready, Cancelled};
    case Diagnosing:
        return {Received, Waiting, InRepair, Ready, Closed, Cancelled};
    case Waiting:
        return {Diagnosing, Waiting, InRepair, Ready, Closed, Cancelled};
    case InRepair:
        return {Diagnosing, Waiting, Ready, Closed};
    case Ready:
        return {Diagnosing, Waiting, InRepair, Closed};
    case Closed:
        return {Diagnosing, InRepair, Ready};
    case Cancelled:
        return {Received};
    }
    return {};
}

std::optional<Status> usualNext(Status from) {
    using enum Status;
    switch (from) {
    case Received:
        return Diagnosing;
    case Diagnosing:
    case Waiting:
        return InRepair;
    case InRepair:
        return Ready;
    case Ready:
        return Closed;
    case Closed:
    case Cancelled:
        break;
    }
    return std::nullopt;
}

}  // namespace repairs
