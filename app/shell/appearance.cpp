#include "shell/appearance.h"

#include "widgets/appstyle.h"
#include "widgets/type.h"

#include <QApplication>

namespace shell {
void applyTheme(widgets::Scheme scheme, widgets::Density density) {
    widgets::AppStyle::apply(widgets::themeOf(scheme, density));
}

void applyFont(const QString& language) {
    QApplication::setFont(widgets::applicationFont(language));
}

}  // namespace shell
