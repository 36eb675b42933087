#pragma once

#include "pagekit/factcard.h"
#include "parts/data/stockreads.h"

namespace parts::ui {

/// A bin at a glance: what kind it is, who has it, what lies in it is worth.
class BinCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

protected:
    void load(const core::RowId& id) override;

private:
    struct Content {
        StockBin bin;
        QString holder;
        QList<StockSum> sums;
    };
    static core::Result<std::optional<Content>> read(storage::Connection& connection,
                                                     const BinId& id);
    void fill(const Content& content);
};

}  // namespace parts::ui
