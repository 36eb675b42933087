#include "widgets/moneyedit.h"

namespace widgets {

MoneyEdit::MoneyEdit(const EntryContext& entry, QWidget* parent)
    : LineEditor(parent), m_currency(entry.currency) {
    useLatinKeys();
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setNaturalWidth(136);
}

std::optional<core::Money> MoneyEdit::value() const {
    if (isBlank())
        return std::nullopt;
    const auto money = core::parseMoney(text(), m_currency);
    return money ? std::optional(*money) : std::nullopt;
}

void MoneyEdit::setValue(const std::optional<core::Money>& value) {
    setText(value ? core::formatAmount(*value) : QString());
}

void MoneyEdit::setCurrency(core::Currency currency) {
    m_currency = currency;
}

QString MoneyEdit::inputProblem() const {
    if (isBlank())
        return {};
    const auto money = core::parseMoney(text(), m_currency);
    return money ? QString() : money.error().message;
}

void MoneyEdit::tidy() {
    if (const auto money = value())
        setValue(money);
}

QString MoneyEdit::help() const {
    return tr("Type an amount or a sum, such as 120+35.5.");
}

}  // namespace widgets
