#pragma once

#include "agreements/data/agreementreads.h"
#include "agreements/domain/lifecycle.h"
#include "pagekit/factcard.h"

namespace agreements::ui {

/// An agreement at a glance: state, parties, days, what happened to it, and the steps that its
/// state and the person's rights allow.
class AgreementCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

    /// The usual next step, for the key of it; false where the state allows none.
    bool hasNextStep() const { return bool(m_next); }
    void runNextStep();

Q_SIGNALS:
    void stepsChanged();

protected:
    void load(const core::RowId& id) override;

private:
    struct Content {
        AgreementCard card;
        QStringList parties;
        Template content;
    };
    static core::Result<std::optional<Content>> read(storage::Connection& connection,
                                                     const AgreementId& id);
    void fill(const Content& content);
    void addHistory(const Content& content);
    void addSteps(const Content& content);
    void addStep(const QString& text, const char* name, bool allowed, std::function<void()> run);
    void write(std::function<core::Done(storage::WriteTx&)> work);
    void openMarks(const Content& content, bool isSigning);

    std::function<void()> m_next;
};

}  // namespace agreements::ui
