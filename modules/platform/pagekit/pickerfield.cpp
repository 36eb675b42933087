#include "pagekit/pickerfield.h"

#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "widgets/referenceedit.h"

#include <QPointer>

namespace pagekit {
namespace {

widgets::ReferenceChoice choiceOf(const PickerItem& item) {
    return {item.id, item.title, item.subtitle};
}

}  // namespace

void usePicker(widgets::ReferenceEdit& edit, AppContext& context, const QString& kind,
               std::function<core::RowId()> within) {
    const PickerDescription* picker = context.pages.picker(kind);
    if (!picker)
        return;
    const QPointer<widgets::ReferenceEdit> field(&edit);
    const auto scope = [within = std::move(within)] { return within ? within() : core::RowId(); };
    edit.setFinder(
        [field, &context, picker, scope](const QString& text, widgets::FoundChoices found) {
            withResult(field.data(), context.presenter, picker->find(context, text, scope()),
                       [found = std::move(found)](const QList<PickerItem>& items) {
                           QList<widgets::ReferenceChoice> choices;
                           for (const PickerItem& item : items)
                               choices.append(choiceOf(item));
                           found(choices);
                       });
        });
    if (!picker->create)
        return;
    edit.setNewEntry(picker->newText(), [field, &context, picker, scope](const QString& typed) {
        const auto made = picker->create(context, field->window(), typed, scope());
        if (made && field) {
            field->setValue(choiceOf(*made));
            Q_EMIT field->picked();
            Q_EMIT field->edited();
        }
    });
}

void setPicked(widgets::ReferenceEdit& edit, AppContext& context, const QString& kind,
               const core::RowId& id) {
    if (id.isNil()) {
        edit.setValue(std::nullopt);
        return;
    }
    const PickerDescription* picker = context.pages.picker(kind);
    const QPointer<widgets::ReferenceEdit> field(&edit);
    withResult(&edit, context.presenter, picker->describe(context, id),
               [field](const PickerItem& item) { field->setValue(choiceOf(item)); });
}

core::RowId pickedId(const widgets::ReferenceEdit& edit) {
    return edit.value() ? edit.value()->id : core::RowId();
}

}  // namespace pagekit
