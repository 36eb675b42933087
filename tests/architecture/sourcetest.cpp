#include "sourcetree.h"
#include "testsuite.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace architecture {

/// Rules of form that neither compiler nor clang-tidy knows.
class SourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeWithoutCommentsAndTextIsWhatIsLookedAt();
    void headersAreGuardedByPragmaOnce();
    void qtClassesAreIncludedByTheirOwnHeaders();
    void fileNamesAreLowerCase();
    void noNamespaceIsOpenedAtFileScope();
    void classNamesSayWhatAClassIs();
    void sqliteIsSpokenToInStorageOnly();
    void presentTimeComesFromTheTimeSource();
    void columnsAreListedInQueries();

private:
    /// Files whose code (or whole text) matches, but for those below `exempt`.
    QStringList matching(const QString& pattern, const QStringList& exempt = {},
                         bool isWholeText = false) const;

    QList<SourceFile> m_product;
    QList<SourceFile> m_all;
};

void SourceTest::initTestCase() {
    const QStringList endings{QStringLiteral(".h"), QStringLiteral(".cpp")};
    m_product = readTree({QStringLiteral("app"), QStringLiteral("modules")}, endings);
    m_all = m_product + readTree({QStringLiteral("tests")}, endings);
}

QStringList SourceTest::matching(const QString& pattern, const QStringList& exempt,
                                 bool isWholeText) const {
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const SourceFile& file : m_product) {
        bool isExempt = false;
        for (const QString& path : exempt)
            isExempt = isExempt || file.path.startsWith(path);
        const auto match = expression.match(isWholeText ? file.text : codeOnly(file.text));
        if (!isExempt && match.hasMatch())
            found.append(QStringLiteral("%1: %2").arg(file.path, match.captured().trimmed()));
    }
    return found;
}

#define VERIFY_NONE(found)                                    \
    do {                                                      \
        const QStringList& all = (found);                     \
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n'))); \
    } while (false)

void SourceTest::codeWithoutCommentsAndTextIsWhatIsLookedAt() {
    const QString code =
        codeOnly(QStringLiteral("f(\"a // b\"); // SELECT *\n/* x */ g(R\"(q \" q)\");"));

    QVERIFY(!code.contains(u'b'));
    QVERIFY(!code.contains(QStringLiteral("SELECT")));
    QVERIFY(!code.contains(u'q'));
    QVERIFY(code.contains(QStringLiteral("g(")));
}

void SourceTest::headersAreGuardedByPragmaOnce() {
    QStringList wrong;
    for (const SourceFile& file : m_all)
        if (file.isHeader() && !file.text.contains(QStringLiteral("#pragma once")))
            wrong.append(file.path);
    VERIFY_NONE(wrong);
}

void SourceTest::qtClassesAreIncludedByTheirOwnHeaders() {
    static const QRegularExpression umbrella(QStringLiteral(
        "^Qt(Core|Gui|Widgets|Network|Sql|Svg|Test|Concurrent|DBus|PrintSupport)(/|$)"));
    QStringList wrong;
    for (const SourceFile& file : m_all)
        for (const QString& include : file.includes())
            if (umbrella.match(include).hasMatch())
                wrong.append(QStringLiteral("%1 includes <%2>").arg(file.path, include));
    VERIFY_NONE(wrong);
}

void SourceTest::fileNamesAreLowerCase() {
    QStringList wrong;
    for (const SourceFile& file : m_all)
        if (file.path != file.path.toLower())
            wrong.append(file.path);
    VERIFY_NONE(wrong);
}

void SourceTest::noNamespaceIsOpenedAtFileScope() {
    VERIFY_NONE(matching(QStringLiteral("^using namespace [^;]*;")));
}

void SourceTest::classNamesSayWhatAClassIs() {
    VERIFY_NONE(matching(
        QStringLiteral("^\\s*(class|struct) [A-PR-Z]\\w*(Manager|Helper|Utils|Util|Info)\\b")));
}

void SourceTest::sqliteIsSpokenToInStorageOnly() {
    VERIFY_NONE(matching(QStringLiteral("#include <(sqlite3\\.h|QSql\\w*)>"),
                         {QStringLiteral("modules/platform/storage/")}));
}

void SourceTest::presentTimeComesFromTheTimeSource() {
    // The log is stamped by the machine's clock, whatever day the program takes for today.
    VERIFY_NONE(matching(
        QStringLiteral(
            "\\b(currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch)"
            "\\s*\\(|"
            "QDate::currentDate\\s*\\(|QTime::currentTime\\s*\\(|system_clock::now\\s*\\("),
        {QStringLiteral("modules/platform/core/timesource.cpp"),
         QStringLiteral("app/shell/logfile.cpp")}));
}

void SourceTest::columnsAreListedInQueries() {
    VERIFY_NONE(matching(QStringLiteral("SELECT \\*"), {}, true));
}

REGISTER_TEST(SourceTest)

}  // namespace architecture

#include "sourcetest.moc"
