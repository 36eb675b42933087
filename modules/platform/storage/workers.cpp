#include "storage/workers.h"

namespace storage {

void Workers::stop() {
    std::deque<Task> dropped;
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        if (m_atEnd == AtEnd::Drop)
            dropped.swap(m_tasks);
        threads.swap(m_threads);
    }
    m_wake.notify_all();
    for (std::thread& thread : threads)
        thread.join();
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_isBorrowed; });
}

bool Workers::add(Task task) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            return false;
        m_tasks.push_back(std::move(task));
        const bool isWorkWaiting = int(m_tasks.size()) > m_idle;
        if (isWorkWaiting && int(m_threads.size()) < m_most)
            m_threads.emplace_back([this, number = int(m_threads.size())] { work(number); });
    }
    m_wake.notify_one();
    return true;
}

bool Workers::isIdle() const {
    const std::lock_guard lock(m_mutex);
    return m_tasks.empty() && !m_isBorrowed && m_idle == int(m_threads.size());
}

bool Workers::isMine() const {
    const std::lock_guard lock(m_mutex);
    return m_current == std::this_thread::get_id();
}

bool Workers::runHere(const std::function<void()>& task) {
    {
        const std::lock_guard lock(m_mutex);
        const bool isBusy = m_isBorrowed || m_idle < int(m_threads.size());
        if (m_isEnding || isBusy || !m_tasks.empty())
            return false;
        m_isBorrowed = true;
        m_current = std::this_thread::get_id();
    }
    task();
    {
        const std::lock_guard lock(m_mutex);
        m_isBorrowed = false;
        m_current = {};
    }
    // A worker may wait for its turn, stop() for the end.
    m_wake.notify_all();
    return true;
}

void Workers::work(int worker) {
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return !m_isBorrowed && (m_isEnding || !m_tasks.empty()); });
        --m_idle;
        if (m_tasks.empty())
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_current = std::this_thread::get_id();
        lock.unlock();
        task(worker);
        // What the task holds is released here, not under the lock.
        task = nullptr;
        lock.lock();
        m_current = {};
    }
}

}  // namespace storage
