#pragma once

#include "storage/digest.h"
#include "storage/ledgerrow.h"

#include <QCborMap>
#include <QMap>
#include <QStringList>

#include <optional>

namespace storage {

/// Leads one record back through its audit, newest entry first, and says which columns are not
/// what the audit tells. The statement of the row must stay at it meanwhile.
class RecordProof final {
public:
    RecordProof(const Table& table, const LedgerRow& reader, const Statement& row);

    /// The entry `audit` stands at is an insert, and the row is what was inserted: by far the most.
    /// Columns of `audit`: kind, salt, vals.
    bool isPlainInsert(const Statement& audit) const;
    void takeBack(const Statement& audit);

    bool isInsertKnown() const { return m_inserted.has_value(); }
    /// Values of the past were erased with a person's data; what is left is compared.
    bool isErased() const { return m_isErased; }
    /// Of the row as it was before the entries taken back.
    DigestBytes originalDigest() const;
    QStringList wrongColumns() const;

private:
    QCborValue stored(int place) const;
    bool isAsInserted(int place) const;
    void takeBackFields(const QCborMap& fields);
    void takeBackInsert(const QByteArray& values);

    const Table& m_table;
    const LedgerRow& m_reader;
    const Statement& m_row;
    QMap<qint64, QCborValue> m_newest;  ///< by field: what the last change left
    QMap<qint64, QCborValue> m_oldest;  ///< by field: what the first change found
    std::optional<bool> m_isDeleted;
    std::optional<bool> m_wasDeleted;
    std::optional<QCborMap> m_inserted;
    QByteArray m_insertedHead;
    bool m_isErased = false;
};

}  // namespace storage
