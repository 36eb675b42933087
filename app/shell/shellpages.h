#pragma once

#include "shell/datasettings.h"

namespace pagekit {
class PageRegistry;
}

namespace shell {

class Language;
class MainWindow;

/// The shell's own pages: the desk and the settings, with the settings' pages of the program itself
/// (appearance, keys, printers, centre, data). `language` and `window` outlive the pages;
/// `redraw` applies the theme that was chosen.
void registerShellPages(pagekit::PageRegistry& registry, Language& language, MainWindow& window,
                        std::function<void()> redraw, RestoreLater restoreLater);

}  // namespace shell
