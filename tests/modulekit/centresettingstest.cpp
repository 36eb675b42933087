#include "modulekit/centresettings.h"

#include "identity/identitymodule.h"
#include "support/testfile.h"
#include "testsuite.h"

#include <QTest>

using modulekit::Setting;

class CentreSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_file = std::make_unique<TestFile>(
            QList<modulekit::Module>{{"identity", identity::registerIn}});
        core::IdSource ids(7);
        m_centre = ids.next(core::Instant{1});
        m_other = ids.next(core::Instant{2});
    }
    void cleanup() { m_file.reset(); }

    void theFallbackHoldsUntilSomebodySetsAValue() {
        QCOMPARE(read(daysSetting(), m_centre), QVariant(30));

        QVERIFY_RESULT(save(daysSetting(), m_centre, 45));

        QCOMPARE(read(daysSetting(), m_centre), QVariant(45));
        QCOMPARE(read(daysSetting(), m_other), QVariant(30));
    }

    void theOrganisationsValueHoldsWhereTheCentreHasNone() {
        QVERIFY_RESULT(save(daysSetting(), core::RowId(), 20));
        QVERIFY_RESULT(save(daysSetting(), m_centre, 10));

        QCOMPARE(read(daysSetting(), m_centre), QVariant(10));
        QCOMPARE(read(daysSetting(), m_other), QVariant(20));
    }

    void resettingBringsTheFallbackBack() {
        QVERIFY_RESULT(save(daysSetting(), m_centre, 45));

        QVERIFY_RESULT(m_file->write([this](storage::WriteTx& tx) {
            return modulekit::resetSetting(tx, daysSetting().key, m_centre);
        }));

        QCOMPARE(read(daysSetting(), m_centre), QVariant(30));
    }

    void aValueBeyondTheLimitsIsRefused() {
        QCOMPARE(codeOf(save(daysSetting(), m_centre, 1000)), QStringLiteral("setting/value"));
        QCOMPARE(codeOf(save(paperSetting(), m_centre, QStringLiteral("A3"))),
                 QStringLiteral("setting/value"));
        QCOMPARE(codeOf(save(paperSetting(), m_centre, QStringLiteral("A5"))), QString());
    }

    void changingNeedsTheRight() {
        m_file->actor().rights.clear();

        QCOMPARE(codeOf(save(daysSetting(), m_centre, 45)), QStringLiteral("right/missing"));
    }

private:
    static Setting daysSetting() {
        Setting setting;
        setting.key = QStringLiteral("desk.days");
        setting.title = [] { return QStringLiteral("Days"); };
        setting.type = modulekit::SettingType::Integer;
        setting.fallback = 30;
        setting.maximum = 365;
        return setting;
    }
    static Setting paperSetting() {
        Setting setting;
        setting.key = QStringLiteral("desk.paper");
        setting.title = [] { return QStringLiteral("Paper"); };
        setting.type = modulekit::SettingType::Choice;
        setting.fallback = QStringLiteral("A4");
        setting.choices = {{QStringLiteral("A4"), [] { return QStringLiteral("A4"); }},
                           {QStringLiteral("A5"), [] { return QStringLiteral("A5"); }}};
        return setting;
    }
    QVariant read(const Setting& setting, const core::RowId& centre) {
        const auto value = m_file->read([&](storage::Connection& connection) {
            return modulekit::readSetting(connection, setting, centre);
        });
        return value ? *value : QVariant(value.error().code);
    }
    core::Done save(const Setting& setting, const core::RowId& centre, const QVariant& value) {
        return m_file->write([&](storage::WriteTx& tx) {
            return modulekit::saveSetting(tx, setting, centre, value);
        });
    }

    std::unique_ptr<TestFile> m_file;
    core::RowId m_centre;
    core::RowId m_other;
};

REGISTER_TEST(CentreSettingsTest)
#include "centresettingstest.moc"
