#pragma once

#include "pagekit/pageregistry.h"
#include "pagekit/recordform.h"

#include <QPointer>

class QVBoxLayout;

namespace agreements::ui {

class DraftPane;
struct DraftSubject;

/// Drafts an agreement: the fields that its template makes. Another template makes other fields and
/// keeps what was typed into those that both have. Also for drafts and supplements that are
/// changed. GUI thread.
///
/// What is typed is kept a second after the last key and offered when the form is opened again.
/// saved() is also sent where the draft went on for approval.
class DraftForm final : public pagekit::RecordForm {
    Q_OBJECT
public:
    explicit DraftForm(pagekit::AppContext& context, QWidget* parent = nullptr);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;
    void takeFocus() override;

    /// Save (also with send on F8), preview on F9, next open point on F6; nullopt for others.
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const;
    void run(const QString& commandId);

Q_SIGNALS:
    void commandsChanged();

private:
    void begin(const QString& key, const QVariantMap& typed, bool isKept);
    void hidePane();
    void show(DraftSubject subject);

    pagekit::AppContext& m_context;
    QVBoxLayout* m_layout;
    QPointer<DraftPane> m_pane;
    int m_opening = 0;  ///< counts what was asked for: a later answer to an older question is late
    bool m_wantsFocus = false;
};

}  // namespace agreements::ui
