#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace storage {

/// Threads that take tasks from one queue, first come first served; started as they are needed,
/// ended by stop(). A task gets the number of its thread, from 0, and must not throw.
class Workers final {
public:
    using Task = std::function<void(int worker)>;

    /// What stop() does with tasks that nobody has begun.
    enum class AtEnd { Finish, Drop };

    Workers(int most, AtEnd atEnd) : m_most(most), m_atEnd(atEnd) {}
    ~Workers() { stop(); }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// False after stop(); the task is dropped.
    bool add(Task task);
    /// Runs the task on this thread, as if it were one of the workers, where nobody is before it;
    /// else false, and the task was not touched. Saves two changes of thread. Only for one worker.
    bool runHere(const std::function<void()>& task);
    /// Waits for what has been begun.
    void stop();
    /// Nothing is being done and nothing waits.
    bool isIdle() const;
    /// True within a task of the one worker; only for one worker.
    bool isMine() const;

private:
    void work(int worker);

    const int m_most;
    const AtEnd m_atEnd;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    std::vector<std::thread> m_threads;
    int m_idle = 0;
    bool m_isBorrowed = false;  ///< runHere() is at work
    std::thread::id m_current;  ///< whose task runs, where there is one worker
    bool m_isEnding = false;
};

}  // namespace storage
