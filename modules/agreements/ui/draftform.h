#pragma once

#include "agreements/domain/agreement.h"
#include "pagekit/page.h"
#include "pagekit/recordform.h"

#include <memory>

namespace agreements::ui {

class DraftDesk;

/// Drafts an agreement: first a template or an earlier agreement is chosen, then the form that the
/// template makes is filled beside its preview. Also for drafts that are changed and for
/// supplements. What is typed is kept a second after the last key, and saved() comes with what was
/// written; a page around it hands it the commands that it answers. GUI thread.
///
/// saved() is also sent where the draft went on for approval. cancelled() loses no text: it is
/// offered again when the same form is opened.
class DraftForm final : public pagekit::RecordForm {
    Q_OBJECT
public:
    explicit DraftForm(pagekit::AppContext& context, QWidget* parent = nullptr);
    ~DraftForm() override;

    /// Shows the templates to choose from, or what was typed before and not saved.
    void startNew() { startNew({}, {}); }
    /// `typed` is looked for among the templates; `within` is the customer, nil for none.
    void startNew(const QString& typed, const core::RowId& within) override;
    /// A draft, also one that was returned. What is no draft any more is told, not shown.
    void startEdit(const core::RowId& id) override;
    void startEdit(const AgreementId& id) { startEdit(id.row()); }
    /// A supplement to an agreement in force; nothing is written before it is saved.
    void startSupplement(const AgreementId& amended);
    /// A new draft that begins as `earlier` was drafted or signed.
    void startCopy(const AgreementId& earlier);
    /// A new draft from this version of a template.
    void startFrom(const TemplateId& id);

    void save() override;
    void saveAndSend();
    void takeFocus() override;

    /// save, save and close, add and remove a line, next and previous pane; nullopt for others. As
    /// Page::stateOf() and Page::run().
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const;
    void run(const QString& commandId);

    /// "New agreement", "Draft XY2611-7K-0003", "Supplement to XY2601-7K-0001".
    QString title() const;

Q_SIGNALS:
    void titleChanged(const QString& title);
    void commandsChanged();

private:
    std::unique_ptr<DraftDesk> m_desk;
};

}  // namespace agreements::ui
