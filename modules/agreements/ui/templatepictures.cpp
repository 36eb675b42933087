#include "agreements/ui/templatepictures.h"

#include "agreements/domain/builtintemplates.h"

#include "pagekit/appcontext.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"

namespace agreements::ui {
namespace {

void addPart(pagekit::PageRegistry& registry, const char* part) {
    registry.add(pagekit::PictureDescription{
        QStringLiteral("agreements.template-") + QLatin1String(part),
        [part](pagekit::AppContext& context) -> QWidget* {
            context.navigator.openPage(QStringLiteral("agreements.templates"),
                                       {{QStringLiteral("edit"), builtInTemplates().lastKey()},
                                        {QStringLiteral("part"), QLatin1String(part)}});
            return nullptr;
        }});
}

}  // namespace

void addTemplatePictures(pagekit::PageRegistry& registry) {
    for (const char* part : {"clauses", "terms", "blanks", "document"})
        addPart(registry, part);
}

}  // namespace agreements::ui
