#pragma once

#include "shell/datasettings.h"

namespace pagekit {
class PageRegistry;
}

namespace shell {

class Language;

/// The shell's own pages: the desk and the settings, with the settings' pages of the program itself
/// (appearance, centre, data). `language` outlives the pages.
void registerShellPages(pagekit::PageRegistry& registry, Language& language,
                        RestoreLater restoreLater);

}  // namespace shell
