#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace core {

/// The 16 bytes that name a row on every machine: a UUIDv7, whose first 48 bits are the
/// millisecond of its making (RFC 9562). The nil id means "none", and as a centre "the whole
/// organisation".
class RowId {
public:
    constexpr RowId() = default;
    explicit constexpr RowId(const std::array<quint8, 16>& bytes) : m_bytes(bytes) {}

    /// nullopt unless `bytes` are 16.
    static std::optional<RowId> fromBytes(QByteArrayView bytes);
    /// Reads 8-4-4-4-12 hexadecimal digits, with or without the hyphens.
    static std::optional<RowId> fromString(QStringView text);

    bool isNil() const { return *this == RowId(); }
    QByteArray toBytes() const;
    /// 36 lower-case characters with hyphens.
    QString toString() const;
    const std::array<quint8, 16>& bytes() const { return m_bytes; }

    friend auto operator<=>(const RowId&, const RowId&) = default;
    friend size_t qHash(const RowId& id, size_t seed = 0) noexcept {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    std::array<quint8, 16> m_bytes{};
};

/// A RowId that knows what it names, so that a customer is never passed for a unit.
template <class Entity>
class Id {
public:
    constexpr Id() = default;
    explicit constexpr Id(const RowId& row) : m_row(row) {}

    const RowId& row() const { return m_row; }
    bool isNil() const { return m_row.isNil(); }
    QByteArray toBytes() const { return m_row.toBytes(); }
    QString toString() const { return m_row.toString(); }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_row, seed); }

private:
    RowId m_row;
};

}  // namespace core
