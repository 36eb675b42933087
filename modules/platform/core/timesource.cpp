#include "core/timesource.h"

#include <chrono>

namespace core {

Instant SystemTimeSource::now() const {
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count()};
}

}  // namespace core
