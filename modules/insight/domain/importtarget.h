#pragma once

#include "core/currency.h"
#include "core/date.h"
#include "core/instant.h"
#include "insight/domain/importrecord.h"
#include "storage/connection.h"
#include "storage/writetx.h"

#include <QTimeZone>

#include <memory>

namespace insight {

/// Where and when an import happens.
struct ImportPlace {
    core::RowId centre;  ///< of whoever imports
    QString centreName;
    QString numberPrefix;
    core::Currency currency;
    QTimeZone zone;
    core::RowId batch;
};

/// A kind of import: it turns a record into rows of the features by their use cases. A dry run
/// reads all records and writes none, so read() finds everything that write() could refuse, also
/// what is twice in the file itself. One object per import.
class ImportTarget {
public:
    virtual ~ImportTarget() = default;

    const QList<ImportField>& fields() const { return m_fields; }
    virtual core::Done begin(storage::Connection& connection, const ImportPlace& place) = 0;
    /// Takes the record in and refuses it where something is wrong. Fails only where the file of
    /// the program cannot be read.
    virtual core::Done read(storage::Connection& connection, ImportRecord& record) = 0;
    /// Writes the record that was read last.
    virtual core::Done write(storage::WriteTx& tx) = 0;

protected:
    explicit ImportTarget(QList<ImportField> fields) : m_fields(std::move(fields)) {}

private:
    const QList<ImportField> m_fields;
};

/// "customers", "units", "repairs", "open-repair"
QStringList importTargets();
/// For people, translated; empty for a name that is none.
QString importTargetTitle(const QString& name);
/// nullptr for a name that is none.
std::unique_ptr<ImportTarget> makeImportTarget(const QString& name);

}  // namespace insight
