#include "shell/singleinstance.h"
#include "testsuite.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A second start on the same file.
class SingleInstanceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartHandsItsArgumentsToTheFirst() {
        const QString file = m_folder.filePath(QStringLiteral("a.db"));
        shell::SingleInstance first(file);
        QVERIFY(first.claim({}));
        QSignalSpy raised(&first, &shell::SingleInstance::raised);

        {
            shell::SingleInstance second(file);
            QVERIFY(!second.claim({QStringLiteral("aftercare"), QStringLiteral("--data")}));
        }

        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised.first().first().toStringList().last(), QStringLiteral("--data"));
    }

    void anotherFileMayStandOpenBesideIt() {
        shell::SingleInstance first(m_folder.filePath(QStringLiteral("a.db")));
        shell::SingleInstance second(m_folder.filePath(QStringLiteral("b.db")));

        QVERIFY(first.claim({}));
        QVERIFY(second.claim({}));
    }

    void theNextStartIsFirstAgainOnceTheFirstHasEnded() {
        const QString file = m_folder.filePath(QStringLiteral("a.db"));
        {
            shell::SingleInstance first(file);
            QVERIFY(first.claim({}));
        }
        shell::SingleInstance next(file);

        QVERIFY(next.claim({}));
    }

private:
    QTemporaryDir m_folder;
};

REGISTER_TEST(SingleInstanceTest)
#include "singleinstancetest.moc"
