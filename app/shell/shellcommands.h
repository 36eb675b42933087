#pragma once

namespace pagekit {
class PageRegistry;
}

namespace shell {

class MainWindow;

/// The commands every page shares (new, save, filter, print, …) with the keys of the keyboard map,
/// and the shell's own: palette, key sheet, settings, language, theme.
void registerCommands(pagekit::PageRegistry& registry, MainWindow& window);

}  // namespace shell
