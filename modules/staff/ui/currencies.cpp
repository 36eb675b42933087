#include "staff/ui/currencies.h"

#include "widgets/choiceedit.h"

#include <QCoreApplication>

namespace staff::ui {
namespace {

struct NamedCurrency {
    const char* code;
    const char* name;
};

constexpr NamedCurrency kCurrencies[] = {
    {"CNY", QT_TRANSLATE_NOOP("staff::ui::Currencies", "Renminbi (CNY)")},
    {"TWD", QT_TRANSLATE_NOOP("staff::ui::Currencies", "New Taiwan dollar (TWD)")},
    {"HKD", QT_TRANSLATE_NOOP("staff::ui::Currencies", "Hong Kong dollar (HKD)")},
    {"MOP", QT_TRANSLATE_NOOP("staff::ui::Currencies", "Macau pataca (MOP)")},
    {"SGD", QT_TRANSLATE_NOOP("staff::ui::Currencies", "Singapore dollar (SGD)")},
    {"MYR", QT_TRANSLATE_NOOP("staff::ui::Currencies", "Malaysian ringgit (MYR)")},
    {"JPY", QT_TRANSLATE_NOOP("staff::ui::Currencies", "Yen (JPY)")},
    {"USD", QT_TRANSLATE_NOOP("staff::ui::Currencies", "US dollar (USD)")},
    {"EUR", QT_TRANSLATE_NOOP("staff::ui::Currencies", "Euro (EUR)")},
};

}  // namespace

void offerCurrencies(widgets::ChoiceEdit& edit, const core::Currency& also) {
    for (const NamedCurrency& each : kCurrencies)
        edit.add(QString::fromLatin1(each.code),
                 QCoreApplication::translate("staff::ui::Currencies", each.name));
    if (edit.findData(also.code()) < 0)
        edit.add(also.code(), also.code());
}

core::Currency chosenCurrency(const widgets::ChoiceEdit& edit) {
    return core::Currency::fromCode(edit.value().toString()).value_or(core::Currency());
}

void choose(widgets::ChoiceEdit& edit, const core::Currency& currency) {
    if (edit.findData(currency.code()) < 0)
        edit.add(currency.code(), currency.code());
    edit.setValue(currency.code());
}

}  // namespace staff::ui
