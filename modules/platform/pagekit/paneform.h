#pragma once

#include "identity/session.h"
#include "pagekit/appcontext.h"
#include "pagekit/recordform.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/form.h"
#include "widgets/formpane.h"

#include <QHash>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace pagekit {

class DraftKeeper;

/// A RecordForm as features write theirs: fields in a FormPane, saved by one use case. What is
/// typed may be kept as a draft, and records that it resembles may be looked for meanwhile. A
/// feature derives, adds its fields to fields() with a FormBuilder, and gives values and use case.
/// GUI thread.
class PaneForm : public RecordForm {
    Q_OBJECT
public:
    /// `saveText` stands on the button.
    PaneForm(AppContext& context, const QString& saveText, QWidget* parent);
    ~PaneForm() override;

    void takeFocus() override;

protected:
    AppContext& context() const { return m_context; }
    widgets::FormPane& pane() const { return *m_pane; }
    widgets::Form& fields() const { return m_pane->form(); }

    /// Takes away what was said about the record before.
    void clearMessages();

    /// Keeps what is typed as the draft `key` ("new" or an id) of `kind`. Where `restore` is set a
    /// draft of an earlier run is shown; `discard` goes back from it to the record.
    void keepDraft(const QString& kind, const QString& key, bool restore,
                   std::function<void()> discard);

    /// Calls `look` whenever the typing rests.
    void lookWhileTyping(std::function<void()> look);
    /// Offers a record that may be the one that is being typed.
    void offerOther(const QString& sentence, const QString& useText, const core::RowId& id);

    /// Writes by the use case unless a field cannot be read or there are problems; these and
    /// refusals are shown (below the field that `fieldOf` names for the error's code). Ends in
    /// saved() with `title`.
    template <class Work>
    void write(const QList<core::FieldProblem>& problems, const QString& title, Work work,
               const QHash<QString, QString>& fieldOf = {}) {
        // A second press before the answer must not make a second record.
        if (m_isWriting || !fields().check())
            return;
        if (core::isAnyWrong(problems)) {
            m_pane->showProblems(problems);
            return;
        }
        m_isWriting = true;
        const auto written = m_context.database.write(m_context.session.actor(), work);
        onAnswer(this, written, [this](const auto&) { m_isWriting = false; });
        const auto done = [this, title](const auto& id) {
            forgetDraft();
            Q_EMIT saved(rowIdOf(id), title);
        };
        afterSaving(this, *m_pane, written, fieldOf, done,
                    [this](const core::Error& error) { showRefusal(error); });
    }

    /// What the use case refused, where no field is to blame: above the form.
    virtual void showRefusal(const core::Error& error) { m_pane->showError(error); }

private:
    void forgetDraft();
    static core::RowId rowIdOf(const core::RowId& id) { return id; }
    template <class Entity>
    static core::RowId rowIdOf(const core::Id<Entity>& id) {
        return id.row();
    }

    AppContext& m_context;
    widgets::FormPane* m_pane;
    std::unique_ptr<DraftKeeper> m_keeper;
    QTimer m_lookTimer;
    bool m_isWriting = false;
};

}  // namespace pagekit
