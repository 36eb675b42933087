#pragma once

#include "printing/document.h"
#include "printing/strip.h"

/// Numbered clauses and what stands below them for signing, turned into strips.
namespace printing {

/// Where the texts of each level stand, from the left edge of the content.
struct ClauseIndent {
    qreal number = 0;
    qreal text = 0;
};

/// One for each level that occurs. A level is indented by the widest number of the one above, at
/// most two characters; its own text begins behind its widest number.
QList<ClauseIndent> clauseIndents(const BlockContext& context, const Clauses& block);

void appendClauses(const BlockContext& context, const Clauses& block, Strips& out);
QList<Strip> sealStrips(const BlockContext& context, const SealBlock& block,
                        const PageWords& words);

}  // namespace printing
