#pragma once

#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementdraft.h"
#include "agreements/ui/valueform.h"

#include "core/result.h"
#include "storage/connection.h"

namespace agreements::ui {

/// A template that may be drafted from: the newest version in the file, or one of the program that
/// is not in the file yet.
struct TemplateOffer {
    QString key;
    TemplateId id;  ///< nil: of the program
    LocalText title;
    Relation relation = Relation::Customer;
};

/// What the form of a draft is opened on.
struct DraftSubject {
    QList<TemplateOffer> offers;  ///< by key
    Template content;             ///< the version that is drafted from
    QString builtIn;              ///< its key where it is not in the file yet
    AgreementDraft draft;
    QString opened;  ///< the draft's fingerprint; empty: a new one
    ValueSuggestions suggestions;
};

/// A new draft from the template of this key; an empty key takes the one drafted from last. Codes
/// "template/unknown". On a reader's thread, as the others.
core::Result<DraftSubject> newSubject(storage::Connection& connection, const QString& key);
/// A draft to be changed. Codes "agreement/unknown", "agreement/state", "template/unknown".
core::Result<DraftSubject> subjectOf(storage::Connection& connection, const AgreementId& id);

}  // namespace agreements::ui
