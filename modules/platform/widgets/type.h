#pragma once

#include <QFont>
#include <QString>

namespace widgets {

/// Steps of the type scale. They are ratios to the application's font, so that a larger system font
/// enlarges everything.
enum class TextRole {
    Body,         ///< 10 pt
    Secondary,    ///< 9 pt, the smallest there is
    Section,      ///< 11 pt semibold, headings of groups
    RecordTitle,  ///< 12 pt semibold
    PageTitle,    ///< 16 pt semibold
    TileNumber,   ///< 20 pt semibold
    Message,      ///< 11 pt, sentences of empty pages
};

/// The application's font for a language ("zh_CN", "zh_TW", "en"). Families are named, because
/// without them fontconfig picks Japanese forms for hanzi under many locales.
QFont applicationFont(const QString& language, double pointSize = 10.0);

/// The font of a role, derived from the application's font of now.
QFont fontFor(TextRole role);
QFont fontFor(TextRole role, const QFont& body);

}  // namespace widgets
