#pragma once

#include "agreements/domain/documentvalues.h"

#include <QStringList>

namespace agreements {

// How the form of a draft is laid out by its template, and what is still open in it.

/// Blanks and switches that stand together in the form, under the heading of the clause in which
/// they are first read.
struct DraftGroup {
    QString clause;            ///< the nearest clause with a heading; empty: none
    LocalText heading;         ///< as in the template; empty where no clause around has one
    QStringList names;         ///< of variables and switches, in the order of the template
    bool isParties = false;    ///< companies that no clause reads
    bool isSignature = false;  ///< read by nothing but the signature block
};

/// Every variable and every switch once, the engine's own last; groups in the document's order.
QList<DraftGroup> draftGroups(const Template& agreement);

/// For each variable and switch the id of the clause that reads it first; not there for those that
/// no clause reads.
QHash<QString, QString> firstReaders(const Template& agreement);

/// What has still to be written and decided before the agreement can be signed, in the order of the
/// template.
struct OpenPoints {
    QStringList blanks;
    QStringList decisions;
};
OpenPoints openPoints(const Template& agreement, const Values& values, const Switches& switches);

}  // namespace agreements
