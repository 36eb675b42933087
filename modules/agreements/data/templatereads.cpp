#include "agreements/data/templatereads.h"

#include "agreements/domain/agreementwords.h"
#include "agreements/domain/templatejson.h"

namespace agreements {
namespace {

core::Result<std::optional<StoredTemplate>> storedTemplate(storage::Statement& row) {
    if (!row.next()) {
        CORE_TRY(row.status());
        return std::optional<StoredTemplate>();
    }
    StoredTemplate found;
    found.id = TemplateId(row.id(0));
    found.key = row.text(1);
    found.version = int(row.integer(2));
    found.hash = row.text(3);
    found.isActive = row.text(4) == QLatin1String("active");
    CORE_ASSIGN(found.content, parseTemplate(row.bytes(5)));
    return std::optional(std::move(found));
}

TemplateRow templateRow(const storage::Statement& row) {
    TemplateRow found;
    found.id = TemplateId(row.id(0));
    found.key = row.text(1);
    found.version = int(row.integer(2));
    found.relation = relationFromCode(row.text(3)).value_or(Relation::Customer);
    found.title = row.text(4);
    found.isActive = row.text(5) == QLatin1String("active");
    found.madeAt = row.instant(6);
    return found;
}

core::Result<QList<TemplateRow>> templateRows(storage::Statement& row) {
    QList<TemplateRow> rows;
    while (row.next())
        rows.append(templateRow(row));
    CORE_TRY(row.status());
    return rows;
}

}  // namespace

core::Result<std::optional<StoredTemplate>> findTemplate(storage::Connection& connection,
                                                         const TemplateId& id) {
    CORE_ASSIGN(auto row,
                connection.prepare("SELECT id, template_key, version, hash, state, content "
                                   "FROM agreement_template WHERE id = :id"));
    row.bind(":id", id.row());
    return storedTemplate(row);
}

core::Result<std::optional<StoredTemplate>> newestTemplate(storage::Connection& connection,
                                                           const QString& key) {
    CORE_ASSIGN(auto row,
                connection.prepare("SELECT id, template_key, version, hash, state, content "
                                   "FROM agreement_template WHERE template_key = :key "
                                   "AND deleted = 0 ORDER BY version DESC, id DESC LIMIT 1"));
    row.bind(":key", key);
    return storedTemplate(row);
}

core::Result<QList<TemplateRow>> listTemplates(storage::Connection& connection, bool withRetired) {
    CORE_ASSIGN(
        auto row,
        connection.prepare(
            "SELECT t.id, t.template_key, t.version, t.relation, t.title, t.state, t.made_at "
            "FROM agreement_template t WHERE t.deleted = 0 AND NOT EXISTS "
            "(SELECT 1 FROM agreement_template n WHERE n.template_key = t.template_key "
            "AND n.deleted = 0 AND (n.version > t.version OR (n.version = t.version AND n.id > "
            "t.id))) AND (:retired = 1 OR t.state = 'active') ORDER BY t.template_key"));
    row.bind(":retired", withRetired);
    return templateRows(row);
}

core::Result<QList<TemplateRow>> templateVersions(storage::Connection& connection,
                                                  const QString& key) {
    CORE_ASSIGN(auto row, connection.prepare(
                              "SELECT id, template_key, version, relation, title, state, made_at "
                              "FROM agreement_template WHERE template_key = :key AND deleted = 0 "
                              "ORDER BY version DESC, id DESC"));
    row.bind(":key", key);
    return templateRows(row);
}

core::Result<QList<TemplateRow>> allTemplateVersions(storage::Connection& connection) {
    CORE_ASSIGN(auto row, connection.prepare(
                              "SELECT id, template_key, version, relation, title, state, made_at "
                              "FROM agreement_template WHERE deleted = 0 "
                              "ORDER BY template_key, version DESC, id DESC"));
    return templateRows(row);
}

}  // namespace agreements
