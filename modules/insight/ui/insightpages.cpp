#include "insight/ui/insightpages.h"

#include "insight/domain/importright.h"
#include "insight/ui/exportpage.h"
#include "insight/ui/importpage.h"
#include "insight/ui/insightpictures.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"

#include <QCoreApplication>

namespace insight::ui {
namespace {

constexpr int kPagePosition = 60;

pagekit::Text insightText(const char* source) {
    return [source] { return QCoreApplication::translate("insight::ui::Pages", source); };
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    const QString page = QString::fromLatin1(kImportPage);
    registry.add(pagekit::PageDescription{
        page, QStringLiteral("database-import"),
        insightText(QT_TRANSLATE_NOOP("insight::ui::Pages", "Import")), importRight().id,
        kPagePosition, [](pagekit::AppContext& context, QWidget* parent) {
            return new ImportPage(context, parent);
        }});
    registry.add(pagekit::PageDescription{
        QString::fromLatin1(kExportPage), QStringLiteral("file-export"),
        insightText(QT_TRANSLATE_NOOP("insight::ui::Pages", "Export")), exportRight().id,
        kPagePosition + 1, [](pagekit::AppContext& context, QWidget* parent) {
            return new ExportPage(context, parent);
        }});
    registry.add(pagekit::CommandDescription{
        QStringLiteral("insight.import"),
        insightText(QT_TRANSLATE_NOOP("insight::ui::Pages", "Import a file…")),
        insightText(QT_TRANSLATE_NOOP("insight::ui::Pages",
                                      "Brings customers, units and repair history in from a file "
                                      "of another program.")),
        insightText(QT_TRANSLATE_NOOP("insight::ui::Pages", "Import and export")),
        QStringLiteral("file-import"),
        {Qt::CTRL | Qt::Key_I},
        importRight().id,
        [page](pagekit::AppContext& context) { context.navigator.openPage(page); }});
    addPictures(registry);
}

}  // namespace insight::ui
