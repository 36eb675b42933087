#include "printing/odtstyles.h"

#include "printing/textsetter.h"

#include <QXmlStreamWriter>

namespace printing {
namespace {

const QString kOffice = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString kStyle = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString kText = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString kFo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString kMeta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");

QString millimetres(qreal length) {
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

void beginRoot(QXmlStreamWriter& xml, const QString& name) {
    xml.writeStartDocument();
    xml.writeNamespace(kOffice, QStringLiteral("office"));
    xml.writeNamespace(kStyle, QStringLiteral("style"));
    xml.writeNamespace(kText, QStringLiteral("text"));
    xml.writeNamespace(kFo, QStringLiteral("fo"));
    xml.writeNamespace(kMeta, QStringLiteral("meta"));
    xml.writeNamespace(kDc, QStringLiteral("dc"));
    xml.writeStartElement(kOffice, name);
    xml.writeAttribute(kOffice, QStringLiteral("version"), QStringLiteral("1.2"));
}

void writeDefaults(QXmlStreamWriter& xml, const Document& document) {
    const QStringList codes = document.locale.name().split(u'_');
    xml.writeStartElement(kStyle, QStringLiteral("default-style"));
    xml.writeAttribute(kStyle, QStringLiteral("family"), QStringLiteral("paragraph"));
    xml.writeEmptyElement(kStyle, QStringLiteral("text-properties"));
    xml.writeAttribute(kFo, QStringLiteral("font-size"), QStringLiteral("10.5pt"));
    xml.writeAttribute(kStyle, QStringLiteral("font-size-asian"), QStringLiteral("10.5pt"));
    // What it is written in needs a family with hanzi, whatever the word processor's own one is.
    const QString family = documentFamilies(document.locale).value(1);
    xml.writeAttribute(kFo, QStringLiteral("font-family"), family);
    xml.writeAttribute(kStyle, QStringLiteral("font-family-asian"), family);
    const bool isChinese = codes.value(0) == QLatin1String("zh");
    if (isChinese) {
        xml.writeAttribute(kStyle, QStringLiteral("language-asian"), codes.value(0));
        xml.writeAttribute(kStyle, QStringLiteral("country-asian"), codes.value(1));
    } else {
        xml.writeAttribute(kFo, QStringLiteral("language"), codes.value(0));
        xml.writeAttribute(kFo, QStringLiteral("country"), codes.value(1));
    }
    xml.writeEndElement();
}

void writePageLayout(QXmlStreamWriter& xml, const PageSpec& spec) {
    xml.writeStartElement(kStyle, QStringLiteral("page-layout"));
    xml.writeAttribute(kStyle, QStringLiteral("name"), QStringLiteral("sheet"));
    xml.writeEmptyElement(kStyle, QStringLiteral("page-layout-properties"));
    xml.writeAttribute(kFo, QStringLiteral("page-width"), millimetres(spec.size.width()));
    xml.writeAttribute(kFo, QStringLiteral("page-height"), millimetres(spec.size.height()));
    xml.writeAttribute(kFo, QStringLiteral("margin-left"), millimetres(spec.margins.left()));
    xml.writeAttribute(kFo, QStringLiteral("margin-right"), millimetres(spec.margins.right()));
    xml.writeAttribute(kFo, QStringLiteral("margin-top"), millimetres(spec.margins.top()));
    xml.writeAttribute(kFo, QStringLiteral("margin-bottom"), millimetres(spec.margins.bottom()));
    for (const char* name : {"header-style", "footer-style"}) {
        const bool isHead = QByteArray(name).startsWith("header");
        xml.writeStartElement(kStyle, QString::fromLatin1(name));
        xml.writeEmptyElement(kStyle, QStringLiteral("header-footer-properties"));
        xml.writeAttribute(kFo, QStringLiteral("min-height"), QStringLiteral("5mm"));
        xml.writeAttribute(kFo,
                           isHead ? QStringLiteral("margin-bottom") : QStringLiteral("margin-top"),
                           QStringLiteral("2mm"));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// The style of a head or foot: small, with a tab at the right edge.
void writeEdgeStyle(QXmlStreamWriter& xml, const PageSpec& spec) {
    xml.writeStartElement(kStyle, QStringLiteral("style"));
    xml.writeAttribute(kStyle, QStringLiteral("name"), QStringLiteral("Edge"));
    xml.writeAttribute(kStyle, QStringLiteral("family"), QStringLiteral("paragraph"));
    xml.writeStartElement(kStyle, QStringLiteral("paragraph-properties"));
    xml.writeStartElement(kStyle, QStringLiteral("tab-stops"));
    xml.writeEmptyElement(kStyle, QStringLiteral("tab-stop"));
    xml.writeAttribute(kStyle, QStringLiteral("position"), millimetres(spec.contentWidth()));
    xml.writeAttribute(kStyle, QStringLiteral("type"), QStringLiteral("right"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEmptyElement(kStyle, QStringLiteral("text-properties"));
    xml.writeAttribute(kFo, QStringLiteral("font-size"), QStringLiteral("8.5pt"));
    xml.writeAttribute(kStyle, QStringLiteral("font-size-asian"), QStringLiteral("8.5pt"));
    xml.writeEndElement();
}

/// "Page %1 of %2" with fields in place of the numbers.
void writePageOf(QXmlStreamWriter& xml, const QString& words) {
    qsizetype at = 0;
    while (at < words.size()) {
        const qsizetype place = words.indexOf(u'%', at);
        xml.writeCharacters(words.mid(at, place < 0 ? -1 : place - at));
        if (place < 0)
            return;
        const bool isPage = words.mid(place + 1, 1) == QLatin1String("1");
        xml.writeTextElement(kText,
                             isPage ? QStringLiteral("page-number") : QStringLiteral("page-count"),
                             QStringLiteral("1"));
        at = place + 2;
    }
}

QString marksOf(const Document& document) {
    QStringList marks;
    if (!document.watermark.isEmpty())
        marks.append(document.watermark);
    if (document.copies > 1)
        marks.append(document.words.copy.arg(QStringLiteral("____")).arg(document.copies));
    if (document.reprint > 0)
        marks.append(document.words.reprint.arg(document.reprint));
    return marks.join(QStringLiteral(" · "));
}

void writeEdges(QXmlStreamWriter& xml, const Document& document) {
    const auto line = [&](const QString& edge, const QString& left, const auto& right) {
        xml.writeStartElement(kStyle, edge);
        xml.writeStartElement(kText, QStringLiteral("p"));
        xml.writeAttribute(kText, QStringLiteral("style-name"), QStringLiteral("Edge"));
        xml.writeCharacters(left);
        xml.writeEmptyElement(kText, QStringLiteral("tab"));
        right();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    xml.writeStartElement(kStyle, QStringLiteral("master-page"));
    xml.writeAttribute(kStyle, QStringLiteral("name"), QStringLiteral("Standard"));
    xml.writeAttribute(kStyle, QStringLiteral("page-layout-name"), QStringLiteral("sheet"));
    line(QStringLiteral("header"),
         QStringList{document.title, document.number}.join(u' ').trimmed(),
         [&] { xml.writeCharacters(marksOf(document)); });
    line(QStringLiteral("footer"), document.footer, [&] { writePageOf(xml, document.words.page); });
    xml.writeEndElement();
}

}  // namespace

QByteArray odtStyles(const Document& document, const PageSpec& spec) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginRoot(xml, QStringLiteral("document-styles"));
    xml.writeStartElement(kOffice, QStringLiteral("styles"));
    writeDefaults(xml, document);
    xml.writeEndElement();
    xml.writeStartElement(kOffice, QStringLiteral("automatic-styles"));
    writePageLayout(xml, spec);
    writeEdgeStyle(xml, spec);
    xml.writeEndElement();
    xml.writeStartElement(kOffice, QStringLiteral("master-styles"));
    writeEdges(xml, document);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtMeta(const Document& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginRoot(xml, QStringLiteral("document-meta"));
    xml.writeStartElement(kOffice, QStringLiteral("meta"));
    xml.writeTextElement(kMeta, QStringLiteral("generator"), QStringLiteral("Aftercare"));
    xml.writeTextElement(kDc, QStringLiteral("title"),
                         QStringList{document.title, document.number}.join(u' ').trimmed());
    if (!document.author.isEmpty())
        xml.writeTextElement(kDc, QStringLiteral("creator"), document.author);
    xml.writeEndDocument();
    return bytes;
}

}  // namespace printing
