#pragma once

#include "core/error.h"
#include "pagekit/answer.h"

#include <QFuture>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace pagekit {

/// Tells the person what happened, once and in one voice: a message bar on the page, never a box
/// for success. GUI thread.
class Presenter {
public:
    struct Action {
        QString text;
        std::function<void()> run;
    };

    virtual ~Presenter() = default;
    /// Stays until it is closed; the detail goes to the log and behind "Copy details".
    virtual void showError(const core::Error& error) = 0;
    virtual void showWarning(const QString& sentence) = 0;
    /// Something happened without the person doing anything; it can be looked at by `action`. Never
    /// takes the place of an error that is still shown.
    virtual void showNotice(const QString& sentence, const Action& action) {
        Q_UNUSED(action)
        showWarning(sentence);
    }
    /// Passes by itself.
    virtual void showDone(const QString& sentence) = 0;
    /// Offers to take back what was just done, for eight seconds.
    virtual void showUndo(const QString& sentence, std::function<void()> undo) = 0;
    /// Lives as long as the window: the context of answers that outlast their page.
    virtual QObject* receiver() = 0;
    /// Asks before something that cannot be taken back; `verb` stands on the button.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& verb) = 0;
};

/// Continues on the GUI thread with the value, or shows the error and stops.
///
///     withResult(this, presenter, database.write(actor, work), [this](OrderId id) { open(id); });
template <class Context, class T, class Then>
void withResult(Context* context, Presenter& presenter, const QFuture<T>& future, Then then) {
    onAnswer(context, future, [&presenter, then = std::move(then)](T result) mutable {
        if (!result) {
            presenter.showError(result.error());
            return;
        }
        if constexpr (std::is_void_v<typename T::value_type>)
            then();
        else
            then(std::move(*result));
    });
}

}  // namespace pagekit
