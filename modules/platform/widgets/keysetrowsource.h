#pragma once

#include "widgets/rowsource.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace widgets {

/// A RowSource over reads by keyset. `Record` is the feature's row, `Marks` what finds the row at a
/// position (storage::Landmarks; anything with a `count`). Each read starts one job and returns its
/// future at once:
///
///     QFuture<core::Result<CustomerPage>> readEdge(const RowQuery& query, Edge edge, int count)
///     override {
///         return m_database.read([=, filter = filterOf(query)](storage::Connection& connection) {
///             return customers::customerList().first(connection, filter, ...);
///         });
///     }
///
/// `Page` is anything with a QList<Record> `rows`. Superseded reads are cancelled. Lists of records
/// on pages are pagekit::RecordList, which has these reads.
template <class Record, class Page, class Marks>
class KeysetRowSource : public RowSource {
public:
    void count(const RowQuery& query, CountFound found) final {
        follow(readCount(query), [found](core::Result<qint64> count) { found(std::move(count)); });
    }

    void edge(const RowQuery& query, Edge edge, int count, RowsFound found) final {
        followPage(readEdge(query, edge, count), std::move(found));
    }

    void prepare(const RowQuery& query, CountFound found) final {
        m_marks.reset();
        follow(readMarks(query), [this, found](core::Result<Marks> marks) {
            if (!marks) {
                found(core::fail(std::move(marks).error()));
                return;
            }
            const qint64 count = marks->count;
            m_marks = std::move(*marks);
            found(count);
        });
    }

    void rowsAt(const RowQuery& query, qint64 first, int count, RowsFound found) final {
        Q_ASSERT(m_marks);
        followPage(readAt(query, *m_marks, first, count), std::move(found));
    }

    void position(const RowQuery& query, const core::RowId& id, PositionFound found) final {
        Q_ASSERT(m_marks);
        follow(readPosition(query, *m_marks, id), std::move(found));
    }

    /// Ends all running reads; their answers are not delivered.
    void abandon() final {
        // Called from within an answer too, so the watchers must not go at once.
        QObject* old = m_running.release();
        m_running = std::make_unique<QObject>();
        for (QFutureWatcherBase* watcher : old->findChildren<QFutureWatcherBase*>()) {
            watcher->disconnect(old);
            watcher->cancel();
        }
        old->deleteLater();
    }

protected:
    virtual QFuture<core::Result<qint64>> readCount(const RowQuery& query) = 0;
    virtual QFuture<core::Result<Page>> readEdge(const RowQuery& query, Edge edge, int count) = 0;
    virtual QFuture<core::Result<Marks>> readMarks(const RowQuery& query) = 0;
    virtual QFuture<core::Result<Page>> readAt(const RowQuery& query, const Marks& marks,
                                               qint64 first, int count) = 0;
    virtual QFuture<core::Result<std::optional<qint64>>> readPosition(const RowQuery& query,
                                                                      const Marks& marks,
                                                                      const core::RowId& id) = 0;
    /// Cells in the order of columns().
    virtual ListRow rowOf(const Record& record) const = 0;

    /// Calls `found` with the result of `future` on this thread, unless abandon() comes before.
    template <class T, class Found>
    void follow(QFuture<core::Result<T>> future, Found found) {
        auto* watcher = new Watcher<core::Result<T>>(m_running.get());
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_running.get(),
                         [watcher, found = std::move(found)] {
                             const auto read = watcher->future();
                             watcher->deleteLater();
                             if (read.resultCount() > 0)
                                 found(read.result());
                         });
        watcher->setFuture(std::move(future));
    }

private:
    /// Cancels what it watches when it goes.
    template <class T>
    struct Watcher final : QFutureWatcher<T> {
        using QFutureWatcher<T>::QFutureWatcher;
        ~Watcher() override {
            if (!this->isFinished())
                this->cancel();
        }
    };

    void followPage(QFuture<core::Result<Page>> future, RowsFound found) {
        follow(std::move(future), [this, found](core::Result<Page> page) {
            if (!page) {
                found(core::fail(std::move(page).error()));
                return;
            }
            QList<ListRow> rows;
            rows.reserve(page->rows.size());
            for (const Record& record : page->rows)
                rows.append(rowOf(record));
            found(std::move(rows));
        });
    }

    std::optional<Marks> m_marks;
    std::unique_ptr<QObject> m_running = std::make_unique<QObject>();
};

}  // namespace widgets
