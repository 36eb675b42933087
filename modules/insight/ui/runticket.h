#pragma once

#include <QtGlobal>

#include <atomic>

namespace insight::ui {

/// Between a job on a worker and the page that shows how far it is. Shared, because a job may
/// outlive its page.
struct RunTicket {
    std::atomic_bool isCancelled = false;
    std::atomic<qint64> read = 0;
    std::atomic<qint64> rejected = 0;
    std::atomic<double> share = -1;  ///< 0 to 1; below 0 where nobody knows
};

}  // namespace insight::ui
