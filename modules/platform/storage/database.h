#pragma once

#include "core/timesource.h"
#include "storage/changenotifier.h"
#include "storage/schema.h"
#include "storage/writetx.h"

#include <QFuture>
#include <QPromise>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <semaphore>
#include <type_traits>

namespace storage {

class Migrator;

enum class Durability {
    Full,    ///< survives a power cut once shown as saved (synchronous FULL)
    Normal,  ///< survives a killed program (synchronous NORMAL)
};

struct OpenOptions {
    QString path;
    Durability durability = Durability::Full;
    bool readOnly = false;
    /// Generated and demo data while it is made: no outbox; rows are marked in the audit's baseline
    /// instead of one by one, by sealGenerated() at the end. From then on, also when it is opened
    /// again, what people write is audited as in every file.
    bool generated = false;
    /// Who writes, for the audit; see deviceIdAt(). 0 = a device without a name.
    quint64 deviceId = 0;
    /// The same ids and number letters for the same seed.
    std::optional<quint32> idSeed = {};
    int readers = 3;
};

/// One data file: one thread that writes, a few that read. Open refuses with "file/newer",
/// "file/read-only", "file/locked" (a second process writes it), "file/not-ours", "file/corrupt",
/// "file/missing" and "file/older" (reading only). No exception leaves the futures: one that is
/// thrown by a job becomes the Error "storage/exception". The destructor finishes what is queued to
/// be written, drops what is queued to be read, and writes the log back into the file.
class Database final {
public:
    static core::Result<std::unique_ptr<Database>> open(const OpenOptions& options,
                                                        const Schema& schema,
                                                        const core::TimeSource& time);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs `work(WriteTx&) -> Result<T>` as one transaction on the writer's thread, in the order
    /// of the calls. An Error rolls back. The notifier has been told before the future finishes.
    template <class Work>
    auto write(const Actor& actor, Work work) -> QFuture<std::invoke_result_t<Work, WriteTx&>>;

    /// Runs `work(Connection&) -> Result<T>` on a reader's thread, over one state of the file.
    /// Cancelling the future drops the job or ends its running statement.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>>;

    /// The same for callers that may wait: command line, tests, workers. Never the GUI thread, and
    /// never within a write: that is refused with "storage/nested". A write that finds the writer
    /// idle runs on the caller's thread.
    template <class Work>
    auto writeNow(const Actor& actor, Work work) -> std::invoke_result_t<Work, WriteTx&>;
    template <class Work>
    auto readNow(Work work) -> std::invoke_result_t<Work, Connection&>;

    /// After generating: marks the rows in the audit, so that doctor can name a changed one.
    /// Waits.
    core::Done sealGenerated(const Actor& actor);

    /// Every job that was queued has run; its answer may still be on its way to its thread.
    bool isIdle() const;

    ChangeNotifier& notifier();
    const Schema& schema() const;
    const core::TimeSource& time() const;
    QString path() const;
    bool isReadOnly() const;
    /// The migrations of this file, storage's own among them.
    const Migrator& migrator() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);

    using WriteJob = std::function<core::Done(WriteTx&)>;
    using ReadJob = std::function<void(core::Result<Connection*>)>;
    /// Queues a job; `done` is called on the worker with the outcome of the commit. False while
    /// closing.
    bool enqueueWrite(const Actor& actor, WriteJob job, std::function<void(core::Done)> done);
    bool enqueueRead(ReadJob job);
    /// Runs the job at once on this thread where nothing is queued, else queues it and waits.
    core::Done writeAndWait(const Actor& actor, const WriteJob& job);

    static core::Error closing();
    static core::Error thrown(const std::exception& exception);
    template <class R, class Call>
    static R guarded(Call call);

    std::unique_ptr<Private> m_d;
};

template <class R, class Call>
R Database::guarded(Call call) {
    try {
        return call();
    } catch (const std::exception& exception) {
        return R(core::fail(thrown(exception)));
    }
}

template <class Work>
auto Database::write(const Actor& actor, Work work)
    -> QFuture<std::invoke_result_t<Work, WriteTx&>> {
    using R = std::invoke_result_t<Work, WriteTx&>;
    struct State {
        explicit State(Work w) : work(std::move(w)) {}
        Work work;
        std::optional<R> result;
        QPromise<R> promise;
    };
    const auto state = std::make_shared<State>(std::move(work));
    state->promise.start();
    QFuture<R> future = state->promise.future();
    enqueueWrite(
        actor,
        [state](WriteTx& tx) -> core::Done {
            state->result.emplace(state->work(tx));
            if (!*state->result)
                return core::fail(state->result->error());
            return {};
        },
        [state](core::Done done) {
            if (done)
                state->promise.addResult(std::move(*state->result));
            else
                state->promise.addResult(R(core::fail(std::move(done).error())));
            state->promise.finish();
        });
    return future;
}

template <class Work>
auto Database::read(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>> {
    using R = std::invoke_result_t<Work, Connection&>;
    struct State {
        explicit State(Work w) : work(std::move(w)) {}
        Work work;
        QPromise<R> promise;
    };
    const auto state = std::make_shared<State>(std::move(work));
    state->promise.start();
    QFuture<R> future = state->promise.future();
    enqueueRead([state](core::Result<Connection*> connection) {
        if (!connection) {
            state->promise.addResult(R(core::fail(std::move(connection).error())));
        } else if (!state->promise.isCanceled()) {
            (*connection)->setCancelled([&state] { return state->promise.isCanceled(); });
            state->promise.addResult(guarded<R>([&] { return state->work(**connection); }));
            (*connection)->setCancelled({});
        }
        state->promise.finish();
    });
    return future;
}

template <class Work>
auto Database::writeNow(const Actor& actor, Work work) -> std::invoke_result_t<Work, WriteTx&> {
    using R = std::invoke_result_t<Work, WriteTx&>;
    std::optional<R> result;
    core::Done done = writeAndWait(actor, [&](WriteTx& tx) -> core::Done {
        result.emplace(work(tx));
        if (!*result)
            return core::fail(result->error());
        return {};
    });
    if (!done)
        return R(core::fail(std::move(done).error()));
    return std::move(*result);
}

template <class Work>
auto Database::readNow(Work work) -> std::invoke_result_t<Work, Connection&> {
    using R = std::invoke_result_t<Work, Connection&>;
    std::optional<R> result;
    std::binary_semaphore finished(0);
    const bool isQueued = enqueueRead([&](core::Result<Connection*> connection) {
        if (connection)
            result.emplace(guarded<R>([&] { return work(**connection); }));
        else
            result.emplace(R(core::fail(std::move(connection).error())));
        finished.release();
    });
    if (!isQueued)
        return R(core::fail(closing()));
    finished.acquire();
    return std::move(*result);
}

}  // namespace storage
