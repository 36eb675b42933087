#pragma once

#include "agreements/agreementsmodule.h"
#include "customers/customersmodule.h"
#include "equipment/equipmentmodule.h"
#include "identity/identitymodule.h"
#include "insight/domain/importrun.h"
#include "insight/insightmodule.h"
#include "parts/partsmodule.h"
#include "repairs/repairsmodule.h"
#include "staff/domain/firstrun.h"
#include "staff/staffmodule.h"
#include "support/testfile.h"

/// A file with one centre, "厦门服务站", and a folder for the tables that are imported.
class InsightFile final {
public:
    InsightFile()
        : m_file({{"identity", identity::registerIn},
                  {"staff", staff::registerIn},
                  {"customers", customers::registerIn},
                  {"equipment", equipment::registerIn},
                  {"agreements", agreements::registerIn},
                  {"parts", parts::registerIn},
                  {"repairs", repairs::registerIn},
                  {"insight", insight::registerIn}}) {
        staff::FirstCentre start;
        start.name = QStringLiteral("厦门服务站");
        const auto centre =
            m_file.write([&](storage::WriteTx& tx) { return staff::startCentre(tx, start); });
        if (!centre)
            qFatal("%s", qPrintable(centre.error().message));
        m_file.actor().centre = centre->row();
    }

    static QString sample(const char* name) {
        return QStringLiteral(AFTERCARE_TEST_DATA "/insight/") + QString::fromLatin1(name);
    }

    /// Writes a table into the folder.
    QString table(const QString& name, const QByteArray& bytes) {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString path(const QString& name) const { return m_directory.filePath(name); }

    static insight::ImportRequest request(const QString& path, const char* target) {
        insight::ImportRequest request;
        request.path = path;
        request.target = QString::fromLatin1(target);
        return request;
    }

    core::Result<insight::ImportResult> run(const insight::ImportRequest& request,
                                            const insight::ImportWatch& watch = {}) {
        return m_file.write(
            [&](storage::WriteTx& tx) { return insight::runImport(tx, request, watch); });
    }

    core::Result<insight::ImportResult> dryRun(const insight::ImportRequest& request) {
        return m_file.read([&](storage::Connection& connection) {
            return insight::dryRunImport(connection, m_file.actor(), request);
        });
    }

    /// First column of the rows of a query, as text.
    QStringList texts(const QByteArray& sql) {
        const auto rows =
            m_file.read([&](storage::Connection& connection) -> core::Result<QStringList> {
                CORE_ASSIGN(auto statement, connection.prepare(sql));
                QStringList found;
                while (statement.next())
                    found.append(statement.text(0));
                CORE_TRY(statement.status());
                return found;
            });
        if (!rows)
            qFatal("%s", qPrintable(rows.error().detail));
        return *rows;
    }
    qint64 number(const QByteArray& sql) {
        return texts(sql).value(0, QStringLiteral("-1")).toLongLong();
    }

    TestFile& file() { return m_file; }
    storage::Actor& actor() { return m_file.actor(); }

private:
    QTemporaryDir m_directory;
    TestFile m_file;
};

/// "3:2 There is …": line, column and reason of each problem, for comparing.
inline QStringList placesOf(const insight::ImportResult& result) {
    QStringList places;
    for (const insight::ImportProblem& problem : result.problems)
        places.append(QStringLiteral("%1:%2").arg(problem.line).arg(problem.column));
    return places;
}
