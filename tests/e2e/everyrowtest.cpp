#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/lifecycle.h"
#include "agreements/domain/templatestore.h"
#include "desktop/modulelist.h"
#include "identity/signin.h"
#include "identity/useredit.h"
#include "insight/domain/sampledata.h"
#include "storage/doctor.h"
#include "support/testfile.h"
#include "support/testsuite.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace {

/// Past the program, as somebody with a tool would. No constraint stands in the way.
class Tampering final {
public:
    explicit Tampering(const QString& path) {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
        rows("PRAGMA ignore_check_constraints = ON");
        rows("PRAGMA foreign_keys = OFF");
    }
    ~Tampering() { sqlite3_close(m_db); }
    Tampering(const Tampering&) = delete;
    Tampering& operator=(const Tampering&) = delete;

    /// First columns of the rows; a blob as hexadecimal digits.
    QStringList rows(const QByteArray& sql) const {
        QStringList found;
        char* message = nullptr;
        const auto take = [](void* into, int, char** values, char**) {
            static_cast<QStringList*>(into)->append(QString::fromUtf8(values[0]));
            return 0;
        };
        if (sqlite3_exec(m_db, sql.constData(), take, &found, &message) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), message);
        return found;
    }
    QString idAt(const QByteArray& table, const QString& seq) const {
        const QString hex =
            rows("SELECT hex(id) FROM " + table + " WHERE seq = " + seq.toLatin1()).value(0);
        return core::RowId::fromBytes(QByteArray::fromHex(hex.toLatin1()))
            .value_or(core::RowId())
            .toString();
    }

private:
    sqlite3* m_db = nullptr;
};

struct Expected {
    QString table;
    QString id;
    QString column;
};

/// A text that the column takes: the first of its fixed list, else an empty object of JSON.
QString firstAllowed(const QString& schema, const QString& column) {
    static const QString list = QStringLiteral("CHECK \\(%1 IN \\('([^']*)'");
    const auto found = QRegularExpression(list.arg(column)).match(schema);
    return found.hasMatch() ? found.captured(1) : QStringLiteral("{}");
}

QByteArray changed(const QByteArray& column, const QString& type) {
    if (column == "deleted")
        return "1 - deleted";
    if (type == QLatin1String("TEXT"))
        return "coalesce(" + column + ", '') || 'x'";
    if (type == QLatin1String("BLOB"))
        return "randomblob(16)";
    return "coalesce(" + column + ", 0) + 1";
}

}  // namespace

/// A file of generated records, of some that were saved and some that were changed since: whatever
/// is changed in it past the program, doctor names the row.
class EveryRowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFileIsInOrder();
    void aChangedValueIsNamedInEveryColumnOfEveryTable();
    void aRemovedRowIsNamedInEveryTable();
    void anAddedRowIsNamedInEveryTable();
    void aWrongEntryOfTheSearchIndexIsNamed_data();
    void aWrongEntryOfTheSearchIndexIsNamed();
    void aWrongFigureIsNamed_data();
    void aWrongFigureIsNamed();
    void aNumberGivenTwiceIsNamed_data();
    void aNumberGivenTwiceIsNamed();
    void everyRowHasSomebodyWhoMadeIt();

private:
    std::unique_ptr<storage::Database> open(const QString& path) const;
    core::Done addAgreement(storage::Database& database, const storage::Actor& second) const;
    core::Done fillEmptyTable(storage::WriteTx& tx, const storage::Table& table) const;
    core::Done editARecord(storage::WriteTx& tx, const storage::Table& table) const;
    /// A copy of the file with a name of its own.
    QString copy() const;
    QList<storage::Finding> examine(const QString& path) const;
    /// Whether one of them names table and id.
    static bool isNamed(const QList<storage::Finding>& findings, const Expected& expected);
    static QString report(const QList<storage::Finding>& findings);

    QTemporaryDir m_directory;
    QString m_path;
    modulekit::ModuleRegistry m_registry;
    storage::Schema m_schema;
    core::FixedTimeSource m_time{core::Instant{1'783'310'400'000}};
    storage::Actor m_actor;
    mutable int m_copies = 0;
};

