#include "repairs/domain/strokes.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace repairs {
namespace {

constexpr char kVersion = 1;
constexpr qint64 kMostPoints = 20'000;
constexpr qint64 kLargestField = 1'000'000;

void putNumber(QByteArray& bytes, quint64 number) {
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

/// Small differences of either sign become small numbers.
void putDifference(QByteArray& bytes, qint64 difference) {
    putNumber(bytes, (quint64(difference) << 1) ^ quint64(difference >> 63));
}

class StrokeReader final {
public:
    explicit StrokeReader(const QByteArray& bytes) : m_bytes(bytes) {}

    std::optional<qint64> number() {
        quint64 number = 0;
        for (int shift = 0; shift < 35 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = quint8(m_bytes[m_at++]);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return qint64(number);
        }
        return std::nullopt;
    }

    std::optional<qint64> difference() {
        const std::optional<qint64> folded = number();
        if (!folded)
            return std::nullopt;
        return (*folded >> 1) ^ -(*folded & 1);
    }

    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 1;
};

std::optional<Strokes> readStrokes(const QByteArray& bytes) {
    if (bytes.isEmpty() || bytes[0] != kVersion)
        return std::nullopt;
    StrokeReader reader(bytes);
    const auto width = reader.number();
    const auto height = reader.number();
    const auto paths = reader.number();
    if (!width || !height || !paths || std::max(*width, *height) > kLargestField)
        return std::nullopt;
    Strokes strokes{QSize(int(*width), int(*height)), {}};
    qint64 pointsLeft = kMostPoints;
    for (qint64 path = 0; path < *paths; ++path) {
        const auto points = reader.number();
        if (!points || (pointsLeft -= std::max<qint64>(*points, 1)) < 0)
            return std::nullopt;
        QList<QPoint>& into = strokes.paths.emplaceBack();
        qint64 x = 0;
        qint64 y = 0;
        for (qint64 point = 0; point < *points; ++point) {
            const auto dx = reader.difference();
            const auto dy = reader.difference();
            if (!dx || !dy)
                return std::nullopt;
            x += *dx;
            y += *dy;
            if (std::max(std::abs(x), std::abs(y)) > kLargestField)
                return std::nullopt;
            into.append(QPoint(int(x), int(y)));
        }
    }
    if (!reader.isAtEnd())
        return std::nullopt;
    return strokes;
}

}  // namespace

bool Strokes::isEmpty() const {
    return std::ranges::none_of(paths, [](const QList<QPoint>& path) { return path.size() > 1; });
}

QByteArray encoded(const Strokes& strokes) {
    QByteArray bytes(1, kVersion);
    putNumber(bytes, quint64(strokes.field.width()));
    putNumber(bytes, quint64(strokes.field.height()));
    putNumber(bytes, quint64(strokes.paths.size()));
    for (const QList<QPoint>& path : strokes.paths) {
        putNumber(bytes, quint64(path.size()));
        QPoint last;
        for (const QPoint& point : path) {
            putDifference(bytes, point.x() - last.x());
            putDifference(bytes, point.y() - last.y());
            last = point;
        }
    }
    return bytes;
}

core::Result<Strokes> decodedStrokes(const QByteArray& bytes) {
    std::optional<Strokes> strokes = readStrokes(bytes);
    if (!strokes)
        return core::fail(QStringLiteral("signature/unreadable"),
                          QCoreApplication::translate("repairs::Strokes",
                                                      "This signature cannot be drawn; the order "
                                                      "itself is not affected."));
    return std::move(*strokes);
}

}  // namespace repairs
