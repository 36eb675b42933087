#include "sourcetree.h"
#include "testsuite.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace architecture {

/// Migrations are one series over all modules, in SQL that both SQLite and PostgreSQL can be given.
class MigrationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreANumberAVerbAndAnObject();
    void noNumberIsGivenTwice();
    void everyMigrationIsCompiledIn();
    void sharedOnesHoldPlainStatementsOnly();
    void sharedColumnsHaveOneOfFourTypes();
    void everySharedTableIsStrict();

private:
    static QStringList statementsOf(const SourceFile& file);

    QList<SourceFile> m_all;
    QList<SourceFile> m_shared;  ///< those that the server's database gets too
};

void MigrationTest::initTestCase() {
    for (const SourceFile& file : readTree({QStringLiteral("modules")}, {QStringLiteral(".sql")})) {
        if (!file.path.contains(QStringLiteral("/migrations/")))
            continue;
        m_all.append(file);
        if (!file.path.contains(QStringLiteral("/local/")))
            m_shared.append(file);
    }
}

QStringList MigrationTest::statementsOf(const SourceFile& file) {
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    static const QRegularExpression literal(QStringLiteral("'[^']*'"));
    QString text = file.text;
    text.replace(literal, QStringLiteral("''")).remove(comment);
    QStringList statements;
    for (const QString& part : text.split(u';'))
        if (!part.trimmed().isEmpty())
            statements.append(part.simplified());
    return statements;
}

void MigrationTest::namesAreANumberAVerbAndAnObject() {
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}_[a-z]+(_[a-z0-9]+)+\\.sql$"));
    for (const SourceFile& file : m_all)
        QVERIFY2(form.match(QFileInfo(file.path).fileName()).hasMatch(), qPrintable(file.path));
}

void MigrationTest::noNumberIsGivenTwice() {
    QHash<QString, QString> owners;
    for (const SourceFile& file : m_all) {
        const QString number = QFileInfo(file.path).fileName().left(4);
        QVERIFY2(!owners.contains(number),
                 qPrintable(file.path + QStringLiteral(" and ") + owners.value(number)));
        owners.insert(number, file.path);
    }
}

void MigrationTest::everyMigrationIsCompiledIn() {
    QString resources;
    for (const SourceFile& file :
         readTree({QStringLiteral("modules")},
                  {QStringLiteral(".qrc"), QStringLiteral("CMakeLists.txt")}))
        resources += file.text;
    for (const SourceFile& file : m_all)
        QVERIFY2(resources.contains(QFileInfo(file.path).fileName()), qPrintable(file.path));
}

void MigrationTest::sharedOnesHoldPlainStatementsOnly() {
    static const QRegularExpression plain(
        QStringLiteral("^(CREATE TABLE \\w+ ?\\(|CREATE (UNIQUE )?INDEX \\w+ ON \\w+ ?\\(|ALTER "
                       "TABLE \\w+ ADD COLUMN )"));
    static const QRegularExpression special(
        QStringLiteral("\\b(AUTOINCREMENT|WITHOUT|ROWID|VIRTUAL|TRIGGER|VIEW|GENERATED|COLLATE|"
                       "GLOB|PRAGMA|JSON\\w*|STRFTIME|"
                       "DATETIME|CURRENT_TIMESTAMP|TYPEOF|INSTR)\\b"));
    for (const SourceFile& file : m_shared) {
        for (const QString& statement : statementsOf(file)) {
            QVERIFY2(plain.match(statement).hasMatch(),
                     qPrintable(file.path + QStringLiteral(": ") + statement));
            const auto match = special.match(statement);
            QVERIFY2(!match.hasMatch(),
                     qPrintable(file.path + QStringLiteral(": ") + match.captured()));
        }
    }
}

void MigrationTest::sharedColumnsHaveOneOfFourTypes() {
    static const QRegularExpression column(QStringLiteral("^    [a-z_0-9]+ ([A-Z]+)\\b"),
                                           QRegularExpression::MultilineOption);
    const QStringList types{QStringLiteral("INTEGER"), QStringLiteral("TEXT"),
                            QStringLiteral("BLOB"), QStringLiteral("REAL")};
    for (const SourceFile& file : m_shared)
        for (auto matches = column.globalMatch(file.text); matches.hasNext();) {
            const auto match = matches.next();
            QVERIFY2(types.contains(match.captured(1)),
                     qPrintable(file.path + QStringLiteral(": ") + match.captured()));
        }
}

void MigrationTest::everySharedTableIsStrict() {
    for (const SourceFile& file : m_shared)
        for (const QString& statement : statementsOf(file))
            if (statement.startsWith(QStringLiteral("CREATE TABLE")))
                QVERIFY2(statement.endsWith(QStringLiteral("STRICT")),
                         qPrintable(file.path + QStringLiteral(": ") + statement.left(60)));
}

REGISTER_TEST(MigrationTest)

}  // namespace architecture

#include "migrationtest.moc"
