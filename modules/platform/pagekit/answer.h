#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace pagekit {

/// Calls `take` on the context's thread with what the future answers, unless the context is gone by
/// then. Not QFuture::then(): in Qt 6.4 that asserts when its context has gone before the answer.
template <class T, class Take>
void onAnswer(QObject* context, const QFuture<T>& future, Take take) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)]() mutable {
                         const QFuture<T> answered = watcher->future();
                         watcher->deleteLater();
                         if (answered.resultCount() > 0)
                             take(answered.result());
                     });
    watcher->setFuture(future);
}

}  // namespace pagekit
