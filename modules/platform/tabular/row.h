#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tabular {

/// One record of a table as it was read: its cells as UTF-8 and where it stood. A reader fills the
/// same Row again and again, so that reading allocates nothing per cell.
class Row final {
public:
    /// Something wrong inside this record that does not stop the reading: the record is refused.
    struct Fault {
        int column = 0;  ///< counted from 1, 0 for the whole record
        QString reason;  ///< translated, a full sentence

        friend bool operator==(const Fault&, const Fault&) = default;
    };

    /// Line of the file (or row of the sheet) the record begins in, counted from 1.
    qint64 line() const { return m_line; }
    int size() const { return int(m_ends.size()); }
    /// The cell, counted from 0; empty past the last one.
    QByteArrayView utf8(int column) const;
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    bool isBlank() const { return m_bytes.isEmpty(); }
    const QList<Fault>& faults() const { return m_faults; }

    // For the readers.
    void begin(qint64 line);
    void append(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }
    void endCell() { m_ends.append(m_bytes.size()); }
    void addFault(int column, QString reason) { m_faults.append({column, std::move(reason)}); }
    qsizetype byteCount() const { return m_bytes.size(); }
    QByteArrayView openCell() const { return QByteArrayView(m_bytes).sliced(openCellBegin()); }
    void dropFirstOfOpenCell() { m_bytes.remove(openCellBegin(), 1); }

private:
    qsizetype openCellBegin() const { return m_ends.isEmpty() ? 0 : m_ends.last(); }

    qint64 m_line = 0;
    QByteArray m_bytes;
    QList<qsizetype> m_ends;
    QList<Fault> m_faults;
};

}  // namespace tabular
