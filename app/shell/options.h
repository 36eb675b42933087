#pragma once

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace shell {

/// What the command line of `aftercare` asks for.
struct Options {
    QString dataFile;  ///< empty: the person's own file in the application's data folder
    bool demo = false;
    QString language;  ///< zh_CN, zh_TW or en; empty: the setting, else the system's
    QString theme;     ///< light or dark; empty: the setting, else the system's
    std::optional<QSize> size;
    qreal scale = 0;             ///< 0: the screen's
    std::optional<QDate> today;  ///< what the program takes for the present day
    QString picturesFolder;      ///< not empty: render every page and exit
};

/// Reads the arguments; nullopt after `problem` was set to one sentence for stderr.
/// `--help` and `--version` print and end the process, as QCommandLineParser does.
std::optional<Options> parseOptions(const QStringList& arguments, QString& problem);

/// The scale must be known before QApplication is made, hence this look ahead.
qreal scaleOf(int argc, char** argv);

/// `--pictures` is given: no display is needed then.
bool drawsPictures(int argc, char** argv);

}  // namespace shell
