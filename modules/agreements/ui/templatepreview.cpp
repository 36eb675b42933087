#include "agreements/ui/templatepreview.h"

#include "agreements/domain/wording.h"
#include "agreements/ui/paper.h"

#include "printing/printdialog.h"

namespace agreements::ui {

core::Done previewTemplate(pagekit::AppContext& context, QWidget* parent, const Template& content,
                           Language language) {
    CORE_ASSIGN(const Wording wording, Wording::compile(content));
    CORE_ASSIGN(const Document document, wording.render({}, {}, language));
    auto* dialog = new printing::PrintDialog(paperOf(document, {}, PaperWords::in(language)),
                                             context.printers, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return {};
}

}  // namespace agreements::ui
