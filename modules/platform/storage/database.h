#pragma once

#include "core/timesource.h"
#include "storage/projection.h"
#include "storage/writetx.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <type_traits>

namespace storage {

struct Migration;

/// What the modules bring to a file: their tables, the projections that follow them and the
/// migrations. Outlives every Database opened with it.
struct Schema {
    QList<const Table*> tables;
    QList<std::shared_ptr<Projection>> projections;
    QList<std::shared_ptr<Check>> checks;
    QList<Migration> migrations;

    const Table* table(quint16 number) const;
    const Table* table(QStringView name) const;
};

enum class Durability {
    Full,    ///< survives a power cut once shown as saved (synchronous FULL)
    Normal,  ///< survives a killed program (synchronous NORMAL)
};

struct OpenOptions {
    QString path;
    Durability durability = Durability::Full;
    bool readOnly = false;
    /// Generated and demo data: no outbox; ledgers are marked in the audit's baseline instead of row by row.
    bool generated = false;
};

/// Tells, in the thread it was made in, what each commit changed. Connect models here.
class ChangeNotifier : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void committed(const storage::ChangeSet& changes);
};

/// One data file: one thread that writes, a few that read. Open refuses with "file/newer",
/// "file/read-only", "file/locked" (a second process writes it), "file/not-ours", "file/corrupt".
class Database final {
public:
    static core::Result<std::unique_ptr<Database>> open(const OpenOptions& options, const Schema& schema,
                                                        const core::TimeSource& time);
    ~Database();

    /// Runs `work(WriteTx&) -> Result<T>` as one transaction on the writer's thread. An Error rolls back.
    template <class Work>
    auto write(const Actor& actor, Work work) -> QFuture<std::invoke_result_t<Work, WriteTx&>>;

    /// Runs `work(Connection&) -> Result<T>` on a reader's thread.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>;

    /// The same for callers that may wait: command line, tests, workers. Never the GUI thread.
    template <class Work>
    auto writeNow(const Actor& actor, Work work) -> std::invoke_result_t<Work, WriteTx&>;
    template <class Work>
    auto readNow(Work work) -> std::invoke_result_t<Work, Connection&>;

    ChangeNotifier& notifier();
    const Schema& schema() const;
    const core::TimeSource& time() const;
    QString path() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);

    using WriteJob = std::function<core::Done(WriteTx&)>;
    using ReadJob = std::function<void(Connection&)>;
    /// Queues a job; `done` is called on the worker with the outcome of the commit.
    void enqueueWrite(const Actor& actor, WriteJob job, std::function<void(core::Done)> done);
    void enqueueRead(ReadJob job);

    std::unique_ptr<Private> m_d;
};

}  // namespace storage
