#include "tabular/xlsxpackage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <zip.h>

#include <cstring>

namespace tabular {
namespace {

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

constexpr qint64 kInflatedBytes = 2'000'000'000;
constexpr qint64 kHonestBytes =
    32 * 1024 * 1024;  ///< up to here any rate of compression is believed
constexpr qint64 kHonestRate = 200;
constexpr qint64 kMarkupBytes = 2 * 1024 * 1024;  ///< between two "<": a cell and its tag
constexpr zip_int64_t kParts = 10'000;

core::Error damagedPackage(const QString& detail) {
    return {QStringLiteral("table/damaged"),
            PackageText::tr("The workbook is damaged or cut off. Open it in a spreadsheet program "
                            "and save it again."),
            detail};
}

/// One part, inflated while it is read.
class PartStream final : public QIODevice {
public:
    PartStream(zip_file_t* file, qint64 packedBytes) : m_file(file), m_packedBytes(packedBytes) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~PartStream() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override {
        if (m_failed)
            return -1;
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(size));
        if (got < 0)
            return refuse(QStringLiteral("inflate"));
        m_bytes += got;
        if (m_bytes > kInflatedBytes ||
            (m_bytes > kHonestBytes && m_bytes > m_packedBytes * kHonestRate))
            return refuse(QStringLiteral("bomb"));
        countMarkup(data, got);
        if (m_sinceMarkup > kMarkupBytes)
            return refuse(QStringLiteral("cell"));
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    qint64 refuse(const QString& why) {
        m_failed = true;
        setErrorString(why);
        return -1;
    }

    /// The XML reader keeps a text whole in memory, so its length is watched here.
    void countMarkup(const char* data, qint64 size) {
        const void* last = ::memrchr(data, '<', size_t(size));
        m_sinceMarkup = last ? data + size - static_cast<const char*>(last) : m_sinceMarkup + size;
    }

    zip_file_t* m_file;
    qint64 m_packedBytes;
    qint64 m_bytes = 0;
    qint64 m_sinceMarkup = 0;
    bool m_failed = false;
};

QString zipMessage(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

}  // namespace

XlsxPackage::XlsxPackage(zip* archive) : m_archive(archive) {}

XlsxPackage::~XlsxPackage() {
    zip_discard(m_archive);
}

core::Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString& path,
                                                             const Limits& limits) {
    const qint64 size = QFileInfo(path).size();
    if (size >= limits.fileBytes)
        return core::fail(
            QStringLiteral("table/too-large"),
            PackageText::tr(
                "The file is too large (%1); at most %2 can be read. Divide it into smaller files.")
                .arg(QLocale().formattedDataSize(size),
                     QLocale().formattedDataSize(limits.fileBytes)),
            QStringLiteral("%1 bytes").arg(size));
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return core::fail(damagedPackage(zipMessage(code)));
    return checked(archive);
}

core::Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QByteArray& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return core::fail(damagedPackage(why));
    }
    auto package = checked(archive);
    if (package)
        (*package)->m_bytes = bytes;
    return package;
}

core::Result<std::unique_ptr<XlsxPackage>> XlsxPackage::checked(zip* archive) {
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(archive));
    if (zip_get_num_entries(archive, 0) > kParts)
        return core::fail(damagedPackage(QStringLiteral("too many parts")));
    return package;
}

std::unique_ptr<QIODevice> XlsxPackage::part(const QString& name) const {
    zip_stat_t state;
    zip_stat_init(&state);
    const QByteArray key = name.toUtf8();
    if (zip_stat(m_archive, key.constData(), ZIP_FL_NOCASE, &state) != 0)
        return nullptr;
    zip_file_t* file = zip_fopen_index(m_archive, state.index, 0);
    if (!file)
        return nullptr;
    return std::make_unique<PartStream>(
        file, (state.valid & ZIP_STAT_COMP_SIZE) ? qint64(state.comp_size) : 0);
}

qint64 XlsxPackage::claimedSize(const QString& name) const {
    zip_stat_t state;
    zip_stat_init(&state);
    if (zip_stat(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE, &state) != 0)
        return 0;
    return (state.valid & ZIP_STAT_SIZE) ? qint64(qMin<zip_uint64_t>(state.size, kInflatedBytes))
                                         : 0;
}

}  // namespace tabular
