#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace bench {

/// One measured figure beside what it is compared with.
struct Figure {
    QString name;
    double figure = 0;
    QString unit;
    double floor = 0;
    std::optional<double> aim = {};       ///< none: told for comparison only
    std::optional<double> memoryMb = {};  ///< none: the peak of this process
};

/// What a benchmark was asked for on its command line, and how it tells its figures: a table for
/// people, with `--json` one line a figure.
class BenchRun final {
public:
    /// Ends the process on an unknown option.
    explicit BenchRun(const QStringList& arguments);

    int orders() const { return m_orders; }
    QString folder() const { return m_folder; }
    /// Make the file anew although there is one.
    bool isFresh() const { return m_fresh; }
    /// Of options that one benchmark has alone: `--child bare`.
    QString child() const { return m_child; }
    QString file() const { return m_file; }

    void tell(const Figure& figure) const;
    /// A sentence for people, on stderr.
    void say(const QString& sentence) const;

private:
    int m_orders = 1'000'000;
    QString m_folder;
    QString m_child;
    QString m_file;
    bool m_fresh = false;
    bool m_json = false;
};

/// The largest resident size so far, of this process or of those it has waited for.
double peakMemoryMb(bool ofChildren = false);

/// Ends the benchmark with the error that stood in its way.
[[noreturn]] void giveUp(const core::Error& error);

template <class T>
T need(core::Result<T> result) {
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
inline void need(const core::Done& done) {
    if (!done)
        giveUp(done.error());
}

}  // namespace bench
