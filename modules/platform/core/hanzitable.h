#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace core {

/// The tables of hanzi/ unpacked for quick access: about 0.5 MB, made on first use. Thread-safe.
class HanziTable final {
public:
    static const HanziTable& instance();

    /// The simplified form, the character itself where it has none.
    char16_t simplified(char16_t hanzi) const {
        const unsigned at = unsigned(hanzi) - kFirst;
        return at < kCount && m_simplified[at] ? m_simplified[at] : hanzi;
    }
    /// As pinyinReadings().
    QStringList readings(char16_t hanzi) const;

private:
    static constexpr unsigned kFirst = 0x3400;
    static constexpr unsigned kCount = 0x9fff - kFirst + 1;

    HanziTable();
    void appendReadings(char16_t hanzi, QStringList& readings) const;

    std::array<char16_t, kCount> m_simplified{};
    std::array<quint16, kCount> m_usual{};  ///< index into m_syllables, 0 where unknown
    QHash<char16_t, QList<quint16>> m_others;
    QStringList m_syllables;
};

}  // namespace core
