#include "repairs/ui/linedelegate.h"

#include "repairs/domain/words.h"
#include "repairs/ui/linesmodel.h"

#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "parts/data/deskprices.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/entrycontext.h"
#include "widgets/minutesedit.h"
#include "widgets/moneyedit.h"
#include "widgets/quantityedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"

namespace repairs::ui {

LineDelegate::LineDelegate(pagekit::AppContext& context, LinesModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model) {}

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    switch (index.column()) {
    case LinesModel::Kind: {
        auto* edit = new widgets::ChoiceEdit(parent);
        for (const LineKind kind : all<LineKind>())
            edit->addEnum(kind, title(kind));
        return edit;
    }
    case LinesModel::Text:
        if (m_model.lines().at(index.row()).kind == LineKind::Part)
            return partEditor(parent, index);
        return new widgets::TextEdit(parent);
    case LinesModel::Quantity:
        return new widgets::QuantityEdit(parent);
    case LinesModel::Minutes:
        return new widgets::MinutesEdit(parent);
    case LinesModel::UnitPrice: {
        auto* edit = new widgets::MoneyEdit(m_context.entry, parent);
        edit->setCurrency(m_model.currency());
        return edit;
    }
    default:
        return nullptr;
    }
}

void LineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QVariant value = index.data(Qt::EditRole);
    if (auto* choice = qobject_cast<widgets::ChoiceEdit*>(editor))
        choice->setValue(value);
    else if (auto* text = qobject_cast<widgets::TextEdit*>(editor))
        text->setValue(value.toString());
    else if (auto* quantity = qobject_cast<widgets::QuantityEdit*>(editor))
        quantity->setValue(core::Quantity{value.toLongLong()});
    else if (auto* minutes = qobject_cast<widgets::MinutesEdit*>(editor))
        minutes->setValue(value.toLongLong() > 0 ? std::optional(value.toLongLong())
                                                 : std::nullopt);
    else if (auto* money = qobject_cast<widgets::MoneyEdit*>(editor))
        money->setValue(core::Money{value.toLongLong(), m_model.currency()});
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->selectAll();
}

void LineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    if (auto* choice = qobject_cast<widgets::ChoiceEdit*>(editor)) {
        model->setData(index, choice->value());
    } else if (auto* text = qobject_cast<widgets::TextEdit*>(editor)) {
        model->setData(index, text->value());
    } else if (auto* quantity = qobject_cast<widgets::QuantityEdit*>(editor)) {
        if (quantity->value())
            model->setData(index, quantity->value()->milli);
    } else if (auto* minutes = qobject_cast<widgets::MinutesEdit*>(editor)) {
        model->setData(index, minutes->value().value_or(0));
    } else if (auto* money = qobject_cast<widgets::MoneyEdit*>(editor)) {
        if (money->value())
            model->setData(index, money->value()->minor);
    } else if (auto* part = qobject_cast<widgets::ReferenceEdit*>(editor)) {
        if (part->value())
            takePart(index.row(), part->value()->id, part->value()->title);
        else
            model->setData(index, part->text().trimmed());
    }
}

QWidget* LineDelegate::partEditor(QWidget* parent, const QModelIndex& index) const {
    auto* edit = new widgets::ReferenceEdit(parent);
    pagekit::usePicker(*edit, m_context, QStringLiteral("part"));
    const OrderLine& line = m_model.lines().at(index.row());
    if (!line.part.isNil())
        edit->setValue(widgets::ReferenceChoice{line.part.row(), line.text, {}});
    else
        edit->setText(line.text);
    return edit;
}

void LineDelegate::takePart(int row, const core::RowId& part, const QString& text) const {
    const PartId id(part);
    const core::Currency currency = m_model.currency();
    const core::Date today = m_context.entry.today();
    LinesModel* model = &m_model;
    model->setPart(row, id, text, model->lines().at(row).unitPriceMinor);
    auto price = m_context.database.read([id, currency, today](storage::Connection& connection) {
        return parts::deskPriceOf(connection, id, today, currency);
    });
    pagekit::withResult(
        model, m_context.presenter, price, [=](const std::optional<core::Money>& found) {
            if (found && row < model->lines().size() && model->lines().at(row).part == id)
                model->setPart(row, id, text, found->minor);
        });
}

}  // namespace repairs::ui
