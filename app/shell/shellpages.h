#pragma once

#include "shell/datasettings.h"

namespace pagekit {
class PageRegistry;
}

namespace shell {

class Language;

/// The shell's own pages: the desk and the settings, with the settings' pages of the program itself
/// (appearance, centre, data). `language` outlives the pages;
/// `redraw` applies the theme that was chosen.
void registerShellPages(pagekit::PageRegistry& registry, Language& language,
                        std::function<void()> redraw, RestoreLater restoreLater);

}  // namespace shell
