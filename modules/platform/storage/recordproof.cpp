#include "storage/recordproof.h"

#include "storage/journal.h"

#include <QCborArray>
#include <QCborValue>

namespace storage {
namespace {

enum AuditColumn { kKind, kSalt, kValues };

QCborValue toCbor(const Statement& row, int column, ColumnType type) {
    if (row.isNull(column))
        return QCborValue(nullptr);
    switch (type) {
    case ColumnType::Integer:
        return QCborValue(row.integer(column));
    case ColumnType::Real:
        return QCborValue(row.real(column));
    case ColumnType::Text:
        return QCborValue(row.text(column));
    case ColumnType::Blob:
        return QCborValue(row.blob(column));
    }
    return {};
}

bool isSame(const QCborValue& a, const QCborValue& b) {
    const bool isNone = a.isNull() || a.isUndefined();
    return isNone ? b.isNull() || b.isUndefined() : a == b;
}

void appendCbor(CborBuffer& op, const QCborValue& value) {
    if (value.isInteger())
        op.integer(value.toInteger());
    else if (value.isDouble())
        op.real(value.toDouble());
    else if (value.isString())
        op.text(value.toString());
    else
        op.blob(value.toByteArray());
}

}  // namespace

RecordProof::RecordProof(const Table& table, const LedgerRow& reader, const Statement& row)
    : m_table(table), m_reader(reader), m_row(row) {}

bool RecordProof::isPlainInsert(const Statement& audit) const {
    if (AuditKind(audit.integer(kKind)) != AuditKind::Insert || m_reader.isDeleted(m_row))
        return false;
    CborBuffer values;
    m_reader.encodeValues(m_row, values);
    return values.view() == audit.bytes(kValues);
}

void RecordProof::takeBack(const Statement& audit) {
    const auto kind = AuditKind(audit.integer(kKind));
    if (kind == AuditKind::Remove || kind == AuditKind::Restore) {
        const bool isRemoved = kind == AuditKind::Remove;
        m_isDeleted = m_isDeleted.value_or(isRemoved);
        m_wasDeleted = !isRemoved;
        return;
    }
    if (audit.isNull(kValues)) {
        m_isErased = true;
        return;
    }
    if (kind == AuditKind::Insert)
        takeBackInsert(audit.blob(kValues));
    else
        takeBackFields(QCborValue::fromCbor(audit.blob(kValues)).toMap());
}

void RecordProof::takeBackInsert(const QByteArray& values) {
    QCborParserError end;
    m_inserted = QCborValue::fromCbor(values, &end).toMap();
    m_insertedHead = values.mid(end.offset);
    m_isDeleted = m_isDeleted.value_or(false);
}

void RecordProof::takeBackFields(const QCborMap& fields) {
    for (const auto& [number, values] : fields) {
        const QCborArray oldAndNew = values.toArray();
        if (!m_newest.contains(number.toInteger()))
            m_newest.insert(number.toInteger(), oldAndNew.at(1));
        m_oldest.insert(number.toInteger(), oldAndNew.at(0));
    }
}

QCborValue RecordProof::stored(int place) const {
    return toCbor(m_row, m_reader.columnOf(place), m_reader.field(place).type);
}

/// An insert keeps no nulls, and columns that were added later are null in it.
bool RecordProof::isAsInserted(int place) const {
    const auto found = m_inserted->constFind(qint64(m_reader.field(place).number));
    if (found != m_inserted->constEnd())
        return isSame(found.value(), stored(place));
    return m_row.isNull(m_reader.columnOf(place));
}

QStringList RecordProof::wrongColumns() const {
    QStringList wrong;
    for (int place = 0; place < m_table.fields.size(); ++place) {
        const Field& field = m_reader.field(place);
        const auto newest = m_newest.constFind(field.number);
        const bool isRight = newest != m_newest.constEnd() ? isSame(*newest, stored(place))
                                                           : !m_inserted || isAsInserted(place);
        if (!isRight)
            wrong.append(QString::fromLatin1(field.column));
    }
    if (m_isDeleted && *m_isDeleted != m_reader.isDeleted(m_row))
        wrong.append(QStringLiteral("deleted"));
    if (m_inserted && !m_insertedHead.isEmpty()) {
        CborBuffer head;
        m_reader.encodeHead(m_row, head);
        if (head.view() != m_insertedHead)
            wrong.append(QStringLiteral("centre_id, made_at, made_by"));
    }
    return wrong;
}

DigestBytes RecordProof::originalDigest() const {
    QMap<int, QCborValue> original;
    for (int place = 0; place < m_table.fields.size(); ++place) {
        const auto oldest = m_oldest.constFind(m_reader.field(place).number);
        const QCborValue value = oldest != m_oldest.constEnd() ? *oldest : stored(place);
        if (!value.isNull() && !value.isUndefined())
            original.insert(place, value);
    }
    CborBuffer op;
    beginInsertOp(op, m_table, m_row.id(1));
    op.map(original.size());
    for (auto at = original.constBegin(); at != original.constEnd(); ++at) {
        op.integer(m_reader.field(at.key()).number);
        appendCbor(op, at.value());
    }
    m_reader.encodeHead(m_row, op);
    if (m_wasDeleted.value_or(m_reader.isDeleted(m_row)))
        writeDeleteOp(op, m_table, m_row.id(1));
    return Digest::of({op.view()});
}

}  // namespace storage
