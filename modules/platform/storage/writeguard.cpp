#include "storage/writeguard.h"

#include <QLoggingCategory>

#include <sqlite3.h>
#include <algorithm>

namespace storage {
namespace {

Q_LOGGING_CATEGORY(lcWriteGuard, "aftercare.storage.guard")

constexpr const char* kJournalTables[] = {"sync_state",    "sync_outbox",        "sys_audit",
                                          "sys_audit_row", "sys_audit_baseline", "sys_migration"};

}  // namespace

WriteGuard::WriteGuard(const QList<const Table*>& tables) {
    for (const Table* table : tables) {
        DerivedColumns& columns = m_protected[table->name];
        for (const QByteArray& column : table->derived)
            columns.push_back(column.toStdString());
    }
    for (const char* journal : kJournalTables)
        m_protected[journal];
}

void WriteGuard::watch(sqlite3* db) {
    sqlite3_set_authorizer(db, &WriteGuard::decide, this);
}

int WriteGuard::decide(void* self, int action, const char* first, const char* second, const char*,
                       const char*) {
    const auto* guard = static_cast<const WriteGuard*>(self);
    if (guard->m_passes > 0 || guard->allows(action, first, second))
        return SQLITE_OK;
    qCWarning(lcWriteGuard) << "refused a write past WriteTx to" << first << (second ? second : "");
    return SQLITE_DENY;
}

bool WriteGuard::allows(int action, const char* table, const char* column) const {
    const bool isUpdate = action == SQLITE_UPDATE;
    if (!isUpdate && action != SQLITE_INSERT && action != SQLITE_DELETE &&
        action != SQLITE_DROP_TABLE)
        return true;
    const auto found = m_protected.find(std::string_view(table));
    if (found == m_protected.end())
        return true;
    return isUpdate && column &&
           std::find(found->second.begin(), found->second.end(), column) != found->second.end();
}

}  // namespace storage
