#pragma once

#include "tabular/csvformat.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <memory>

namespace tabular {

/// Turns the bytes of a device into checked UTF-8, a piece at a time: what chunk() gives is valid
/// and holds no zero byte. Where the file breaks that promise the pieces end right before the place
/// and fault() says why.
class TextSource final {
public:
    enum class Fault { None, Unreadable, Binary, BadEncoding, CutCharacter };

    /// `device` is open; reading begins after `format.byteOrderMark` bytes.
    TextSource(std::unique_ptr<QIODevice> device, Encoding encoding, qint64 byteOrderMark);

    /// Reads the next piece; false at the end and at a fault.
    bool next();
    QByteArrayView chunk() const { return m_chunk; }
    Fault fault() const { return m_delivered ? m_fault : Fault::None; }
    QString deviceError() const { return m_device->errorString(); }
    double progress() const;

private:
    void takeUtf8();
    void takeEncoded();
    QByteArray goodPart(QByteArrayView raw) const;
    void cutAtZero();

    std::unique_ptr<QIODevice> m_device;
    Encoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_raw;  ///< read and not yet handed out
    QByteArray m_decoded;
    QByteArrayView m_chunk;
    qsizetype m_consumed = 0;  ///< of m_raw by the last chunk
    qint64 m_readBytes = 0;
    bool m_atEnd = false;
    bool m_delivered = false;  ///< the pieces before the fault are handed out
    Fault m_fault = Fault::None;
};

/// How many bytes from the start are whole, valid UTF-8, and whether what follows is merely cut
/// off.
struct Utf8Prefix {
    qsizetype size = 0;
    bool isCut = false;
};
Utf8Prefix utf8Prefix(QByteArrayView bytes);

/// The decoder for an encoding; one that replaces what is wrong and remembers it.
QStringDecoder decoderFor(Encoding encoding);

}  // namespace tabular
