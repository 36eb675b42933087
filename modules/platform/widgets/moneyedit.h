#pragma once

#include "core/money.h"
#include "widgets/entrycontext.h"
#include "widgets/lineeditor.h"

#include <optional>

namespace widgets {

/// An amount in one currency. Sums may be typed (`7.5+3`), the result is written on leaving.
class MoneyEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit MoneyEdit(const EntryContext& entry, QWidget* parent = nullptr);

    /// nullopt when blank or unreadable.
    std::optional<core::Money> value() const;
    void setValue(const std::optional<core::Money>& value);
    void setCurrency(core::Currency currency);

    QString inputProblem() const override;
    QString help() const override;
    void tidy() override;

private:
    core::Currency m_currency;
};

}  // namespace widgets
