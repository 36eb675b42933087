#include "shell/settingslistdelegate.h"

#include "shell/sidebarbutton.h"

#include "widgets/theme.h"

#include <QPainter>

namespace shell {

QSize SettingsListDelegate::sizeHint(const QStyleOptionViewItem& option,
                                     const QModelIndex& /*index*/) const {
    return {0, entryHeight(option.fontMetrics)};
}

void SettingsListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    EntryLook look;
    look.text = index.data().toString();
    look.isCurrent = option.state & QStyle::State_Selected;
    look.isHovered = option.state & QStyle::State_MouseOver;
    look.hasFocus = look.isCurrent && (option.state & QStyle::State_HasFocus);
    painter->save();
    painter->setFont(option.font);
    paintEntry(*painter, option.rect, look);
    painter->restore();
}

}  // namespace shell
