#pragma once

#include <QElapsedTimer>
#include <QList>

namespace bench {

/// Times of the same thing done again and again, in milliseconds.
class Samples final {
public:
    void add(double ms) { m_ms.append(ms); }
    /// Runs `call` and adds the time it took.
    template <class Call>
    void time(Call call) {
        QElapsedTimer timer;
        timer.start();
        call();
        add(double(timer.nsecsElapsed()) / 1e6);
    }
    void add(const Samples& others) { m_ms.append(others.m_ms); }

    qsizetype count() const { return m_ms.size(); }
    double mean() const;
    /// The smallest time that `percent` of all do not exceed; 0 without samples.
    double percentile(double percent) const;
    double median() const { return percentile(50); }

private:
    QList<double> m_ms;
};

}  // namespace bench
