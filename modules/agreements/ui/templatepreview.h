#pragma once

#include "agreements/domain/template.h"
#include "pagekit/appcontext.h"

#include "core/result.h"

class QWidget;

namespace agreements::ui {

/// Shows the paper of a template with empty blanks. Code "text/wrong" where it cannot be printed;
/// the detail is the place.
core::Done previewTemplate(pagekit::AppContext& context, QWidget* parent, const Template& content,
                           Language language);

}  // namespace agreements::ui
