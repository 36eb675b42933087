#pragma once

#include <QFormLayout>
#include <QLabel>

namespace agreements::ui {

/// Gives every field of a form that has no name of its own the one that stands beside it, for those
/// who hear it read.
inline void nameFields(const QFormLayout& form) {
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = form.itemAt(row, QFormLayout::FieldRole);
        const auto* text = label ? qobject_cast<const QLabel*>(label->widget()) : nullptr;
        QWidget* named = field ? field->widget() : nullptr;
        if (text && named && named->accessibleName().isEmpty())
            named->setAccessibleName(text->text());
    }
}

}  // namespace agreements::ui
