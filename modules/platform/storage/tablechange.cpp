#include "storage/tablewriter.h"

#include "storage/journal.h"
#include "storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace storage {
namespace {

constexpr int kFindHeadColumns = 2;

}  // namespace

core::Result<TableWriter::Existing> TableWriter::find(const core::RowId& id) {
    sqlite3_reset(m_find);
    sqlite3_bind_blob64(m_find, 1, id.bytes().data(), 16, SQLITE_STATIC);
    const int code = sqlite3_step(m_find);
    if (code == SQLITE_ROW)
        return Existing{sqlite3_column_int64(m_find, 0), sqlite3_column_int(m_find, 1) != 0};
    forget();
    if (code != SQLITE_DONE)
        return core::fail(sqliteError(m_connection.handle(), code, sqlite3_sql(m_find)));
    return core::fail(QStringLiteral("storage/missing"),
                      QCoreApplication::translate(
                          "storage", "The record is not there any more. Reload the list."),
                      QString::fromLatin1(m_table.name) + u' ' + id.toString());
}

void TableWriter::forget() {
    sqlite3_reset(m_find);
}

bool TableWriter::differs(int index, const Value& value) const {
    const int column = kFindHeadColumns + int(m_order.indexOf(index));
    const int type = sqlite3_column_type(m_find, column);
    if (const auto* number = std::get_if<qint64>(&value))
        return type != SQLITE_INTEGER || sqlite3_column_int64(m_find, column) != *number;
    if (const auto* real = std::get_if<double>(&value))
        return type != SQLITE_FLOAT || sqlite3_column_double(m_find, column) != *real;
    if (std::holds_alternative<std::monostate>(value))
        return type != SQLITE_NULL;
    const auto* stored = static_cast<const char*>(sqlite3_column_blob(m_find, column));
    const QByteArrayView view(stored, qsizetype(sqlite3_column_bytes(m_find, column)));
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return type != SQLITE_BLOB || view != QByteArrayView(*bytes);
    return type != SQLITE_TEXT || view != QByteArrayView(std::get<QString>(value).toUtf8());
}

void TableWriter::appendStored(CborBuffer& buffer, int index) const {
    const int column = kFindHeadColumns + int(m_order.indexOf(index));
    switch (sqlite3_column_type(m_find, column)) {
    case SQLITE_INTEGER:
        buffer.integer(sqlite3_column_int64(m_find, column));
        break;
    case SQLITE_FLOAT:
        buffer.real(sqlite3_column_double(m_find, column));
        break;
    case SQLITE_NULL:
        buffer.null();
        break;
    default: {
        const bool isText = sqlite3_column_type(m_find, column) == SQLITE_TEXT;
        const auto* stored = static_cast<const char*>(sqlite3_column_blob(m_find, column));
        const QByteArrayView view(stored, qsizetype(sqlite3_column_bytes(m_find, column)));
        if (isText)
            buffer.utf8(view);
        else
            buffer.blob(view);
    }
    }
}

core::Result<sqlite3_stmt*> TableWriter::updateOf(const FieldSet& fields) {
    const auto found = m_updates.find(fields);
    if (found != m_updates.end())
        return found->second;
    QByteArray assignments;
    int position = 1;
    for (const int index : m_order) {
        if (!fields.test(size_t(index)))
            continue;
        assignments += assignments.isEmpty() ? "" : ", ";
        assignments +=
            QByteArray(m_table.fields.at(index).column) + " = ?" + QByteArray::number(++position);
    }
    CORE_ASSIGN(sqlite3_stmt* const statement,
                prepareForGood(QByteArray("UPDATE ") + m_table.name + " SET " + assignments +
                               " WHERE seq = ?1"));
    m_updates.emplace(fields, statement);
    return statement;
}

core::Result<TableWriter::FieldSet> TableWriter::update(Journal& journal, const core::RowId& id,
                                                        const Existing& row, const Patch& patch,
                                                        qsizetype& opStart, CborBuffer& audited) {
    Row values;
    values.fill(nullptr);
    CORE_TRY(collect(patch, nullptr, values));
    FieldSet changed;
    for (const int index : m_order) {
        if (!values[size_t(index)] || !differs(index, *values[size_t(index)]))
            continue;
        if (m_table.fields.at(index).fieldClass == FieldClass::Fixed)
            return refused(u"storage/fixed", m_table.fields.at(index).column, u" is fixed");
        changed.set(size_t(index));
    }
    if (changed.none()) {
        forget();
        return changed;
    }
    CORE_ASSIGN(sqlite3_stmt* const statement, updateOf(changed));

    CborBuffer& ops = journal.ops();
    std::array<CborBuffer::Span, kMostFields> spans;
    const qsizetype written = ops.size();
    beginPatchOp(ops, m_table, id);
    ops.map(qsizetype(changed.count()));
    audited.clear();
    audited.map(qsizetype(changed.count()));
    for (const int index : m_order) {
        if (!changed.test(size_t(index)))
            continue;
        ops.integer(m_table.fields.at(index).number);
        ops.array(1);
        spans[size_t(index)] = ops.value(*values[size_t(index)]);
        audited.integer(m_table.fields.at(index).number);
        audited.array(2);
        appendStored(audited, index);
        audited.value(*values[size_t(index)]);
    }
    forget();
    CORE_ASSIGN(opStart, journal.fitted(written));

    sqlite3_bind_int64(statement, 1, row.seq);
    int position = 1;
    for (const int index : m_order) {
        const auto i = size_t(index);
        if (changed.test(i))
            bind(statement, ++position, *values[i], ops,
                 {spans[i].offset + opStart - written, spans[i].size});
    }
    if (auto updated = run(statement); !updated) {
        ops.truncate(opStart);
        return core::fail(std::move(updated).error());
    }
    return changed;
}

core::Done TableWriter::setDeleted(const Existing& row, bool deleted) {
    forget();
    sqlite3_bind_int64(m_setDeleted, 1, row.seq);
    sqlite3_bind_int64(m_setDeleted, 2, deleted ? 1 : 0);
    return run(m_setDeleted);
}

}  // namespace storage
