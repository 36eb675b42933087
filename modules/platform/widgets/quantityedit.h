#pragma once

#include "core/quantity.h"
#include "widgets/lineeditor.h"

#include <optional>

namespace widgets {

/// How many; up to three decimals, sums may be typed.
class QuantityEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget* parent = nullptr);

    /// nullopt when blank or unreadable.
    std::optional<core::Quantity> value() const;
    void setValue(const std::optional<core::Quantity>& value);

    QString inputProblem() const override;
    void tidy() override;
};

}  // namespace widgets
