#include "agreements/ui/agreementscans.h"

#include "agreements/domain/lifecycle.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/blobstore.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace agreements::ui {
namespace {

constexpr qsizetype kHashShown = 12;

struct ScanText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::ScanText)
};

core::Result<QString> unpackScan(const QString& dataFile, const AgreementScan& scan) {
    CORE_ASSIGN(const QByteArray content, storage::BlobStore(dataFile).read(scan.hash));
    const QString folder =
        QDir::temp().filePath(QStringLiteral("aftercare-scan-") + scan.hash.left(kHashShown));
    const QString path = QDir(folder).filePath(QFileInfo(scan.fileName).fileName());
    QFile file(path);
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
        file.write(content) == content.size())
        return path;
    return core::fail(
        QStringLiteral("file/not-written"),
        ScanText::tr("The scan could not be laid out in “%1”. Please make room there.")
            .arg(folder));
}

}  // namespace

bool isScanFile(const QString& path) {
    static const QStringList kEndings{QStringLiteral("pdf"), QStringLiteral("png"),
                                      QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("tif"), QStringLiteral("tiff"),
                                      QStringLiteral("bmp"), QStringLiteral("webp")};
    return kEndings.contains(QFileInfo(path).suffix().toLower());
}

QString askForScan(QWidget* parent) {
    return QFileDialog::getOpenFileName(
        parent, ScanText::tr("Choose the scan"), {},
        ScanText::tr("Scans") +
            QStringLiteral(" (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)"));
}

void attachScanFile(pagekit::AppContext& context, QWidget* parent, const AgreementId& agreement,
                    const QString& path) {
    if (!isScanFile(path)) {
        context.presenter.showWarning(
            ScanText::tr("“%1” is neither a PDF nor a picture. Choose the scan again.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    const auto written = context.database.write(
        context.session.actor(),
        [agreement, path, dataFile = context.database.path()](storage::WriteTx& tx) -> core::Done {
            const storage::BlobStore blobs(dataFile);
            CORE_ASSIGN(const QString hash, blobs.putFile(path));
            return attachScan(tx, blobs, agreement, {hash, QFileInfo(path).fileName(), {}});
        });
    pagekit::withResult(parent, context.presenter, written, [&context] {
        context.presenter.showDone(ScanText::tr("The scan is kept."));
    });
}

void openScan(pagekit::AppContext& context, QWidget* parent, const AgreementScan& scan) {
    if (!isScanFile(scan.fileName)) {
        context.presenter.showWarning(
            ScanText::tr("“%1” is neither a PDF nor a picture and is not opened from here.")
                .arg(scan.fileName));
        return;
    }
    const auto read = context.database.read(
        [scan, dataFile = context.database.path()](storage::Connection& /*connection*/) {
            return unpackScan(dataFile, scan);
        });
    pagekit::withResult(parent, context.presenter, read, [](const QString& path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

}  // namespace agreements::ui