std::unique_ptr<storage::Database> EveryRowTest::open(const QString& path) const {
    storage::OpenOptions options;
    options.path = path;
    options.durability = storage::Durability::Normal;
    auto opened = storage::Database::open(options, m_schema, m_time);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

void EveryRowTest::initTestCase() {
    modulekit::registerAll(modulelist::modules(), m_registry);
    m_schema = m_registry.schema();
    m_path = m_directory.filePath(QStringLiteral("whole.aftercare"));
    QVERIFY_RESULT(insight::generate(m_path, m_registry, {60, 7, *core::Date::of(2026, 7, 6)}));
    const auto database = open(m_path);
    m_actor = *database->readNow([this](storage::Connection& connection) {
        return identity::actorFor(connection, m_registry);
    });
    const auto second = database->writeNow(m_actor, [](storage::WriteTx& tx) {
        identity::UserDraft draft;
        draft.name = QStringLiteral("second");
        draft.roles = {identity::Role::Manager};
        return identity::saveUser(tx, draft);
    });
    QVERIFY_RESULT(second);
    storage::Actor approving = m_actor;
    approving.user = second->row();
    for (int agreement = 0; agreement < 2; ++agreement)
        QVERIFY_RESULT(addAgreement(*database, approving));
    QVERIFY_RESULT(database->writeNow(m_actor, [this](storage::WriteTx& tx) -> core::Done {
        for (const storage::Table* table : m_schema.tables)
            CORE_TRY(fillEmptyTable(tx, *table));
        return {};
    }));
    QVERIFY_RESULT(database->writeNow(m_actor, [this](storage::WriteTx& tx) -> core::Done {
        for (const storage::Table* table : m_schema.tables)
            CORE_TRY(editARecord(tx, *table));
        return {};
    }));
}

/// One that was signed, with a copy given out and a scan.
core::Done EveryRowTest::addAgreement(storage::Database& database,
                                      const storage::Actor& second) const {
    using agreements::Value;
    const core::Date day = *core::Date::of(2026, 7, 1);
    const storage::BlobStore blobs(m_path);
    CORE_ASSIGN(const QString scan, blobs.put("signed"));
    CORE_ASSIGN(const auto id,
                database.writeNow(
                    m_actor, [&](storage::WriteTx& tx) -> core::Result<agreements::AgreementId> {
                        agreements::AgreementDraft draft;
                        CORE_ASSIGN(draft.agreement.templateId,
                                    agreements::copyBuiltIn(tx, QStringLiteral("L2")));
                        draft.agreement.values = {
                            {QStringLiteral("provider"), Value(QStringLiteral("甲"))},
                            {QStringLiteral("customer"), Value(QStringLiteral("乙"))}};
                        draft.scopes.append(agreements::AgreementScope());
                        CORE_ASSIGN(const auto made, agreements::saveDraft(tx, draft));
                        CORE_TRY(agreements::sendForApproval(tx, made));
                        return made;
                    }));
    CORE_TRY(database.writeNow(
        second, [&](storage::WriteTx& tx) { return agreements::approveDraft(tx, id); }));
    return database.writeNow(m_actor, [&](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(agreements::signAgreement(tx, {id, day, {}}));
        CORE_TRY(agreements::issuePaper(tx, id, {1, QStringLiteral("甲"), day, {}}));
        return agreements::attachScan(tx, blobs, id, {scan, QStringLiteral("scan.pdf"), {}});
    });
}

/// Of what the sample has not got: a row with something in each column that must not be empty.
core::Done EveryRowTest::fillEmptyTable(storage::WriteTx& tx, const storage::Table& table) const {
    const QByteArray name(table.name);
    CORE_ASSIGN(const auto count, tx.connection().single("SELECT count(*) FROM " + name));
    if (count != storage::toValue(0))
        return {};
    CORE_ASSIGN(
        const storage::Value sql,
        tx.connection().single("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'"));
    const QString schema = std::get<QString>(sql);
    storage::Patch patch;
    CORE_ASSIGN(auto columns, tx.connection().prepare(
                                  "SELECT i.name, i.type, (SELECT \"table\" FROM "
                                  "pragma_foreign_key_list(?1) AS f WHERE f.\"from\" = i.name) "
                                  "FROM pragma_table_info(?1) AS i "
                                  "WHERE i.\"notnull\" = 1 AND i.dflt_value IS NULL"));
    columns.bind(1, QString::fromLatin1(name));
    while (columns.next()) {
        const int index = table.indexOf(columns.text(0).toLatin1().constData());
        if (index < 0)
            continue;
        storage::Value value = storage::toValue(1);
        if (!columns.isNull(2)) {
            CORE_ASSIGN(value, tx.connection().single("SELECT id FROM " +
                                                      columns.text(2).toLatin1() + " LIMIT 1"));
        } else if (columns.text(1) == QLatin1String("TEXT")) {
            value = storage::toValue(firstAllowed(schema, columns.text(0)));
        } else if (columns.text(1) == QLatin1String("BLOB")) {
            value = storage::toValue(QByteArray(16, 'b'));
        }
        patch.append({table.fields.at(index).column, value});
    }
    CORE_TRY(columns.status());
    return tx.insert(table, tx.newId(), m_actor.centre, patch);
}

/// The last row gets another text, goes to the trash and comes back.
core::Done EveryRowTest::editARecord(storage::WriteTx& tx, const storage::Table& table) const {
    if (table.kind == storage::TableKind::Ledger)
        return {};
    const QByteArray name(table.name);
    CORE_ASSIGN(const auto id,
                tx.connection().single("SELECT id FROM " + name + " ORDER BY seq DESC LIMIT 1"));
    const auto row = *core::RowId::fromBytes(std::get<QByteArray>(id));
    for (const storage::Field& field : table.fields) {
        const bool isFree = field.type == storage::ColumnType::Text &&
                            field.fieldClass != storage::FieldClass::Fixed;
        if (!isFree)
            continue;
        CORE_ASSIGN(auto text, tx.connection().prepare("SELECT " + QByteArray(field.column) +
                                                       " FROM " + name + " WHERE id = ?1"));
        text.bind(1, row);
        if (!text.next())
            continue;
        const QString now = text.text(0);
        text.reset();
        // A word out of a fixed list takes no other text; then the next field is tried.
        if (tx.update(table, row, {{field.column, storage::toValue(QString(now + u'改'))}}))
            break;
    }
    CORE_TRY(tx.remove(table, row));
    return tx.restore(table, row);
}

QString EveryRowTest::copy() const {
    const QString path = m_directory.filePath(QStringLiteral("%1.aftercare").arg(++m_copies));
    if (!QFile::copy(m_path, path))
        qFatal("cannot copy");
    const storage::BlobStore from(m_path);
    const storage::BlobStore to(path);
    for (const QString& hash : from.hashes())
        if (!to.putFile(from.pathOf(hash)))
            qFatal("cannot copy attachments");
    return path;
}

QList<storage::Finding> EveryRowTest::examine(const QString& path) const {
    const auto database = open(path);
    const auto findings = storage::Doctor(*database).run();
    if (!findings)
        qFatal("%s", qPrintable(findings.error().detail));
    return *findings;
}

bool EveryRowTest::isNamed(const QList<storage::Finding>& findings, const Expected& expected) {
    return std::any_of(findings.begin(), findings.end(), [&](const storage::Finding& finding) {
        return finding.table == expected.table && finding.id == expected.id;
    });
}

QString EveryRowTest::report(const QList<storage::Finding>& findings) {
    QString text;
    for (const storage::Finding& finding : findings.mid(0, 20))
        text +=
            QStringList{finding.check, finding.table, finding.id, finding.what}.join(u' ') + u'\n';
    return text;
}

void EveryRowTest::theFileIsInOrder() {
    const auto findings = examine(copy());

    QVERIFY2(findings.isEmpty(), qPrintable(report(findings)));
}

/// In each round each row of a table has one wrong column, until all columns have had their turn.
void EveryRowTest::aChangedValueIsNamedInEveryColumnOfEveryTable() {
    bool isLast = false;
    for (int round = 0; !isLast; ++round) {
        isLast = true;
        const QString path = copy();
        QList<Expected> expected;
        {
            const Tampering file(path);
            for (const storage::Table* table : m_schema.tables) {
                const QByteArray name(table->name);
                const QStringList seqs =
                    file.rows("SELECT seq FROM " + name + " ORDER BY seq DESC LIMIT 50");
                const QStringList columns =
                    file.rows("SELECT name || ' ' || type FROM pragma_table_info('" + name +
                              "') WHERE name NOT IN ('seq', 'id')");
                const qsizetype first = round * seqs.size();
                for (qsizetype i = 0; i < seqs.size() && first + i < columns.size(); ++i) {
                    const QStringList column = columns[first + i].split(u' ');
                    const QByteArray column8 = column[0].toLatin1();
                    expected.append(
                        {QString::fromLatin1(name), file.idAt(name, seqs[i]), column[0]});
                    file.rows("UPDATE " + name + " SET " + column8 + " = " +
                              changed(column8, column[1]) + " WHERE seq = " + seqs[i].toLatin1());
                }
                isLast = isLast && first + seqs.size() >= columns.size();
            }
        }

        const auto findings = examine(path);

        for (const Expected& row : expected)
            QVERIFY2(isNamed(findings, row), qPrintable(row.table + u'.' + row.column));
    }
}

void EveryRowTest::aRemovedRowIsNamedInEveryTable() {
    for (const storage::Table* table : m_schema.tables) {
        const QString path = copy();
        const QByteArray name(table->name);
        QStringList names;
        {
            const Tampering file(path);
            for (const char* end : {"min", "max"}) {
                const QString seq =
                    file.rows(QByteArray("SELECT ") + end + "(seq) FROM " + name).value(0);
                names.append(file.idAt(name, seq) + QStringLiteral(" seq ") + seq);
                file.rows("DELETE FROM " + name + " WHERE seq = " + seq.toLatin1());
                if (file.rows("SELECT count(*) FROM " + name) == QStringList{QStringLiteral("0")})
                    break;
            }
        }

        const auto findings = examine(path);

        for (const QString& row : names) {
            const QString id = row.section(u' ', 0, 0);
            const QString seq = row.section(u' ', 1);
            QVERIFY2(isNamed(findings, {QString::fromLatin1(name), id, {}}) ||
                         isNamed(findings, {QString::fromLatin1(name), seq, {}}),
                     qPrintable(QString::fromLatin1(name) + u' ' + row + u'\n' + report(findings)));
        }
    }
}

void EveryRowTest::anAddedRowIsNamedInEveryTable() {
    const QString path = copy();
    QList<Expected> expected;
    {
        const Tampering file(path);
        for (const storage::Table* table : m_schema.tables) {
            const QByteArray name(table->name);
            const QByteArray columns = file.rows("SELECT name FROM pragma_table_info('" + name +
                                                 "') WHERE name NOT IN ('seq', 'id')")
                                           .join(u',')
                                           .toLatin1();
            file.rows("INSERT INTO " + name + " (id, " + columns + ") SELECT randomblob(16), " +
                      columns + " FROM " + name + " ORDER BY seq LIMIT 1");
            const QString seq = file.rows("SELECT max(seq) FROM " + name).value(0);
            expected.append({QString::fromLatin1(name), file.idAt(name, seq), {}});
        }
    }

    const auto findings = examine(path);

    for (const Expected& row : expected)
        QVERIFY2(isNamed(findings, row), qPrintable(row.table));
}

void EveryRowTest::aWrongEntryOfTheSearchIndexIsNamed_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("sql");
    for (const storage::SearchKind& kind : m_registry.searchKinds()) {
        const QString name = QString::fromLatin1(kind.table->name);
        const QByteArray of = "WHERE seq = 2 AND kind = " + QByteArray::number(kind.table->number);
        const QByteArray entry = name.toLatin1();
        QTest::newRow(qPrintable(name + QStringLiteral(" code changed")))
            << name << QByteArray("UPDATE search_code SET code = code || 'q' " + of);
        QTest::newRow(qPrintable(name + QStringLiteral(" code removed")))
            << name << QByteArray("DELETE FROM search_code " + of);
        QTest::newRow(qPrintable(name + QStringLiteral(" text changed")))
            << name << QByteArray("UPDATE @ SET tokens = 'zz' WHERE rowid = 2");
        QTest::newRow(qPrintable(name + QStringLiteral(" text removed")))
            << name << QByteArray("DELETE FROM @ WHERE rowid = 2");
        QTest::newRow(qPrintable(name + QStringLiteral(" entry added")))
            << name << QByteArray("INSERT INTO @ (rowid, tokens, keys) VALUES (999999, 'zz', '')");
    }
}

