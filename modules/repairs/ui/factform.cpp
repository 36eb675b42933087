#include "repairs/ui/factform.h"

#include "agreements/domain/factwords.h"

#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/moneyedit.h"
#include "widgets/quantityedit.h"

#include <QVBoxLayout>

namespace repairs::ui {
namespace {

using agreements::Fact;
using agreements::FactShape;
using agreements::FactType;
using Value = std::function<std::optional<qint64>()>;

constexpr int kColumns = 3;

/// Words of a fact, "not answered" first.
Value addChoice(widgets::FormBuilder& fields, const FactShape& shape,
                std::optional<qint64> answer) {
    auto* edit = fields.add<widgets::ChoiceEdit>(shape.name, factTitle(shape.fact));
    edit->add(-1, FactForm::tr("Not answered"));
    if (shape.type == FactType::Flag) {
        edit->add(1, FactForm::tr("Yes"));
        edit->add(0, FactForm::tr("No"));
    } else {
        for (int i = 0; i < shape.choices.size(); ++i)
            edit->add(i, factChoiceTitle(shape.fact, shape.choices[i]));
    }
    edit->setValue(int(answer.value_or(-1)));
    return [edit]() -> std::optional<qint64> {
        const int chosen = edit->value().toInt();
        return chosen < 0 ? std::nullopt : std::optional<qint64>(chosen);
    };
}

Value addDay(widgets::FormBuilder& fields, const FactShape& shape, std::optional<qint64> answer) {
    auto* edit = fields.add<widgets::DateEdit>(shape.name, factTitle(shape.fact));
    if (answer)
        edit->setValue(core::Date::fromQDate(QDate::fromJulianDay(*answer)));
    return [edit] {
        const auto date = edit->value();
        return date ? std::optional<qint64>(date->toQDate().toJulianDay()) : std::nullopt;
    };
}

Value addInstant(widgets::FormBuilder& fields, const FactShape& shape,
                 std::optional<qint64> answer) {
    auto* edit = fields.add<widgets::DateTimeEdit>(shape.name, factTitle(shape.fact));
    if (answer)
        edit->setValue(core::Instant{*answer});
    return [edit] {
        const auto instant = edit->value();
        return instant ? std::optional<qint64>(instant->ms) : std::nullopt;
    };
}

Value addMoney(widgets::FormBuilder& fields, const FactShape& shape, std::optional<qint64> answer) {
    auto* edit = fields.add<widgets::MoneyEdit>(shape.name, factTitle(shape.fact));
    edit->setCurrency(core::Currency::cny());
    if (answer)
        edit->setValue(core::Money{*answer, core::Currency::cny()});
    return [edit] {
        const auto money = edit->value();
        return money ? std::optional<qint64>(money->minor) : std::nullopt;
    };
}

Value addCount(widgets::FormBuilder& fields, const FactShape& shape, std::optional<qint64> answer) {
    auto* edit = fields.add<widgets::QuantityEdit>(shape.name, factTitle(shape.fact));
    if (answer)
        edit->setValue(core::Quantity{*answer * 1000});
    return [edit] {
        const auto quantity = edit->value();
        return quantity ? std::optional<qint64>(quantity->milli / 1000) : std::nullopt;
    };
}

Value addFact(widgets::FormBuilder& fields, Fact fact, std::optional<qint64> answer) {
    const FactShape& shape = agreements::shapeOf(fact);
    switch (shape.type) {
    case FactType::Choice:
    case FactType::Flag:
        return addChoice(fields, shape, answer);
    case FactType::Date:
        return addDay(fields, shape, answer);
    case FactType::Instant:
        return addInstant(fields, shape, answer);
    case FactType::Money:
        return addMoney(fields, shape, answer);
    case FactType::Count:
        return addCount(fields, shape, answer);
    }
    Q_UNREACHABLE();
}

}  // namespace

FactForm::FactForm(const widgets::EntryContext& entry, QWidget* parent)
    : QWidget(parent), m_entry(entry) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FactForm::show(const QList<Fact>& asked, const agreements::Facts& answers, bool isReadOnly) {
    delete m_form;
    m_asked.clear();
    m_answers = answers;
    m_form = new widgets::Form(this);
    m_form->setObjectName(QStringLiteral("factForm"));
    widgets::FormBuilder fields(*m_form, m_entry);
    for (int i = 0; i < asked.size(); ++i) {
        if (i % kColumns == 0)
            fields.beginRow();
        m_asked.append({asked[i], addFact(fields, asked[i], answers.at(asked[i]))});
        if (i % kColumns == kColumns - 1 || i + 1 == asked.size())
            fields.endRow();
    }
    m_form->setReadOnly(isReadOnly);
    connect(m_form, &widgets::Form::edited, this, &FactForm::edited);
    layout()->addWidget(m_form);
    setVisible(!asked.isEmpty());
}

agreements::Facts FactForm::answers() const {
    agreements::Facts facts = m_answers;
    for (const Asked& asked : m_asked)
        facts.set(asked.fact, asked.value());
    return facts;
}

void FactForm::takeFocus() {
    if (m_form)
        m_form->focusFirst();
}

}  // namespace repairs::ui
