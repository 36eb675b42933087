#pragma once

#include "pagekit/factcard.h"
#include "parts/data/exchangelist.h"
#include "parts/data/exchangereads.h"
#include "parts/ui/exchangedialog.h"

namespace parts::ui {

/// One exchange of old for new: what went out for which order, where the old part is, what is held
/// as deposit and what was decided; with the next steps below.
class ExchangeCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

    /// What is shown; nullopt while nothing is.
    const std::optional<ExchangeSubject>& subject() const { return m_subject; }

Q_SIGNALS:
    void filled();
    /// A button of the card was pressed.
    void wanted(ExchangeDialog::Task task);

protected:
    void load(const core::RowId& id) override;

private:
    struct Content {
        ExchangeSubject subject;
        ExchangeRow row;
        StockMove issue;
        std::optional<StockMove> oldPart;
        QString issuedFrom;
        QString oldBin;
        QString issuedBy;
    };
    static core::Result<std::optional<Content>> read(storage::Connection& connection,
                                                     const ExchangeId& id);
    void fill(const Content& content);
    void addIssue(const Content& content);
    void addOldPart(const Content& content);
    void addDeposit(const Content& content);
    void addPrice(const Content& content);
    void addSteps(const ExchangeSubject& subject);

    std::optional<ExchangeSubject> m_subject;
};

}  // namespace parts::ui
