#include "shell/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace shell {
namespace {

QString optionText(const char* text) {
    return QCoreApplication::translate("shell::Options", text);
}

std::optional<QSize> parseSize(const QString& text) {
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts.at(0).toInt(), parts.at(1).toInt());
    if (size.width() < 320 || size.height() < 240 || size.width() > 16000 || size.height() > 16000)
        return std::nullopt;
    return size;
}

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(QCoreApplication::translate(
        "shell::Options", "The desk of an after-sales service centre."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("data"),
         optionText(QT_TRANSLATE_NOOP("shell::Options", "Open this data file.")),
         QStringLiteral("FILE")},
        {QStringLiteral("demo"),
         optionText(QT_TRANSLATE_NOOP("shell::Options", "Open sample data made for today."))},
        {QStringLiteral("lang"),
         optionText(QT_TRANSLATE_NOOP("shell::Options", "Language: zh_CN, zh_TW or en.")),
         QStringLiteral("LANGUAGE")},
        {QStringLiteral("theme"),
         optionText(QT_TRANSLATE_NOOP("shell::Options", "Theme: light or dark.")),
         QStringLiteral("THEME")},
        {QStringLiteral("size"),
         optionText(QT_TRANSLATE_NOOP("shell::Options", "Size of the window, such as 1366x768.")),
         QStringLiteral("SIZE")},
        {QStringLiteral("scale"),
         optionText(QT_TRANSLATE_NOOP("shell::Options", "Scale of everything, such as 2.")),
         QStringLiteral("FACTOR")},
        {QStringLiteral("today"),
         optionText(
             QT_TRANSLATE_NOOP("shell::Options", "Take this for the present day (YYYY-MM-DD).")),
         QStringLiteral("DATE")},
        {QStringLiteral("pictures"),
         optionText(
             QT_TRANSLATE_NOOP("shell::Options", "Draw every page into this folder and exit.")),
         QStringLiteral("FOLDER")},
    });
}

bool oneOf(const QString& value, const QStringList& allowed) {
    return value.isEmpty() || allowed.contains(value);
}

}  // namespace

std::optional<Options> parseOptions(const QStringList& arguments, QString& problem) {
    QCommandLineParser parser;
    declare(parser);
    parser.process(arguments);

    Options options;
    options.dataFile = parser.value(QStringLiteral("data"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.language = parser.value(QStringLiteral("lang"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.picturesFolder = parser.value(QStringLiteral("pictures"));
    const auto wrong = [&](const char* option) {
        problem =
            QCoreApplication::translate("shell::Options", "--%1 does not take '%2'. See --help.")
                .arg(QLatin1String(option), parser.value(QLatin1String(option)));
        return std::nullopt;
    };

    if (!oneOf(options.language,
               {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")}))
        return wrong("lang");
    if (!oneOf(options.theme, {QStringLiteral("light"), QStringLiteral("dark")}))
        return wrong("theme");
    if (parser.isSet(QStringLiteral("size"))) {
        options.size = parseSize(parser.value(QStringLiteral("size")));
        if (!options.size)
            return wrong("size");
    }
    if (parser.isSet(QStringLiteral("scale"))) {
        options.scale = parser.value(QStringLiteral("scale")).toDouble();
        if (options.scale < 0.5 || options.scale > 4)
            return wrong("scale");
    }
    if (parser.isSet(QStringLiteral("today"))) {
        const QDate day = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
        if (!day.isValid())
            return wrong("today");
        options.today = day;
    }
    if (!parser.positionalArguments().isEmpty()) {
        problem =
            QCoreApplication::translate("shell::Options", "'%1' is not understood. See --help.")
                .arg(parser.positionalArguments().first());
        return std::nullopt;
    }
    return options;
}

qreal scaleOf(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--scale") == 0 && i + 1 < argc)
            return QByteArray(argv[i + 1]).toDouble();
        if (std::strncmp(argv[i], "--scale=", 8) == 0)
            return QByteArray(argv[i] + 8).toDouble();
    }
    return 0;
}

bool drawsPictures(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return std::strncmp(argument, "--pictures", 10) == 0;
    });
}

}  // namespace shell
