#pragma once

#include "storage/table.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace storage {

/// Refuses, when a statement is prepared, every write to a synced table and to the journal that
/// does not come from WriteTx or the Migrator; their derived columns are free. One per writing
/// connection, which it must outlive.
class WriteGuard final {
public:
    explicit WriteGuard(const QList<const Table*>& tables);
    WriteGuard(const WriteGuard&) = delete;
    WriteGuard& operator=(const WriteGuard&) = delete;

    void watch(sqlite3* db);

    /// While one lives, everything may be written.
    class Pass final {
    public:
        explicit Pass(WriteGuard* guard) : m_guard(guard) {
            if (m_guard)
                ++m_guard->m_passes;
        }
        ~Pass() {
            if (m_guard)
                --m_guard->m_passes;
        }
        Pass(const Pass&) = delete;
        Pass& operator=(const Pass&) = delete;

    private:
        WriteGuard* m_guard;
    };

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using DerivedColumns = std::vector<std::string>;

    static int decide(void* self, int action, const char* first, const char* second, const char*,
                      const char*);
    bool allows(int action, const char* table, const char* column) const;

    std::unordered_map<std::string, DerivedColumns, Hash, std::equal_to<>> m_protected;
    int m_passes = 0;
};

}  // namespace storage
