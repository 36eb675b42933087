#include "storage/cborbuffer.h"

#include "storage/utf8.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace storage {
namespace {

constexpr quint8 kUnsigned = 0x00;
constexpr quint8 kNegative = 0x20;
constexpr quint8 kBytes = 0x40;
constexpr quint8 kText = 0x60;
constexpr quint8 kDouble = 0xfb;
constexpr quint8 kNull = 0xf6;
constexpr qsizetype kLargestHead = 9;

qsizetype writeCborHead(quint8 major, quint64 argument, char* out) {
    if (argument < 24) {
        out[0] = char(major | argument);
        return 1;
    }
    if (argument <= 0xff) {
        out[0] = char(major | 24);
        out[1] = char(argument);
        return 2;
    }
    if (argument <= 0xffff) {
        out[0] = char(major | 25);
        qToBigEndian(quint16(argument), out + 1);
        return 3;
    }
    if (argument <= 0xffffffff) {
        out[0] = char(major | 26);
        qToBigEndian(quint32(argument), out + 1);
        return 5;
    }
    out[0] = char(major | 27);
    qToBigEndian(argument, out + 1);
    return 9;
}

qsizetype cborHeadSize(quint64 argument) {
    char scratch[kLargestHead];
    return writeCborHead(0, argument, scratch);
}

}  // namespace

char* CborBuffer::room(qsizetype size) {
    if (m_size + size > m_capacity) {
        const qsizetype capacity = qMax(m_capacity * 2, qMax<qsizetype>(m_size + size, 4096));
        std::unique_ptr<char[]> larger(new char[size_t(capacity)]);
        if (m_size > 0)
            std::memcpy(larger.get(), m_bytes.get(), size_t(m_size));
        m_bytes = std::move(larger);
        m_capacity = capacity;
    }
    return m_bytes.get() + m_size;
}

void CborBuffer::head(quint8 major, quint64 argument) {
    m_size += writeCborHead(major, argument, room(kLargestHead));
}

void CborBuffer::integer(qint64 number) {
    if (number >= 0)
        head(kUnsigned, quint64(number));
    else
        head(kNegative, ~quint64(number));
}

void CborBuffer::real(double number) {
    // SQLite keeps no negative zero.
    number = number == 0 ? 0 : number;
    char* out = room(kLargestHead);
    out[0] = char(kDouble);
    qToBigEndian(std::bit_cast<quint64>(number), out + 1);
    m_size += 9;
}

void CborBuffer::null() {
    *room(1) = char(kNull);
    ++m_size;
}

CborBuffer::Span CborBuffer::text(QStringView text) {
    // The length in bytes is known only afterwards; it is rarely another size of head than guessed.
    const qsizetype guessed = cborHeadSize(quint64(text.size()));
    char* out = room(kLargestHead + utf8Room(text));
    const qsizetype size = writeUtf8(text, out + guessed);
    const qsizetype actual = cborHeadSize(quint64(size));
    if (actual != guessed)
        std::memmove(out + actual, out + guessed, size_t(size));
    writeCborHead(kText, quint64(size), out);
    const Span span{m_size + actual, size};
    m_size += actual + size;
    return span;
}

CborBuffer::Span CborBuffer::utf8(QByteArrayView text) {
    head(kText, quint64(text.size()));
    const Span span{m_size, text.size()};
    raw(text);
    return span;
}

CborBuffer::Span CborBuffer::blob(QByteArrayView bytes) {
    head(kBytes, quint64(bytes.size()));
    const Span span{m_size, bytes.size()};
    raw(bytes);
    return span;
}

CborBuffer::Span CborBuffer::value(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value))
        integer(*number);
    else if (const auto* string = std::get_if<QString>(&value))
        return text(*string);
    else if (const auto* bytes = std::get_if<QByteArray>(&value))
        return blob(*bytes);
    else if (const auto* measure = std::get_if<double>(&value))
        real(*measure);
    else
        null();
    return {};
}

void CborBuffer::raw(QByteArrayView bytes) {
    if (bytes.isEmpty())
        return;
    std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size()));
    m_size += bytes.size();
}

QByteArray CborBuffer::arrayHead(qsizetype count) {
    QByteArray bytes(kLargestHead, Qt::Uninitialized);
    bytes.resize(writeCborHead(0x80, quint64(count), bytes.data()));
    return bytes;
}

}  // namespace storage
