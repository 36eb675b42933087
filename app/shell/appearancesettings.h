#pragma once

#include "pagekit/appcontext.h"

#include <QWidget>

#include <functional>

namespace shell {

class Language;

/// Language, theme and height of rows: each takes effect at once and is kept for this person.
class AppearanceSettings final : public QWidget {
    Q_OBJECT
public:
    AppearanceSettings(pagekit::AppContext& context, Language& language,
                       std::function<void()> redraw, QWidget* parent);
};

}  // namespace shell
