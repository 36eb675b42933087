#pragma once

#include <QString>

#include <array>

namespace agreements {

/// The languages in which an agreement is written.
enum class Language { Simplified, Traditional, English };

inline constexpr std::array allLanguages{Language::Simplified, Language::Traditional,
                                         Language::English};

/// "zh_CN", "zh_TW", "en", as templates and columns have it.
inline QString languageCode(Language language) {
    switch (language) {
    case Language::Simplified:
        return QStringLiteral("zh_CN");
    case Language::Traditional:
        return QStringLiteral("zh_TW");
    case Language::English:
        return QStringLiteral("en");
    }
    Q_UNREACHABLE();
}

/// One text in each language; empty where it has not been written yet.
struct LocalText {
    std::array<QString, allLanguages.size()> texts;

    const QString& in(Language language) const { return texts[std::size_t(language)]; }
    QString& in(Language language) { return texts[std::size_t(language)]; }
    /// The text in `language`, or else in the first language that has one.
    const QString& readableIn(Language language) const {
        if (!in(language).isEmpty())
            return in(language);
        for (const QString& text : texts)
            if (!text.isEmpty())
                return text;
        return in(language);
    }
    bool isEmpty() const { return texts == decltype(texts){}; }

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

}  // namespace agreements
