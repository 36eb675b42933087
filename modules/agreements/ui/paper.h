#pragma once

#include "agreements/domain/document.h"
#include "agreements/domain/documentvalues.h"
#include "agreements/ui/paperwords.h"
#include "printing/document.h"

namespace agreements::ui {

/// What a paper says beside the agreement's own text.
struct PaperMarks {
    QString number;  ///< of the agreement; empty: it has none
    QString hash;    ///< of the signed copy; at the foot of each page; empty: not signed,
                     ///< the paper is marked as a draft
    int copies = 1;  ///< each says which of how many it is
};

/// The agreement as a paper for preview, printer, PDF and ODT. Paragraphs with tabs that follow
/// each other become a table: the first one is its head; where there are no others, it gets empty
/// rows to write on. Any thread.
printing::Document paperOf(const Document& agreement, const PaperMarks& marks,
                           const PaperWords& words);

/// In how many copies the agreement is made by its own terms; 1 where they do not say.
int copiesAgreed(const Template& agreement, const Values& values, const Switches& switches);

}  // namespace agreements::ui
