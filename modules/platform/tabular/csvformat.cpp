#include "tabular/csvformat.h"

#include "tabular/csvreader.h"
#include "tabular/encodingguess.h"
#include "tabular/textsource.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace tabular {
namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

constexpr qsizetype kSampleBytes = 1024 * 1024;
constexpr qsizetype kHeadBytes = 64 * 1024;
constexpr qint64 kSearchBytes = 64 * 1024 * 1024;
constexpr int kSampleRows = 60;

qsizetype firstNonAscii(QByteArrayView bytes) {
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (uchar(bytes[i]) >= 0x80)
            return i;
    }
    return -1;
}

/// The first stretch of the file that is not plain ASCII, cut at line ends; empty for ASCII.
QByteArray telltaleSample(QIODevice& device) {
    for (qint64 read = 0; read < kSearchBytes;) {
        QByteArray bytes = device.read(kSampleBytes);
        if (bytes.isEmpty())
            return {};
        read += bytes.size();
        const qsizetype first = firstNonAscii(bytes);
        if (first < 0)
            continue;
        bytes.remove(0, first);
        if (bytes.size() < kHeadBytes)
            bytes += device.read(kHeadBytes);
        const qsizetype newline = bytes.lastIndexOf('\n');
        return !device.atEnd() && newline > 0 ? bytes.left(newline) : bytes;
    }
    return {};
}

struct Mark {
    QByteArray bytes;
    Encoding encoding;
};

const QList<Mark>& byteOrderMarks() {
    static const QList<Mark> marks{{QByteArray("\xEF\xBB\xBF"), Encoding::Utf8},
                                   {QByteArray("\xFF\xFE"), Encoding::Utf16LittleEndian},
                                   {QByteArray("\xFE\xFF"), Encoding::Utf16BigEndian},
                                   {QByteArray("\x84\x31\x95\x33"), Encoding::Gb18030}};
    return marks;
}

core::Done findEncoding(QIODevice& device, const QByteArray& head, const CsvWish& wish,
                        CsvFormat& format) {
    for (const Mark& mark : byteOrderMarks()) {
        if (!head.startsWith(mark.bytes) || (wish.encoding && *wish.encoding != mark.encoding))
            continue;
        format.encoding = mark.encoding;
        format.byteOrderMark = int(mark.bytes.size());
        return {};
    }
    if (wish.encoding) {
        format.encoding = *wish.encoding;
        return {};
    }
    if (const auto wide = unmarkedUtf16(head)) {
        format.encoding = *wide;
        format.isCertain = false;
        return {};
    }
    if (const qsizetype zero = head.indexOf('\0'); zero >= 0)
        return core::fail(QStringLiteral("table/binary"),
                          FormatText::tr("This is not a table of text: line %1 holds a zero byte. "
                                         "Choose a CSV or XLSX file.")
                              .arg(head.left(zero).count('\n') + 1),
                          QStringLiteral("byte %1").arg(zero));
    const EncodingGuess guess = guessEncoding(telltaleSample(device));
    format.encoding = guess.encoding;
    format.isCertain = guess.isCertain;
    return {};
}

/// The first records of the head, read with this separator.
QList<QStringList> sampleRows(const QByteArray& utf8Head, char separator) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(utf8Head);
    buffer->open(QIODevice::ReadOnly);
    CsvFormat format;
    format.separator = separator;
    format.hasHeader = false;
    QList<QStringList> rows;
    auto reader = CsvReader::open(std::move(buffer), format, Limits());
    if (!reader)
        return rows;
    Row row;
    while (rows.size() < kSampleRows) {
        const auto found = (*reader)->next(row);
        if (!found || !*found)
            break;
        QStringList cells;
        for (int column = 0; column < row.size(); ++column)
            cells.append(row.text(column));
        rows.append(cells);
    }
    return rows;
}

/// How much a separator makes a table of the rows: the share of rows with the usual number of
/// columns, a little more for many columns.
double separatorScore(const QList<QStringList>& rows) {
    QMap<qsizetype, int> byColumns;
    for (const QStringList& row : rows)
        ++byColumns[row.size()];
    double best = 0;
    for (auto it = byColumns.cbegin(); it != byColumns.cend(); ++it) {
        if (it.key() > 1)
            best = qMax(best, double(it.value()) / double(rows.size()) +
                                  double(qMin<qsizetype>(it.key(), 50)) / 1000);
    }
    return best;
}

QByteArray headAsUtf8(const QByteArray& head, const CsvFormat& format) {
    QByteArray bytes = head.mid(format.byteOrderMark);
    if (format.encoding != Encoding::Utf8) {
        QStringDecoder decoder = decoderFor(format.encoding);
        const QString text = decoder(bytes);
        bytes = text.toUtf8();
    }
    // A head that was cut off ends in a broken line, which must not count.
    const qsizetype newline = qMax(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r'));
    return head.size() == kHeadBytes && newline > 0 ? bytes.left(newline + 1) : bytes;
}

void findShape(const QByteArray& utf8Head, const CsvWish& wish, CsvFormat& format) {
    QList<QStringList> best;
    double bestScore = -1;
    for (const char separator : {',', ';', '\t', '|'}) {
        if (wish.separator && *wish.separator != separator)
            continue;
        const QList<QStringList> rows = sampleRows(utf8Head, separator);
        const double score = separatorScore(rows);
        if (score > bestScore) {
            bestScore = score;
            best = rows;
            format.separator = separator;
        }
    }
    if (wish.separator)
        format.separator = *wish.separator;
    format.hasHeader =
        wish.hasHeader ? *wish.hasHeader : !best.isEmpty() && looksLikeHeader(best.first());
}

char separatorLine(const QByteArray& utf8Head) {
    const bool is = utf8Head.startsWith("sep=") && utf8Head.size() > 5 &&
                    (utf8Head[5] == '\n' || utf8Head[5] == '\r');
    return is ? utf8Head[4] : char(0);
}

}  // namespace

QString encodingName(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case Encoding::Gb18030:
        return QStringLiteral("GB18030");
    case Encoding::Big5:
        return QStringLiteral("Big5");
    }
    return {};
}

bool looksLikeHeader(const QStringList& row) {
    static const QRegularExpression value(
        QStringLiteral("^[-+(]?[\\d.,:/\\-\\s()年月日]*\\d[\\d.,:/\\-\\s()%年月日]*$|@.*\\."));
    QSet<QString> seen;
    qsizetype named = 0;
    for (const QString& cell : row) {
        const QString name = cell.trimmed();
        if (name.isEmpty())
            continue;
        if (seen.contains(name) || value.match(name).hasMatch() || name.size() > 120)
            return false;
        seen.insert(name);
        ++named;
    }
    return named > 0 && named * 2 >= row.size();
}

core::Result<CsvFormat> recogniseCsv(QIODevice& device, const CsvWish& wish) {
    device.seek(0);
    const QByteArray head = device.read(kHeadBytes);
    device.seek(0);
    CsvFormat format;
    CORE_TRY(findEncoding(device, head, wish, format));
    device.seek(0);
    QByteArray utf8Head = headAsUtf8(head, format);
    if (utf8Head.trimmed().isEmpty() && head.size() < kHeadBytes)
        return core::fail(
            QStringLiteral("table/empty"),
            FormatText::tr("The file is empty: it holds no rows. Choose another one."));
    CsvWish known = wish;
    if (const char separator = separatorLine(utf8Head)) {
        known.separator = known.separator.value_or(separator);
        utf8Head.remove(0, utf8Head.indexOf('\n') + 1);
    }
    findShape(utf8Head, known, format);
    return format;
}

}  // namespace tabular
