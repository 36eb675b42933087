#include "allfeatures.h"
#include "identity/identitymodule.h"
#include "modulekit/moduleregistry.h"
#include "modulekit/synclock.h"
#include "testsuite.h"

#include <QFile>
#include <QTest>

/// The tables of all features against modules/sync.lock. After a table has grown:
///
///     AFTERCARE_UPDATE_LOCK=1 test_modulekit WireNumbersTest
class WireNumbersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        identity::registerIn(m_registry);
        registerAllFeatures(m_registry);
    }

    void tablesAgreeWithTheLock() {
        QFile file(QStringLiteral(AFTERCARE_SOURCE_DIR "/modules/sync.lock"));
        QString lock;
        if (file.open(QIODevice::ReadOnly))
            lock = QString::fromUtf8(file.readAll());
        file.close();
        if (qEnvironmentVariableIsSet("AFTERCARE_UPDATE_LOCK")) {
            const auto updated = modulekit::updatedLock(lock, m_registry.tables());
            QVERIFY2(updated, updated ? "" : qPrintable(updated.error().message));
            lock = *updated;
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lock.toUtf8());
        }

        QCOMPARE(modulekit::differencesFromLock(lock, m_registry.tables()).join(u'\n'), QString());
    }

    void everyFieldHasANumberOfItsOwn() {
        for (const storage::Table* table : m_registry.tables()) {
            QSet<quint16> numbers;
            for (const storage::Field& field : table->fields) {
                QVERIFY2(field.number > 0 && !numbers.contains(field.number),
                         qPrintable(QStringLiteral("%1.%2").arg(
                             QString::fromLatin1(table->name), QString::fromLatin1(field.column))));
                numbers.insert(field.number);
            }
        }
    }

    void everyRightAndSettingHasATitle() {
        for (const modulekit::Right& right : m_registry.rights())
            QVERIFY2(right.title && !right.title().isEmpty(), qPrintable(right.id));
        for (const modulekit::Setting& setting : m_registry.settings()) {
            QVERIFY2(setting.title && !setting.title().isEmpty(), qPrintable(setting.key));
            const QString text = modulekit::settingText(setting, setting.fallback);
            QVERIFY2(modulekit::settingValue(setting, text).isValid(), qPrintable(setting.key));
        }
    }

private:
    modulekit::ModuleRegistry m_registry;
};

REGISTER_TEST(WireNumbersTest)
#include "wirenumberstest.moc"
