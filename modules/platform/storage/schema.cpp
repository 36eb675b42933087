#include "storage/schema.h"

#include "storage/changeset.h"

#include <algorithm>
#include <cstring>

namespace storage {

int Table::indexOf(const char* column) const {
    for (int i = 0; i < fields.size(); ++i) {
        if (std::strcmp(fields.at(i).column, column) == 0)
            return i;
    }
    return -1;
}

bool ChangeSet::touches(const Table& table) const {
    return std::any_of(rows.begin(), rows.end(),
                       [&table](const RowChange& row) { return row.table == &table; });
}

QList<RowChange> ChangeSet::of(const Table& table) const {
    QList<RowChange> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&table](const RowChange& row) { return row.table == &table; });
    return found;
}

const Table* Schema::table(quint16 number) const {
    for (const Table* candidate : tables) {
        if (candidate->number == number)
            return candidate;
    }
    return nullptr;
}

const Table* Schema::table(QStringView name) const {
    for (const Table* candidate : tables) {
        if (name == QLatin1StringView(candidate->name))
            return candidate;
    }
    return nullptr;
}

}  // namespace storage
