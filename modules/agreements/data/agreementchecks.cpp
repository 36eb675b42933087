#include "agreements/data/agreementchecks.h"

#include "agreements/data/agreementreads.h"
#include "storage/blobstore.h"

#include <QCryptographicHash>

namespace agreements {
namespace {

using storage::Connection;
using storage::Finding;
using storage::Statement;

QString sha256(QByteArrayView bytes) {
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex());
}

/// Looks at the rows of one table, in the order of their seq: `sql` gives seq and id first, from
/// :after on, at most :limit.
class RowsCheck final : public storage::Check {
public:
    /// What is wrong with a row, in English; empty where nothing is.
    using Judge = core::Result<QString> (*)(Connection&, const Statement&);

    RowsCheck(QString name, QString table, QByteArray sql, Judge judge)
        : m_name(std::move(name)),
          m_table(std::move(table)),
          m_sql(std::move(sql)),
          m_judge(judge) {}

    QString name() const override { return m_name; }
    core::Result<storage::CheckProgress> step(Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<Finding>& findings) override {
        CORE_ASSIGN(auto row, connection.prepare(m_sql));
        row.bind(":after", progress.afterSeq).bind(":limit", limit);
        int seen = 0;
        while (row.next()) {
            ++seen;
            progress.afterSeq = row.integer(0);
            CORE_ASSIGN(const QString what, m_judge(connection, row));
            if (!what.isEmpty())
                findings.append({m_name, m_table, row.id(1).toString(), what});
        }
        CORE_TRY(row.status());
        progress.finished = seen < limit;
        return progress;
    }

private:
    const QString m_name;
    const QString m_table;
    const QByteArray m_sql;
    const Judge m_judge;
};

core::Result<QString> judgeCopy(Connection& /*connection*/, const Statement& row) {
    if (sha256(row.bytes(2)) != row.text(3))
        return QStringLiteral("the bytes of the copy do not make its hash");
    const auto copy = copyFromBytes(row.bytes(2));
    if (!copy)
        return QStringLiteral("the copy cannot be read: %1").arg(copy.error().detail);
    if (copy->signedOn.toIso() != row.text(4) || languageCode(copy->language) != row.text(5))
        return QStringLiteral("day or language of signing are not those of the copy");
    if (row.integer(6) == 0)
        return QStringLiteral("no event of signing has its hash");
    return QString();
}

core::Result<QString> judgeSigned(Connection& /*connection*/, const Statement& row) {
    return row.integer(2) == 0 ? QStringLiteral("it was signed, its copy is missing") : QString();
}

core::Result<QString> judgeTemplate(Connection& /*connection*/, const Statement& row) {
    return sha256(row.bytes(2)) != row.text(3)
               ? QStringLiteral("the text of the template does not make its hash")
               : QString();
}

core::Result<QString> judgeScan(Connection& connection, const Statement& row) {
    CORE_ASSIGN(Statement main,
                connection.prepare("SELECT file FROM pragma_database_list WHERE name = 'main'"));
    if (!main.next()) {
        CORE_TRY(main.status());
        return QString();
    }
    const storage::BlobStore blobs(main.text(0));
    const auto content = blobs.read(row.text(2));
    return content ? QString() : content.error().code + u' ' + row.text(2);
}

}  // namespace

std::shared_ptr<storage::Check> copyCheck() {
    return std::make_shared<RowsCheck>(
        QStringLiteral("agreement/copy"), QStringLiteral("agreement_copy"),
        "SELECT c.seq, c.id, c.content, c.hash, c.signed_on, c.language, EXISTS "
        "(SELECT 1 FROM agreement_event e WHERE e.agreement_id = c.agreement_id "
        "AND e.kind = 'signed' AND e.hash = c.hash AND e.counts_on = c.signed_on) "
        "FROM agreement_copy c WHERE c.seq > :after ORDER BY c.seq LIMIT :limit",
        judgeCopy);
}

std::shared_ptr<storage::Check> signedCheck() {
    return std::make_shared<RowsCheck>(
        QStringLiteral("agreement/signed"), QStringLiteral("agreement_event"),
        "SELECT e.seq, e.id, e.kind <> 'signed' OR EXISTS (SELECT 1 FROM agreement_copy c "
        "WHERE c.agreement_id = e.agreement_id AND c.hash = e.hash) "
        "FROM agreement_event e WHERE e.seq > :after ORDER BY e.seq LIMIT :limit",
        judgeSigned);
}

std::shared_ptr<storage::Check> templateCheck() {
    return std::make_shared<RowsCheck>(QStringLiteral("agreement/template"),
                                       QStringLiteral("agreement_template"),
                                       "SELECT seq, id, content, hash FROM agreement_template "
                                       "WHERE seq > :after ORDER BY seq LIMIT :limit",
                                       judgeTemplate);
}

std::shared_ptr<storage::Check> scanCheck() {
    return std::make_shared<RowsCheck>(QStringLiteral("agreement/scan"),
                                       QStringLiteral("agreement_scan"),
                                       "SELECT seq, id, hash FROM agreement_scan "
                                       "WHERE seq > :after ORDER BY seq LIMIT :limit",
                                       judgeScan);
}

}  // namespace agreements
