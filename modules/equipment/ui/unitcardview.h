#pragma once

#include "equipment/data/timeline.h"
#include "equipment/data/unitreads.h"
#include "pagekit/factcard.h"

namespace equipment::ui {

/// A unit at a glance: what it is, whose, its dates, components and life-cycle timeline (S270);
/// from here a call becomes an order.
class UnitCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

protected:
    void load(const core::RowId& id) override;

private:
    struct Content {
        UnitCard card;
        QString ownerName;
        QList<Component> components;
        QList<TimelineEntry> timeline;
    };
    static core::Result<std::optional<Content>> read(storage::Connection& connection,
                                                     const UnitId& id);
    void fill(const Content& content);
};

}  // namespace equipment::ui
