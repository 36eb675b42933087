#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/recordcard.h"
#include "parts/domain/part.h"

class QVBoxLayout;

namespace parts::ui {

/// A part at a glance, with what it costs today.
class PartCardView final : public pagekit::RecordCard {
    Q_OBJECT
public:
    PartCardView(pagekit::AppContext& context, QWidget* parent);

    void show(const core::RowId& id) override;

private:
    void clear();

    pagekit::AppContext& m_context;
    PartId m_id;
    QVBoxLayout* m_layout;
};

}  // namespace parts::ui
