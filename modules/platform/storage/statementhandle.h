#pragma once

#include "storage/statement.h"

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace storage {

/// A prepared statement and the memory its bound texts and blobs live in: one buffer a parameter,
/// used again by the next bind, so that a statement in a loop allocates nothing.
struct Statement::Handle {
    Handle(sqlite3* database, sqlite3_stmt* prepared, bool isCached);
    ~Handle();
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    /// Memory for `size` bytes that stays valid until the parameter is bound again.
    char* room(int position, qsizetype size);
    void fail(int code);
    void rewind();
    /// Ready for another borrower: nothing bound, no large buffer kept.
    void release();

    struct Buffer {
        std::unique_ptr<char[]> bytes;
        qsizetype size = 0;
    };

    sqlite3* db;
    sqlite3_stmt* stmt;
    bool cached;
    bool inUse = false;
    bool stepped = false;
    bool finished = false;
    std::optional<core::Error> error;
    std::vector<Buffer> buffers;
};

}  // namespace storage
