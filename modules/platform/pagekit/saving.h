#pragma once

#include "core/result.h"
#include "pagekit/answer.h"
#include "widgets/formpane.h"

#include <QFuture>
#include <QHash>

#include <functional>

namespace pagekit {

/// Waits for a use case on the GUI thread with the form's buttons off. A refusal is shown below the
/// field that `fieldOf` names for its code, else as `refused` does it, without that above the form;
/// success goes on with `then`.
template <class Context, class T, class Then>
void afterSaving(Context* context, widgets::FormPane& pane, QFuture<core::Result<T>> written,
                 const QHash<QString, QString>& fieldOf, Then then,
                 std::function<void(const core::Error&)> refused = {}) {
    pane.setBusy(true);
    onAnswer(context, written,
             [&pane, fieldOf, then = std::move(then),
              refused = std::move(refused)](core::Result<T> result) mutable {
                 pane.setBusy(false);
                 if (!result) {
                     const core::Error& error = result.error();
                     if (fieldOf.contains(error.code))
                         pane.showProblems({{fieldOf.value(error.code), error.message}});
                     else if (refused)
                         refused(error);
                     else
                         pane.showError(error);
                     return;
                 }
                 if constexpr (std::is_void_v<T>)
                     then();
                 else
                     then(*result);
             });
}

}  // namespace pagekit
