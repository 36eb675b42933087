#pragma once

#include "agreements/domain/localtext.h"
#include "printing/document.h"

namespace agreements::ui {

/// The words that a paper adds to an agreement's own text, in the language of the agreement and
/// not in that of the program. Read once for many papers.
struct PaperWords {
    printing::PageWords page;
    QString draft;        ///< "Draft"
    QString fingerprint;  ///< "Signed text: SHA-256 %1"

    /// Any thread.
    static PaperWords in(Language language);
};

}  // namespace agreements::ui
