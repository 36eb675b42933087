#include "repairs/ui/findingdelegate.h"

#include "repairs/domain/words.h"
#include "repairs/ui/findingsmodel.h"

#include "widgets/choiceedit.h"
#include "widgets/textedit.h"

namespace repairs::ui {

QWidget* FindingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const {
    if (index.column() != FindingsModel::CauseClass)
        return new widgets::TextEdit(parent);
    auto* edit = new widgets::ChoiceEdit(parent);
    for (const CauseCode cause : all<CauseCode>())
        edit->addEnum(cause, title(cause));
    return edit;
}

void FindingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QVariant value = index.data(Qt::EditRole);
    if (auto* choice = qobject_cast<widgets::ChoiceEdit*>(editor))
        choice->setValue(value);
    else if (auto* text = qobject_cast<widgets::TextEdit*>(editor))
        text->setValue(value.toString());
}

void FindingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    if (auto* choice = qobject_cast<widgets::ChoiceEdit*>(editor))
        model->setData(index, choice->value());
    else if (auto* text = qobject_cast<widgets::TextEdit*>(editor))
        model->setData(index, text->value());
}

}  // namespace repairs::ui
