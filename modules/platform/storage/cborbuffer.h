#pragma once

#include "storage/value.h"

#include <QByteArrayView>

#include <memory>

namespace storage {

/// Appends canonical CBOR (shortest heads, definite lengths) to one growing block. What the outbox,
/// the audit and doctor hash is written by this class alone, so that equal rows are equal bytes.
class CborBuffer final {
public:
    /// Where a text or blob lies within the buffer.
    struct Span {
        qsizetype offset = 0;
        qsizetype size = 0;
    };

    void clear() { m_size = 0; }
    /// Forgets what follows `size`.
    void truncate(qsizetype size) { m_size = size; }
    qsizetype size() const { return m_size; }
    const char* data() const { return m_bytes.get(); }
    QByteArrayView view(qsizetype from = 0) const { return {m_bytes.get() + from, m_size - from}; }

    void array(qsizetype count) { head(0x80, quint64(count)); }
    void map(qsizetype count) { head(0xa0, quint64(count)); }
    void integer(qint64 number);
    void real(double number);
    void null();
    Span text(QStringView text);
    Span utf8(QByteArrayView text);
    Span blob(QByteArrayView bytes);
    Span value(const Value& value);
    /// Bytes that are CBOR already.
    void raw(QByteArrayView bytes);

    /// The head of an array of `count`, for a sequence that was appended before its length was
    /// known.
    static QByteArray arrayHead(qsizetype count);

private:
    void head(quint8 major, quint64 argument);
    char* room(qsizetype size);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

}  // namespace storage
