#include "agreements/ui/templatepictures.h"

#include "agreements/domain/builtintemplates.h"

#include "pagekit/appcontext.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"

namespace agreements::ui {
namespace {

void addPart(pagekit::PageRegistry& registry, const char* part, const char* place) {
    registry.add(pagekit::PictureDescription{
        QStringLiteral("agreements.template-") + QLatin1String(part),
        [part, place](pagekit::AppContext& context) -> QWidget* {
            context.navigator.openPage(QStringLiteral("agreements.templates"),
                                       {{QStringLiteral("edit"), builtInTemplates().lastKey()},
                                        {QStringLiteral("part"), QLatin1String(part)},
                                        {QStringLiteral("place"), QLatin1String(place)}});
            return nullptr;
        }});
}

}  // namespace

void addTemplatePictures(pagekit::PageRegistry& registry) {
    addPart(registry, "clauses", "clauses[0].clauses[2].clauses[0].text");
    addPart(registry, "terms", "terms[4].rows[1]");
    addPart(registry, "blanks", "variables[6]");
    addPart(registry, "snippets", "");
    addPart(registry, "document", "");
}

}  // namespace agreements::ui
