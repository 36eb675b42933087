#include "storage/tablewriter.h"

#include "storage/ledgerrow.h"
#include "storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <cmath>
#include <cstring>

namespace storage {
namespace {

constexpr int kInsertHeadColumns = 4;
constexpr int kFindHeadColumns = 2;

void bindId(sqlite3_stmt* statement, int position, const core::RowId& id) {
    sqlite3_bind_blob64(statement, position, id.bytes().data(), 16, SQLITE_STATIC);
}

QString placeName(const Table& table, const char* column) {
    return QString::fromLatin1(table.name) + u'.' + QString::fromLatin1(column);
}

tl::unexpected<core::Error> programFault(QString code, const QString& detail) {
    return core::fail(std::move(code),
                      QCoreApplication::translate(
                          "storage", "The program could not carry this out. Please report this."),
                      detail);
}

}  // namespace

core::Result<std::unique_ptr<TableWriter>> TableWriter::open(Connection& connection,
                                                             const Table& table) {
    std::unique_ptr<TableWriter> writer(new TableWriter(connection, table));
    CORE_TRY(writer->prepare());
    CORE_TRY(writer->readDefaults());
    return writer;
}

TableWriter::TableWriter(Connection& connection, const Table& table)
    : m_connection(connection), m_table(table), m_order(fieldsByNumber(table)) {}

TableWriter::~TableWriter() {
    for (const auto& [fields, statement] : m_updates)
        sqlite3_finalize(statement);
    sqlite3_finalize(m_insert);
    sqlite3_finalize(m_insertSettled);
    sqlite3_finalize(m_find);
    sqlite3_finalize(m_setDeleted);
}

core::Result<sqlite3_stmt*> TableWriter::prepareForGood(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.handle(), sql.constData(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return core::fail(sqliteError(m_connection.handle(), code, sql));
    return statement;
}

QByteArray TableWriter::insertSql(bool isSettled) const {
    QByteArray columns;
    for (const int index : m_order)
        columns += QByteArray(", ") + m_table.fields.at(index).column;
    qsizetype count = kInsertHeadColumns + m_order.size();
    if (isSettled) {
        for (const QByteArray& column : m_table.derived)
            columns += ", " + column;
        count += m_table.derived.size();
    }
    QByteArray marks = "?1";
    for (qsizetype i = 2; i <= count; ++i)
        marks += ", ?" + QByteArray::number(i);
    return QByteArray("INSERT INTO ") + m_table.name + " (id, centre_id, made_at, made_by" +
           columns + ") VALUES (" + marks + ')';
}

core::Done TableWriter::prepare() {
    if (m_order.size() > kMostFields)
        return programFault(QStringLiteral("storage/field"),
                            placeName(m_table, "has too many fields"));
    QByteArray columns;
    for (const int index : m_order)
        columns += QByteArray(", ") + m_table.fields.at(index).column;
    const QByteArray name(m_table.name);
    const bool isRecord = m_table.kind == TableKind::Record;
    CORE_ASSIGN(m_insert, prepareForGood(insertSql(false)));
    CORE_ASSIGN(m_find,
                prepareForGood(QByteArray(isRecord ? "SELECT seq, deleted" : "SELECT seq, 0") +
                               columns + " FROM " + name + " WHERE id = ?1"));
    if (isRecord) {
        CORE_ASSIGN(m_setDeleted,
                    prepareForGood("UPDATE " + name + " SET deleted = ?2 WHERE seq = ?1"));
    }
    return {};
}

/// The op and the audit hold the row as it is stored, so defaults are bound like values.
core::Done TableWriter::readDefaults() {
    m_defaults.resize(size_t(m_table.fields.size()));
    m_derivedDefaults.resize(size_t(m_table.derived.size()));
    CORE_ASSIGN(Statement columns,
                m_connection.prepare("SELECT name, dflt_value FROM pragma_table_info(?1)"));
    columns.bind(1, QString::fromLatin1(m_table.name));
    while (columns.next()) {
        const QByteArray name = columns.text(0).toLatin1();
        const int index = m_table.indexOf(name.constData());
        const qsizetype derived = m_table.derived.indexOf(name);
        if ((index < 0 && derived < 0) || columns.isNull(1))
            continue;
        Value& value = index < 0 ? m_derivedDefaults[size_t(derived)] : m_defaults[size_t(index)];
        CORE_ASSIGN(value, m_connection.single("SELECT " + columns.text(1).toUtf8()));
    }
    return columns.status();
}

core::Result<int> TableWriter::place(const char* column, int expected) const {
    const auto& fields = m_table.fields;
    if (expected < fields.size() && std::strcmp(fields.at(expected).column, column) == 0)
        return expected;
    const int index = m_table.indexOf(column);
    if (index < 0)
        return programFault(QStringLiteral("storage/field"),
                            placeName(m_table, column) + QStringLiteral(" is unknown"));
    return index;
}

core::Done TableWriter::checkType(int index, const Value& value) const {
    const Field& field = m_table.fields.at(index);
    bool fits = std::holds_alternative<std::monostate>(value);
    switch (field.type) {
    case ColumnType::Integer:
        fits = fits || std::holds_alternative<qint64>(value);
        break;
    case ColumnType::Real:
        fits = fits ||
               (std::holds_alternative<double>(value) && std::isfinite(std::get<double>(value)));
        break;
    case ColumnType::Text:
        fits = fits || std::holds_alternative<QString>(value);
        break;
    case ColumnType::Blob:
        fits = fits || std::holds_alternative<QByteArray>(value);
        break;
    }
    if (!fits)
        return programFault(
            QStringLiteral("storage/type"),
            placeName(m_table, field.column) + QStringLiteral(" does not take this type"));
    return {};
}

/// `head` takes made_at and made_by, which imports set; null for an update, where they are unknown.
core::Done TableWriter::collect(const Patch& patch, RowHead* head, Row& row) const {
    int expected = 0;
    for (const auto& [column, value] : patch) {
        if (head && std::strcmp(column, "made_at") == 0 && std::holds_alternative<qint64>(value)) {
            head->madeAt = std::get<qint64>(value);
            continue;
        }
        if (head && std::strcmp(column, "made_by") == 0 &&
            std::holds_alternative<QByteArray>(value)) {
            head->madeBy =
                core::RowId::fromBytes(std::get<QByteArray>(value)).value_or(head->madeBy);
            continue;
        }
        CORE_ASSIGN(const int index, place(column, expected));
        CORE_TRY(checkType(index, value));
        row[size_t(index)] = &value;
        expected = index + 1;
    }
    return {};
}

void TableWriter::bind(sqlite3_stmt* statement, int position, const Value& value,
                       const CborBuffer& buffer, CborBuffer::Span span) const {
    if (const auto* number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, position, *number);
    else if (std::holds_alternative<QString>(value))
        sqlite3_bind_text64(statement, position, buffer.data() + span.offset,
                            sqlite3_uint64(span.size), SQLITE_STATIC, SQLITE_UTF8);
    else if (std::holds_alternative<QByteArray>(value))
        sqlite3_bind_blob64(statement, position, buffer.data() + span.offset,
                            sqlite3_uint64(span.size), SQLITE_STATIC);
    else if (const auto* real = std::get_if<double>(&value))
        sqlite3_bind_double(statement, position, *real);
    else
        sqlite3_bind_null(statement, position);
}

core::Done TableWriter::run(sqlite3_stmt* statement) const {
    sqlite3_step(statement);
    const int code = sqlite3_reset(statement);
    if (code != SQLITE_OK)
        return core::fail(sqliteError(m_connection.handle(), code, sqlite3_sql(statement)));
    return {};
}

/// Its derived columns are bound; they live in a buffer of their own, that no op may hold.
core::Result<sqlite3_stmt*> TableWriter::settledInsert(const Patch& derived) {
    if (!m_insertSettled) {
        CORE_ASSIGN(m_insertSettled, prepareForGood(insertSql(true)));
    }
    Row row;
    for (size_t i = 0; i < m_derivedDefaults.size(); ++i)
        row[i] = &m_derivedDefaults[i];
    for (const auto& [column, value] : derived) {
        const qsizetype place = m_table.derived.indexOf(QByteArrayView(column));
        if (place < 0)
            return programFault(QStringLiteral("storage/field"),
                                placeName(m_table, column) + QStringLiteral(" is not derived"));
        row[size_t(place)] = &value;
    }
    std::array<CborBuffer::Span, kMostFields> spans;
    m_derived.clear();
    for (size_t i = 0; i < m_derivedDefaults.size(); ++i)
        spans[i] = m_derived.value(*row[i]);
    const int first = kInsertHeadColumns + int(m_order.size()) + 1;
    for (size_t i = 0; i < m_derivedDefaults.size(); ++i)
        bind(m_insertSettled, first + int(i), *row[i], m_derived, spans[i]);
    return m_insertSettled;
}

core::Result<qint64> TableWriter::insert(Journal& journal, RowHead head, const Patch& patch,
                                         const Patch* derived, qsizetype& opStart,
                                         CborBuffer::Span& values) {
    sqlite3_stmt* statement = m_insert;
    if (derived && !m_table.derived.isEmpty()) {
        CORE_ASSIGN(statement, settledInsert(*derived));
    }
    Row row;
    for (size_t i = 0; i < m_defaults.size(); ++i)
        row[i] = &m_defaults[i];
    CORE_TRY(collect(patch, &head, row));

    CborBuffer& ops = journal.ops();
    std::array<CborBuffer::Span, kMostFields> spans;
    int present = 0;
    for (size_t i = 0; i < m_defaults.size(); ++i)
        present += std::holds_alternative<std::monostate>(*row[i]) ? 0 : 1;
    const qsizetype written = ops.size();
    beginInsertOp(ops, m_table, head.id);
    const qsizetype mapStart = ops.size();
    ops.map(present);
    for (const int index : m_order) {
        if (std::holds_alternative<std::monostate>(*row[size_t(index)]))
            continue;
        ops.integer(m_table.fields.at(index).number);
        spans[size_t(index)] = ops.value(*row[size_t(index)]);
    }
    endInsertOp(ops, head);
    const qsizetype valuesEnd = ops.size();
    CORE_ASSIGN(opStart, journal.fitted(written));
    const qsizetype moved = opStart - written;
    values = {mapStart + moved, valuesEnd - mapStart};

    bindId(statement, 1, head.id);
    bindId(statement, 2, head.centre);
    sqlite3_bind_int64(statement, 3, head.madeAt);
    bindId(statement, 4, head.madeBy);
    for (int i = 0; i < m_order.size(); ++i) {
        const auto index = size_t(m_order.at(i));
        bind(statement, kInsertHeadColumns + 1 + i, *row[index], ops,
             {spans[index].offset + moved, spans[index].size});
    }
    if (auto inserted = run(statement); !inserted) {
        ops.truncate(opStart);
        return core::fail(std::move(inserted).error());
    }
    return m_connection.lastInsertRowId();
}

core::Result<TableWriter::Existing> TableWriter::find(const core::RowId& id) {
    sqlite3_reset(m_find);
    bindId(m_find, 1, id);
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
            return programFault(
                QStringLiteral("storage/fixed"),
                placeName(m_table, m_table.fields.at(index).column) + QStringLiteral(" is fixed"));
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
