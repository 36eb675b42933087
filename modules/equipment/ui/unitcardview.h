#pragma once

#include "equipment/data/timeline.h"
#include "equipment/data/unitreads.h"
#include "pagekit/appcontext.h"
#include "pagekit/recordcard.h"

class QVBoxLayout;

namespace equipment::ui {

/// A unit at a glance: what it is, whose, its dates, components and life-cycle timeline (S270);
/// from here a call becomes an order.
class UnitCardView final : public pagekit::RecordCard {
    Q_OBJECT
public:
    UnitCardView(pagekit::AppContext& context, QWidget* parent);

    void show(const core::RowId& id) override;

private:
    struct Content {
        std::optional<UnitCard> card;
        QString ownerName;
        QList<Component> components;
        QList<TimelineEntry> timeline;
    };
    static core::Result<Content> read(storage::Connection& connection, const UnitId& id);
    void fill(const Content& content);
    void clear();

    pagekit::AppContext& m_context;
    UnitId m_id;
    QVBoxLayout* m_layout;
};

}  // namespace equipment::ui
