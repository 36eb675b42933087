#include "tabular/textsource.h"

#include <cstring>

namespace tabular {
namespace {

constexpr qsizetype kChunk = 256 * 1024;
constexpr quint64 kHighBits = 0x8080808080808080ULL;

bool isContinuation(uchar byte) {
    return (byte & 0xC0) == 0x80;
}

/// Bytes of the sequence that begins at `at`: its length, 0 where it is invalid, -1 where it is
/// cut.
int utf8Sequence(const uchar* at, const uchar* end) {
    const uchar lead = at[0];
    int length = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF)
        length = 2;
    else if (lead >= 0xE0 && lead <= 0xEF)
        length = 3;
    else if (lead >= 0xF0 && lead <= 0xF4)
        length = 4;
    else
        return 0;
    if (lead == 0xE0)
        low = 0xA0;
    else if (lead == 0xED)
        high = 0x9F;  // surrogates
    else if (lead == 0xF0)
        low = 0x90;
    else if (lead == 0xF4)
        high = 0x8F;
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return -1;
        const bool valid = i == 1 ? at[1] >= low && at[1] <= high : isContinuation(at[i]);
        if (!valid)
            return 0;
    }
    return length;
}

}  // namespace

Utf8Prefix utf8Prefix(QByteArrayView bytes) {
    const auto* begin = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* at = begin;
    const uchar* const end = begin + bytes.size();
    while (at != end) {
        if (end - at >= 8) {
            quint64 word = 0;
            std::memcpy(&word, at, 8);
            if ((word & kHighBits) == 0) {
                at += 8;
                continue;
            }
        }
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int length = utf8Sequence(at, end);
        if (length <= 0)
            return {at - begin, length < 0};
        at += length;
    }
    return {at - begin, false};
}

QStringDecoder decoderFor(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case Encoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case Encoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case Encoding::Gb18030:
        return QStringDecoder("GB18030");
    case Encoding::Big5:
        // ICU's plain Big5 turns the invalid bytes 80 and FF into private characters without a
        // word.
        return QStringDecoder("Big5-HKSCS");
    }
    return {};
}

TextSource::TextSource(std::unique_ptr<QIODevice> device, Encoding encoding, qint64 byteOrderMark)
    : m_device(std::move(device)), m_encoding(encoding), m_decoder(decoderFor(encoding)) {
    m_device->skip(byteOrderMark);
}

double TextSource::progress() const {
    const qint64 size = m_device->size();
    return size > 0 ? qMin(1.0, double(m_readBytes) / double(size)) : 1.0;
}

bool TextSource::next() {
    m_chunk = {};
    while (m_chunk.isEmpty()) {
        if (m_fault != Fault::None) {
            m_delivered = true;
            return false;
        }
        if (m_atEnd)
            return false;
        const qsizetype kept = m_raw.size() - m_consumed;
        std::memmove(m_raw.data(), m_raw.constData() + m_consumed, size_t(kept));
        m_raw.resize(kept + kChunk);
        const qint64 got = m_device->read(m_raw.data() + kept, kChunk);
        m_raw.resize(kept + qMax<qint64>(0, got));
        m_consumed = 0;
        if (got < 0)
            m_fault = Fault::Unreadable;
        m_atEnd = got <= 0;
        m_readBytes += qMax<qint64>(0, got);
        if (m_encoding == Encoding::Utf8)
            takeUtf8();
        else
            takeEncoded();
        cutAtZero();
    }
    return true;
}

void TextSource::takeUtf8() {
    const Utf8Prefix prefix = utf8Prefix(m_raw);
    m_chunk = QByteArrayView(m_raw).first(prefix.size);
    m_consumed = prefix.size;
    if (prefix.size == m_raw.size())
        return;
    if (!prefix.isCut)
        m_fault = Fault::BadEncoding;
    else if (m_atEnd && m_fault == Fault::None)
        m_fault = Fault::CutCharacter;
}

void TextSource::takeEncoded() {
    // Decoded whole lines at a time: a line end is never the second byte of a character, so that a
    // bad character can be looked for with a fresh decoder.
    const bool wide =
        m_encoding == Encoding::Utf16LittleEndian || m_encoding == Encoding::Utf16BigEndian;
    qsizetype take = m_raw.size();
    if (!m_atEnd) {
        const qsizetype newline = wide ? -1 : m_raw.lastIndexOf('\n');
        take = newline >= 0 ? newline + 1 : m_raw.size() & ~qsizetype(1);
    }
    const QByteArrayView raw = QByteArrayView(m_raw).first(take);
    m_consumed = take;
    const QString text = m_decoder(raw);
    m_decoded = text.toUtf8();
    m_chunk = m_decoded;
    if (m_decoder.hasError()) {
        m_fault = Fault::BadEncoding;
        if (wide)
            m_decoded = text.left(text.indexOf(QChar::ReplacementCharacter)).toUtf8();
        else
            m_decoded = goodPart(raw);
        m_chunk = m_decoded;
    } else if (m_atEnd && m_fault == Fault::None) {
        // A character that waits for its second byte gets a line end instead and is found out.
        const QString tail = m_decoder(wide ? QByteArrayView() : QByteArrayView("\n"));
        if (m_decoder.hasError() || (wide && (m_readBytes % 2) != 0))
            m_fault = Fault::CutCharacter;
    }
}

QByteArray TextSource::goodPart(QByteArrayView raw) const {
    QByteArray good;
    while (!raw.isEmpty()) {
        const qsizetype newline = raw.indexOf('\n');
        const QByteArrayView line = newline < 0 ? raw : raw.first(newline + 1);
        QStringDecoder decoder = decoderFor(m_encoding);
        const QString text = decoder(line);
        if (decoder.hasError()) {
            const qsizetype bad = text.indexOf(QChar::ReplacementCharacter);
            return good + QStringView(text).left(qMax<qsizetype>(0, bad)).toUtf8();
        }
        good += text.toUtf8();
        raw = raw.sliced(line.size());
    }
    return good;
}

void TextSource::cutAtZero() {
    if (m_chunk.isEmpty())
        return;
    if (const void* zero = std::memchr(m_chunk.data(), 0, size_t(m_chunk.size()))) {
        m_chunk = m_chunk.first(static_cast<const char*>(zero) - m_chunk.data());
        m_fault = Fault::Binary;
    }
}

}  // namespace tabular