void EveryRowTest::aWrongEntryOfTheSearchIndexIsNamed() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, sql);
    const QString path = copy();
    const bool isStranger = sql.startsWith("INSERT");
    QString id = QStringLiteral("999999");
    {
        const Tampering file(path);
        const QString table =
            kind == QLatin1String("repair_order") ? QStringLiteral("order") : kind;
        file.rows(QByteArray(sql).replace('@', "search_" + table.toLatin1()));
        if (!isStranger)
            id = file.idAt(kind.toLatin1(), QStringLiteral("2"));
    }

    const auto findings = examine(path);

    QVERIFY2(isNamed(findings, {kind, id, {}}), qPrintable(report(findings)));
}

void EveryRowTest::aWrongFigureIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("count") << QByteArray("UPDATE order_count SET orders = orders + 1")
                           << QStringLiteral("order_count");
    QTest::newRow("count removed")
        << QByteArray("DELETE FROM order_count") << QStringLiteral("order_count");
    QTest::newRow("exception")
        << QByteArray("INSERT INTO order_exception (event_seq, order_seq) VALUES (5, 2)")
        << QStringLiteral("order_exception");
}

void EveryRowTest::aWrongFigureIsNamed() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const QString path = copy();
    Tampering(path).rows(sql);

    const auto findings = examine(path);

    const bool isFound =
        std::any_of(findings.begin(), findings.end(), [&](const storage::Finding& finding) {
            return finding.table == table && !finding.id.isEmpty();
        });
    QVERIFY2(isFound, qPrintable(report(findings)));
}

