#include "tabular/tablewriter.h"

#include "tabular/csvtablewriter.h"
#include "tabular/jsontablewriter.h"
#include "tabular/outputfile.h"
#include "tabular/xlsxtablewriter.h"

#include <QTime>

#include <optional>

namespace tabular {

QString Decimal::toString() const {
    const bool isNegative = units < 0;
    // The smallest number has no positive twin, hence unsigned.
    QString text = QString::number(isNegative ? 0 - quint64(units) : quint64(units));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return isNegative ? u'-' + text : text;
}

QString LocalMoment::toString() const {
    return date.toString(Qt::ISODate) + u' ' +
           QTime(0, 0).addSecs(secondOfDay).toString(Qt::ISODate);
}

std::optional<FileFormat> fileFormatFromName(const QString& name) {
    const QString ending = name.mid(name.lastIndexOf(u'.') + 1).toLower();
    if (ending == u"csv")
        return FileFormat::Csv;
    if (ending == u"xlsx")
        return FileFormat::Xlsx;
    if (ending == u"json")
        return FileFormat::Json;
    return std::nullopt;
}

QString fileFormatName(FileFormat format) {
    switch (format) {
    case FileFormat::Csv:
        return QStringLiteral("csv");
    case FileFormat::Xlsx:
        return QStringLiteral("xlsx");
    case FileFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

QString cellText(const Cell& cell) {
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(bool flag) const {
            return flag ? QStringLiteral("true") : QStringLiteral("false");
        }
        QString operator()(const Decimal& decimal) const { return decimal.toString(); }
        QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
        QString operator()(const LocalMoment& moment) const { return moment.toString(); }
    };
    return std::visit(Text(), cell);
}

core::Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString& path,
                                                               FileFormat format,
                                                               const QStringList& columns,
                                                               const QString& title) {
    CORE_ASSIGN(auto file, openOutput(path));
    switch (format) {
    case FileFormat::Csv:
        return std::unique_ptr<TableWriter>(
            std::make_unique<CsvTableWriter>(std::move(file), columns));
    case FileFormat::Json:
        return std::unique_ptr<TableWriter>(
            std::make_unique<JsonTableWriter>(std::move(file), columns));
    case FileFormat::Xlsx:
        break;
    }
    return XlsxTableWriter::create(std::move(file), columns, title);
}

}  // namespace tabular
