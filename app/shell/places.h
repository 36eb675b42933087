#pragma once

#include <QString>

namespace shell {

/// Folders of the program by the conventions of the system (XDG on Linux), each made when asked
/// for.
namespace places {

/// The person's own data file.
QString dataFile();
/// Preferences that follow the person.
QString settingsFile();
/// Window places and other things of this computer alone.
QString stateFile();
/// Log files, newest "aftercare.log".
QString logFolder();
/// Sample data; may be deleted at any time.
QString demoFile();

}  // namespace places

}  // namespace shell
