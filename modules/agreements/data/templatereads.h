#pragma once

#include "agreements/domain/agreement.h"

#include "core/result.h"
#include "storage/connection.h"

namespace agreements {

/// A version of a template as the file keeps it; versions never change, they are only retired.
struct StoredTemplate {
    TemplateId id;
    QString key;
    int version = 0;
    QString hash;  ///< SHA-256 of its bytes in hexadecimal digits
    bool isActive = true;
    Template content;
};

/// One line of the list of templates.
struct TemplateRow {
    TemplateId id;
    QString key;
    int version = 0;
    Relation relation = Relation::Customer;
    QString title;
    bool isActive = true;
    core::Instant madeAt;

    friend bool operator==(const TemplateRow&, const TemplateRow&) = default;
};

/// nullopt where there is no such row. Codes as parseTemplate().
core::Result<std::optional<StoredTemplate>> findTemplate(storage::Connection& connection,
                                                         const TemplateId& id);
/// The highest version of a key, retired or not.
core::Result<std::optional<StoredTemplate>> newestTemplate(storage::Connection& connection,
                                                           const QString& key);
/// The newest version of each key, by key; those retired only on demand.
core::Result<QList<TemplateRow>> listTemplates(storage::Connection& connection, bool withRetired);
/// All versions of a key, the newest first.
core::Result<QList<TemplateRow>> templateVersions(storage::Connection& connection,
                                                  const QString& key);

/// All versions of all keys, by key and then the newest first.
core::Result<QList<TemplateRow>> allTemplateVersions(storage::Connection& connection);

}  // namespace agreements
