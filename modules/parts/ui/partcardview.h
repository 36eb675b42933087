#pragma once

#include "pagekit/factcard.h"

namespace parts::ui {

/// A part at a glance, with what it costs today.
class PartCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

protected:
    void load(const core::RowId& id) override;
};

}  // namespace parts::ui
