#include "equipment/domain/vin.h"

#include <QCoreApplication>

#include <array>

namespace equipment {
namespace {

constexpr int kVinLength = 17;
constexpr int kCheckPlace = 8;

/// The value of a character in the check sum; -1 for one that a VIN cannot have.
int vinValue(QChar character) {
    if (character >= u'0' && character <= u'9')
        return character.digitValue();
    if (character >= u'A' && character <= u'H')
        return character.unicode() - u'A' + 1;
    if (character >= u'J' && character <= u'R' && character != u'O' && character != u'Q')
        return character.unicode() - u'J' + 1;
    if (character >= u'S' && character <= u'Z')
        return character.unicode() - u'S' + 2;
    return -1;
}

}  // namespace

core::Result<Vin> Vin::parse(const QString& typed) {
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper();
    text.removeIf([](QChar character) { return character.isSpace() || character == u'-'; });
    for (const QChar character : text) {
        if (vinValue(character) < 0)
            return core::fail(
                QStringLiteral("vin/character"),
                QCoreApplication::translate("equipment::Vin",
                                            "A VIN has only digits and capital letters "
                                            "without I, O and Q; \"%1\" is wrong.")
                    .arg(character));
    }
    const int missing = kVinLength - int(text.size());
    if (missing > 0)
        return core::fail(
            QStringLiteral("vin/length"),
            QCoreApplication::translate("equipment::Vin", "A VIN has 17 places, %n is missing.",
                                        nullptr, missing));
    if (missing < 0)
        return core::fail(
            QStringLiteral("vin/length"),
            QCoreApplication::translate("equipment::Vin", "A VIN has 17 places, %n is too many.",
                                        nullptr, -missing));
    return Vin(text);
}

bool Vin::hasRightCheckDigit() const {
    constexpr std::array<int, kVinLength> kWeights{8, 7, 6, 5, 4, 3, 2, 10, 0,
                                                   9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (qsizetype place = 0; place < kVinLength; ++place)
        sum += vinValue(m_text[place]) * kWeights[size_t(place)];
    const int check = sum % 11;
    return m_text[kCheckPlace] == (check == 10 ? QChar(u'X') : QChar(char16_t(u'0' + check)));
}

}  // namespace equipment
