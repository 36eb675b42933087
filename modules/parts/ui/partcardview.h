#pragma once

#include "core/money.h"
#include "pagekit/factcard.h"
#include "parts/data/partreads.h"
#include "parts/data/stockreads.h"
#include "parts/domain/partlinks.h"
#include "parts/ui/partlinkdialog.h"

#include <QHash>

namespace parts::ui {

/// A part at a glance: what it costs today, where how much of it lies, and its latest moves. A part
/// that never was in stock shows none of that.
class PartCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

protected:
    void load(const core::RowId& id) override;

private:
    struct Content {
        Part part;
        std::optional<core::Money> price;
        QList<PlacedLevel> levels;  ///< without places where nothing is left
        QList<StockMove> moves;     ///< the latest first
        QHash<BinId, StockBin> bins;
        QList<Substitute> substitutes;
        QList<KitItem> kits;
        bool isRemoved = false;
    };
    static core::Result<std::optional<Content>> read(storage::Connection& connection,
                                                     const PartId& id, const core::Date& today,
                                                     core::Currency currency);
    void fill(const Content& content);
    void addKeeping(const Part& part);
    void addStock(const Content& content);
    void addLinks(const Content& content);
    void ask(PartLinkDialog::Kind kind, const PartId& part);
    void remove(std::function<core::Done(storage::WriteTx&)> work, const PartId& part);
    void addMoves(const Content& content);
};

}  // namespace parts::ui
