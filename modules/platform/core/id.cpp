#include "core/id.h"

#include <algorithm>

namespace core {
namespace {

constexpr int kBytes = 16;
constexpr int kDigits = 32;
constexpr int kDigitsWithHyphens = 36;

bool isHyphenPlace(qsizetype position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int hexValue(QChar character) {
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit >= u'a' && unit <= u'f')
        return unit - u'a' + 10;
    if (unit >= u'A' && unit <= u'F')
        return unit - u'A' + 10;
    return -1;
}

}  // namespace

std::optional<RowId> RowId::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != kBytes)
        return std::nullopt;
    std::array<quint8, kBytes> copy;
    std::copy(bytes.begin(), bytes.end(), copy.begin());
    return RowId(copy);
}

std::optional<RowId> RowId::fromString(QStringView text) {
    const bool hyphens = text.size() == kDigitsWithHyphens;
    if (!hyphens && text.size() != kDigits)
        return std::nullopt;
    std::array<quint8, kBytes> bytes{};
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (hyphens && isHyphenPlace(i)) {
            if (text[i] != u'-')
                return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return std::nullopt;
        quint8& byte = bytes[size_t(digits / 2)];
        byte = quint8(byte << 4 | value);
        ++digits;
    }
    return RowId(bytes);
}

QByteArray RowId::toBytes() const {
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), kBytes);
}

QString RowId::toString() const {
    static constexpr char16_t kHex[] = u"0123456789abcdef";
    QString text;
    text.reserve(kDigitsWithHyphens);
    for (const quint8 byte : m_bytes) {
        if (isHyphenPlace(text.size()))
            text += u'-';
        text += QChar(kHex[byte >> 4]);
        text += QChar(kHex[byte & 15]);
    }
    return text;
}

}  // namespace core
