#pragma once

#include "pagekit/factcard.h"
#include "parts/data/stockexceptions.h"
#include "parts/data/stocklist.h"
#include "parts/data/stockreads.h"

#include <QHash>

namespace parts::ui {

/// A place of the stock at a glance: its figures, what it is set aside for, what somebody has to
/// look at, where else the part lies, and its latest moves.
class StockCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

    /// The place that is shown; nullopt while none is.
    const std::optional<StockRow>& row() const { return m_row; }

Q_SIGNALS:
    /// Another place is shown, and row() tells it.
    void filled();

protected:
    void load(const core::RowId& id) override;

private:
    struct Content {
        StockRow row;
        StockBin bin;
        QList<HeldStock> held;
        QList<StockException> exceptions;
        QList<PlacedLevel> elsewhere;  ///< where anything is left
        QList<StockMove> moves;        ///< the latest first
        QHash<BinId, StockBin> bins;
        QHash<core::RowId, QString> users;
    };
    static core::Result<std::optional<Content>> read(storage::Connection& connection,
                                                     const BalanceId& id);
    void fill(const Content& content);
    void addFigures(const Content& content);
    void addHeld(const Content& content);
    void addExceptions(const Content& content);
    void addElsewhere(const Content& content);
    void addMoves(const Content& content);
    void addHeading(const QString& text);

    std::optional<StockRow> m_row;
};

}  // namespace parts::ui