void EveryRowTest::aNumberGivenTwiceIsNamed_data() {
    QTest::addColumn<QString>("table");
    for (const char* table : {"customer", "unit", "part", "repair_order", "agreement"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void EveryRowTest::aNumberGivenTwiceIsNamed() {
    QFETCH(QString, table);
    const QString path = copy();
    Expected expected{table, {}, {}};
    {
        const Tampering file(path);
        file.rows("UPDATE " + table.toLatin1() + " SET number = 'X1' WHERE seq IN (1, 2)");
        expected.id = file.idAt(table.toLatin1(), QStringLiteral("2"));
    }

    const auto findings = examine(path);

    const bool isFound =
        std::any_of(findings.begin(), findings.end(), [&](const storage::Finding& finding) {
            return finding.check == QStringLiteral("number/") + table && finding.id == expected.id;
        });
    QVERIFY2(isFound, qPrintable(report(findings)));
}

void EveryRowTest::everyRowHasSomebodyWhoMadeIt() {
    const Tampering file(m_path);

    for (const storage::Table* table : m_schema.tables) {
        const QStringList nobodys = file.rows(QByteArray("SELECT count(*) FROM ") + table->name +
                                              " WHERE made_by NOT IN (SELECT id FROM sys_user)");
        QVERIFY2(nobodys == QStringList{QStringLiteral("0")}, table->name);
    }
}

REGISTER_TEST(EveryRowTest)
#include "everyrowtest.moc"
