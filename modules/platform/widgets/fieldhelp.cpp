#include "widgets/fieldhelp.h"

#include "widgets/editor.h"

#include <QToolTip>
#include <QWidget>

namespace widgets {

bool showFieldHelp(QWidget* focused) {
    const auto* editor = dynamic_cast<Editor*>(focused);
    if (!editor)
        return false;
    // What stands below the field already is said again for those who cannot see it.
    const QString help =
        editor->help().isEmpty() ? focused->accessibleDescription() : editor->help();
    if (help.isEmpty())
        return false;
    // A rich text breaks into lines.
    QToolTip::showText(focused->mapToGlobal(QPoint(0, focused->height())),
                       QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()), focused);
    return true;
}

}  // namespace widgets
