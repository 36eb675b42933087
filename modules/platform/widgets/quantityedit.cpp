#include "widgets/quantityedit.h"

namespace widgets {

QuantityEdit::QuantityEdit(QWidget* parent) : LineEditor(parent) {
    useLatinKeys();
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setNaturalWidth(96);
}

std::optional<core::Quantity> QuantityEdit::value() const {
    if (isBlank())
        return std::nullopt;
    const auto quantity = core::parseQuantity(text());
    return quantity ? std::optional(*quantity) : std::nullopt;
}

void QuantityEdit::setValue(const std::optional<core::Quantity>& value) {
    setText(value ? core::formatQuantity(*value) : QString());
}

QString QuantityEdit::inputProblem() const {
    if (isBlank())
        return {};
    const auto quantity = core::parseQuantity(text());
    return quantity ? QString() : quantity.error().message;
}

void QuantityEdit::tidy() {
    if (const auto quantity = value())
        setValue(quantity);
}

}  // namespace widgets
