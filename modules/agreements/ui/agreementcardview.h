#pragma once

#include "agreements/domain/lifecycle.h"
#include "agreements/ui/agreementview.h"
#include "pagekit/factcard.h"
#include "pagekit/page.h"

#include <QHash>

class QVBoxLayout;

namespace agreements::ui {

/// An agreement at a glance: state, parties, days, what it depends on, copies, scans, what happened
/// to it, and the steps that its state and the person's rights allow. A scan may be dropped on it.
class AgreementCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    AgreementCardView(pagekit::AppContext& context, QWidget* parent);

    /// The usual next step, for the key of it; false where the state allows none.
    bool hasNextStep() const { return bool(m_next); }
    void runNextStep();
    /// A step by the name of its button, "linkButton".
    pagekit::CommandState stateOfStep(const QString& name) const;
    void runStep(const QString& name);
    /// Nil while none is shown.
    AgreementId shown() const { return m_shown; }
    bool isDraft() const { return m_isDraft; }

Q_SIGNALS:
    void stepsChanged();
    void openWanted(const core::RowId& id);
    /// A supplement was drafted from what is shown.
    void drafted(const AgreementId& id);

protected:
    void load(const core::RowId& id) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Step {
        bool isAllowed = false;
        std::function<void()> run;
    };

    void fill(const AgreementView& view);
    void addDays(const AgreementView& view);
    void addOthers(const AgreementView& view);
    void addPapers(const AgreementView& view);
    void addTerms(const AgreementView& view);
    void addHistory(const AgreementView& view);
    void addSteps(const AgreementView& view);
    void addApproval(const AgreementView& view);
    void addScopeStep(const AgreementView& view);
    void addPaperSteps(const AgreementView& view);
    void addStep(const QString& text, const char* name, bool allowed, std::function<void()> run);
    void addNextStep(const QString& text, const char* name, bool allowed,
                     std::function<void()> run);
    void write(std::function<core::Done(storage::WriteTx&)> work);
    void openMarks(const AgreementView& view, bool isSigning);
    void draftSupplementOf(const AgreementId& id);

    QVBoxLayout* m_buttons = nullptr;  ///< of the steps, made anew with each filling
    AgreementId m_shown;
    bool m_isDraft = false;
    bool m_takesScans = false;
    std::function<void()> m_next;
    QHash<QString, Step> m_steps;
};

}  // namespace agreements::ui
