#pragma once

#include "tabular/csvformat.h"
#include "tabular/tablereader.h"

#include <QIODevice>

#include <memory>

namespace tabular {

class TextSource;

/// Reads separated text (RFC 4180 and what is met in the field: four separators, five encodings,
/// LF, CRLF or CR, Excel's `sep=` line) in one pass with bounded memory. Quoted cells may hold
/// separators, line ends and doubled quotes. Text behind a closing quote is a fault of that record,
/// everything that makes the rest of the file doubtful is an error. A guard that TableWriter put
/// before = + - @ is taken off again.
class CsvReader final : public TableReader {
public:
    static core::Result<std::unique_ptr<CsvReader>> open(const QString& path,
                                                         const CsvWish& wish = {},
                                                         const Limits& limits = {});
    /// The same for bytes that lie elsewhere; `device` is seekable and open for reading.
    static core::Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice> device,
                                                         const CsvWish& wish = {},
                                                         const Limits& limits = {});
    /// Reads with a known format and looks at nothing beforehand.
    static core::Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice> device,
                                                         const CsvFormat& format,
                                                         const Limits& limits);
    ~CsvReader() override;

    const CsvFormat& format() const { return m_format; }
    const QStringList& header() const override { return m_header; }
    core::Result<bool> next(Row& row) override;
    double progress() const override;

private:
    CsvReader(std::unique_ptr<QIODevice> device, const CsvFormat& format, const Limits& limits);

    core::Result<bool> readHeader();
    void skipSeparatorLine();
    core::Result<bool> readRecord(Row& row);
    core::Done readPlainCell(Row& row);
    core::Done readQuotedCell(Row& row);
    core::Done readBehindQuote(Row& row);
    core::Done appendSpan(Row& row, const char* end);
    void closeCell(Row& row);
    bool endRecord();
    bool fill();
    core::Done sourceState(const Row& row) const;
    core::Done checkTruncated(const Row& row) const;

    CsvFormat m_format;
    Limits m_limits;
    std::unique_ptr<TextSource> m_source;
    QStringList m_header;
    bool m_stopsPlain[256] = {};
    const char* m_cursor = nullptr;
    const char* m_end = nullptr;
    qint64 m_line = 1;
    qint64 m_cellLine = 1;
    int m_expectedColumns = 0;  ///< of the header or the first record
    bool m_loneReturns = false;
    bool m_endedWithoutNewline = false;
    bool m_failed = false;
};

}  // namespace tabular
