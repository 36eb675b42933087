#include "printing/odt.h"

#include "printing/odtstyles.h"
#include "printing/textdocument.h"
#include "printing/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextDocumentWriter>

#include <zip.h>
#include <memory>

namespace printing {
namespace {

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

QByteArray readEntry(zip_t* archive, const char* name) {
    zip_stat_t entry;
    if (zip_stat(archive, name, 0, &entry) != 0)
        return {};
    QByteArray bytes(qsizetype(entry.size), Qt::Uninitialized);
    zip_file_t* const file = zip_fopen(archive, name, 0);
    if (!file)
        return {};
    const bool isWhole = zip_fread(file, bytes.data(), entry.size) == zip_int64_t(entry.size);
    zip_fclose(file);
    return isWhole ? bytes : QByteArray();
}

/// `bytes` must live until the archive is closed.
bool putEntry(zip_t* archive, const char* name, const QByteArray& bytes) {
    Source source(zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0));
    if (!source || zip_file_add(archive, name, source.get(), ZIP_FL_OVERWRITE) < 0)
        return false;
    static_cast<void>(source.release());
    return true;
}

QByteArray contentOf(zip_source_t* source) {
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const bool isWhole =
        zip_source_read(source, bytes.data(), facts.size) == zip_int64_t(facts.size);
    zip_source_close(source);
    return isWhole ? bytes : QByteArray();
}

/// The writer of Qt sizes and emboldens Latin letters only, and names families that few computers
/// have: hanzi get the same, families come from styles.xml. Quotation marks of the text are
/// escaped, so that only attributes are met.
QByteArray forHanzi(const QByteArray& content) {
    static const QRegularExpression family(QStringLiteral(" fo:font-family=\"[^\"]*\""));
    static const QRegularExpression face(
        QStringLiteral(" fo:(font-weight|font-size)=\"([^\"]*)\""));
    QString text = QString::fromUtf8(content);
    text.remove(family);
    text.replace(face, QStringLiteral(" fo:\\1=\"\\2\" style:\\1-asian=\"\\2\""));
    return text.toUtf8();
}

/// What QTextDocumentWriter writes has neither pages nor heads, feet and a title: they are added.
QByteArray withStyles(const QByteArray& odt, const Document& document, const PageSpec& spec) {
    const QByteArray styles = odtStyles(document, spec);
    const QByteArray meta = odtMeta(document);
    // Kept beyond zip_close(), which writes the new archive into it.
    Source source(zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, nullptr));
    if (!source)
        return {};
    Archive archive(zip_open_from_source(source.get(), 0, nullptr));
    if (!archive)
        return {};
    zip_source_keep(source.get());
    QByteArray manifest = readEntry(archive.get(), "META-INF/manifest.xml");
    const QByteArray content = forHanzi(readEntry(archive.get(), "content.xml"));
    const qsizetype end = manifest.indexOf("</manifest:manifest>");
    if (end < 0 || content.isEmpty())
        return {};
    for (const char* name : {"styles.xml", "meta.xml"})
        manifest.insert(end, QByteArray("<manifest:file-entry manifest:media-type=\"text/xml\" "
                                        "manifest:full-path=\"") +
                                 name + "\"/>");
    if (!putEntry(archive.get(), "content.xml", content) ||
        !putEntry(archive.get(), "styles.xml", styles) ||
        !putEntry(archive.get(), "meta.xml", meta) ||
        !putEntry(archive.get(), "META-INF/manifest.xml", manifest) ||
        zip_close(archive.get()) != 0)
        return {};
    static_cast<void>(archive.release());
    return contentOf(source.get());
}

}  // namespace

QByteArray odtBytes(const Document& document, const PageSpec& spec) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(textDocument(document).get()))
        return {};
    buffer.close();
    return withStyles(buffer.data(), document, spec.isNarrow() ? PageSpec::of(Paper::A4) : spec);
}

core::Done writeOdt(const Document& document, const PageSpec& spec, const QString& path) {
    const QByteArray bytes = odtBytes(document, spec);
    if (bytes.isEmpty())
        return core::fail(
            QStringLiteral("file/not-written"),
            QCoreApplication::translate("printing",
                                        "The document could not be turned into an "
                                        "OpenDocument text. Save it as a PDF instead."),
            path);
    return writeWhole(path, bytes);
}

}  // namespace printing
