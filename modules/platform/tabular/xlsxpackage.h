#pragma once

#include "core/result.h"
#include "tabular/tablereader.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;

namespace tabular {

/// The zip file that an XLSX workbook is. Its parts are handed out as streams that are inflated
/// while they are read and end with an error where they grow beyond what any honest workbook needs:
/// the sizes that the file itself claims are not believed.
class XlsxPackage final {
public:
    static core::Result<std::unique_ptr<XlsxPackage>> open(const QString& path,
                                                           const Limits& limits);
    static core::Result<std::unique_ptr<XlsxPackage>> open(const QByteArray& bytes);
    ~XlsxPackage();

    /// nullptr where there is no such part. Lives no longer than the package.
    std::unique_ptr<QIODevice> part(const QString& name) const;
    /// The size that the file claims, for the progress.
    qint64 claimedSize(const QString& name) const;

private:
    explicit XlsxPackage(zip* archive);
    static core::Result<std::unique_ptr<XlsxPackage>> checked(zip* archive);

    zip* m_archive;
    QByteArray m_bytes;  ///< what the archive reads from, when it is no file
};

}  // namespace tabular
