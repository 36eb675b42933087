#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

/// The check character that our own numbers carry in bar codes: ISO 7064 MOD 37,36 over 0-9 and
/// A-Z. It finds every single wrong character and every swap of two neighbours. Hyphens and spaces
/// are passed over, small letters count as capitals. nullopt where another character stands.
inline std::optional<QChar> checkCharacterOf(QStringView number) {
    constexpr int kModulus = 36;
    int product = kModulus;
    for (const QChar character : number) {
        const char16_t code = character.toUpper().unicode();
        if (code == u'-' || code == u' ')
            continue;
        int value = 0;
        if (code >= u'0' && code <= u'9')
            value = code - u'0';
        else if (code >= u'A' && code <= u'Z')
            value = code - u'A' + 10;
        else
            return std::nullopt;
        const int sum = (product + value) % kModulus;
        product = (sum == 0 ? kModulus : sum) * 2 % (kModulus + 1);
    }
    const int check = (kModulus + 1 - product) % kModulus;
    return QChar(char16_t(check < 10 ? u'0' + check : u'A' + check - 10));
}

/// What is printed as a bar code: the number with its check character behind. A number with other
/// characters than letters, digits, hyphens and spaces has none and stays as it is.
inline QString withCheckCharacter(const QString& number) {
    const std::optional<QChar> check = checkCharacterOf(number);
    return check ? number + *check : number;
}

/// The number that was scanned without its check character; nullopt when that does not fit.
inline std::optional<QString> withoutCheckCharacter(QStringView scanned) {
    if (scanned.size() < 2)
        return std::nullopt;
    const QStringView number = scanned.chopped(1);
    if (checkCharacterOf(number) != scanned.back().toUpper())
        return std::nullopt;
    return number.toString();
}

}  // namespace core
