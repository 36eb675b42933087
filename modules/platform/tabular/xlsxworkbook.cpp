#include "tabular/xlsxworkbook.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace tabular {
namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(WorkbookText)
};

constexpr qsizetype kStringBytes = 512 * 1024 * 1024;
constexpr qsizetype kStyles = 100'000;

/// "xl/worksheets/sheet1.xml" for the target "worksheets/sheet1.xml" of "xl/workbook.xml".
QString resolvedTarget(const QString& ownerPart, const QString& target) {
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = ownerPart.split(u'/');
    path.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == u"..") {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

QString relationPart(const QString& ownerPart) {
    const qsizetype slash = ownerPart.lastIndexOf(u'/') + 1;
    return ownerPart.left(slash) + QStringLiteral("_rels/") + ownerPart.mid(slash) +
           QStringLiteral(".rels");
}

core::Error missingPart(const QString& part) {
    return {QStringLiteral("table/damaged"),
            WorkbookText::tr("This is not a workbook that can be read: a part of it is missing. "
                             "Save it as XLSX or CSV and try again."),
            part};
}

}  // namespace

core::Error xlsxError(const QXmlStreamReader& xml, const QIODevice& part, const QString& place) {
    if (part.errorString() == u"bomb")
        return {
            QStringLiteral("table/too-large"),
            WorkbookText::tr(
                "The workbook unpacks to more than can be read (%1). Divide it into smaller files.")
                .arg(place),
            place};
    if (part.errorString() == u"cell")
        return {QStringLiteral("table/cell-limit"),
                WorkbookText::tr("A cell after %1 is larger than a cell may be.").arg(place),
                place};
    return {QStringLiteral("table/damaged"),
            WorkbookText::tr("The workbook is damaged or cut off near %1. Open it in a spreadsheet "
                             "program and save it again.")
                .arg(place),
            QStringLiteral("%1: %2").arg(place, xml.errorString())};
}

QString readXlsxString(QXmlStreamReader& xml) {
    QString text;
    int depth = 1;
    int skipped = 0;  // inside rPh, the reading aid of Japanese text
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"rPh")
                ++skipped;
            inText = xml.name() == u"t";
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (xml.name() == u"rPh")
                --skipped;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText && skipped == 0)
                text += xml.text();
            break;
        case QXmlStreamReader::DTD:
            xml.raiseError(QStringLiteral("document type"));
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

core::Result<XlsxWorkbook> XlsxWorkbook::read(const XlsxPackage& package) {
    XlsxWorkbook workbook;
    QString workbookPart = QStringLiteral("xl/workbook.xml");
    CORE_ASSIGN(const Relations root, readRelations(package, QString()));
    for (const Relation& relation : root) {
        if (relation.type == u"officeDocument")
            workbookPart = relation.target;
    }
    CORE_ASSIGN(const Relations relations, readRelations(package, workbookPart));
    CORE_TRY(workbook.readSheets(package, workbookPart, relations));
    for (const Relation& relation : relations) {
        if (relation.type == u"sharedStrings")
            CORE_TRY(workbook.readStrings(package, relation.target));
        else if (relation.type == u"styles")
            CORE_TRY(workbook.readStyles(package, relation.target));
    }
    return workbook;
}

core::Result<XlsxWorkbook::Relations> XlsxWorkbook::readRelations(const XlsxPackage& package,
                                                                  const QString& ownerPart) {
    Relations relations;
    const auto part = package.part(relationPart(ownerPart));
    if (!part)
        return core::fail(missingPart(relationPart(ownerPart)));
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("document type"));
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        relations.insert(
            attributes.value(QLatin1String("Id")).toString(),
            {type.mid(type.lastIndexOf(u'/') + 1),
             resolvedTarget(ownerPart, attributes.value(QLatin1String("Target")).toString())});
        if (relations.size() > kStyles)
            xml.raiseError(QStringLiteral("too many relations"));
    }
    if (xml.hasError())
        return core::fail(xlsxError(xml, *part, relationPart(ownerPart)));
    return relations;
}

core::Done XlsxWorkbook::readSheets(const XlsxPackage& package, const QString& workbookPart,
                                    const Relations& relations) {
    const auto part = package.part(workbookPart);
    if (!part)
        return core::fail(missingPart(workbookPart));
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("document type"));
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            m_since1904 = attributes.value(QLatin1String("date1904")) == u"1" ||
                          attributes.value(QLatin1String("date1904")) == u"true";
        if (xml.name() != u"sheet")
            continue;
        for (const QXmlStreamAttribute& attribute : attributes) {
            const Relation relation = attribute.name() == u"id"
                                          ? relations.value(attribute.value().toString())
                                          : Relation();
            if (relation.type != u"worksheet")
                continue;  // charts have sheets of their own
            m_sheetNames.append(attributes.value(QLatin1String("name")).toString());
            m_sheetParts.insert(m_sheetNames.last(), relation.target);
        }
    }
    if (xml.hasError())
        return core::fail(xlsxError(xml, *part, workbookPart));
    if (m_sheetNames.isEmpty())
        return core::fail(QStringLiteral("table/empty"),
                          WorkbookText::tr("The workbook has no sheet with cells."));
    return {};
}

core::Done XlsxWorkbook::readStrings(const XlsxPackage& package, const QString& partName) {
    const auto part = package.part(partName);
    if (!part)
        return {};  // a workbook of numbers
    QXmlStreamReader xml(part.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("document type"));
        if (!xml.isStartElement() || xml.name() != u"si")
            continue;
        m_strings += readXlsxString(xml).toUtf8();
        m_stringEnds.append(m_strings.size());
        if (m_strings.size() + m_stringEnds.size() * qsizetype(sizeof(qsizetype)) > kStringBytes)
            return core::fail(
                QStringLiteral("table/too-large"),
                WorkbookText::tr(
                    "The workbook holds more text than can be read. Divide it into smaller files."),
                partName);
    }
    if (xml.hasError())
        return core::fail(xlsxError(xml, *part, partName));
    return {};
}

core::Done XlsxWorkbook::readStyles(const XlsxPackage& package, const QString& partName) {
    const auto part = package.part(partName);
    if (!part)
        return {};
    QXmlStreamReader xml(part.get());
    QHash<int, NumberKind> ownFormats;
    bool inCellFormats = false;
    while (!xml.atEnd() && m_styles.size() < kStyles && ownFormats.size() < kStyles) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("document type"));
        if (xml.isEndElement() && xml.name() == u"cellXfs")
            inCellFormats = false;
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"numFmt")
            ownFormats.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                              numberKind(attributes.value(QLatin1String("formatCode"))));
        else if (xml.name() == u"cellXfs")
            inCellFormats = true;
        else if (xml.name() == u"xf" && inCellFormats) {
            const int format = attributes.value(QLatin1String("numFmtId")).toInt();
            m_styles.append(ownFormats.contains(format) ? ownFormats.value(format)
                                                        : numberKind(format));
        }
    }
    if (xml.hasError())
        return core::fail(xlsxError(xml, *part, partName));
    return {};
}

QByteArrayView XlsxWorkbook::sharedString(qint64 index, bool& found) const {
    found = index >= 0 && index < m_stringEnds.size();
    if (!found)
        return {};
    const qsizetype from = index == 0 ? 0 : m_stringEnds[index - 1];
    return QByteArrayView(m_strings).sliced(from, m_stringEnds[index] - from);
}

}  // namespace tabular
