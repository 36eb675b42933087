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

void bindId(sqlite3_stmt* statement, int position, const core::RowId& id) {
    sqlite3_bind_blob64(statement, position, id.bytes().data(), 16, SQLITE_STATIC);
}

}  // namespace

tl::unexpected<core::Error> TableWriter::refused(QStringView code, const char* column,
                                                 QStringView why) const {
    return core::fail(
        code.toString(),
        QCoreApplication::translate("storage",
                                    "The program could not carry this out. Please report this."),
        QString::fromLatin1(m_table.name) + u'.' + QString::fromLatin1(column) + why.toString());
}

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
        return refused(u"storage/field", "*", u": too many fields");
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
        return refused(u"storage/field", column, u" is unknown");
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
        return refused(u"storage/type", field.column, u" does not take this type");
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
            return refused(u"storage/field", column, u" is not derived");
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

}  // namespace storage
