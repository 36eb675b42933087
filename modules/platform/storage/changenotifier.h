#pragma once

#include "storage/changeset.h"

#include <QObject>

#include <atomic>

namespace storage {

/// Tells, in the thread it was made in, what each commit changed. Connect models here.
class ChangeNotifier : public QObject {
    Q_OBJECT

public:
    /// From any thread: has anybody ever connected? A program without event loop need not queue.
    bool isHeard() const { return m_isHeard; }

Q_SIGNALS:
    void committed(const storage::ChangeSet& changes);

protected:
    void connectNotify(const QMetaMethod&) override { m_isHeard = true; }

private:
    std::atomic<bool> m_isHeard = false;
};

}  // namespace storage
