#include "customers/customersfile.h"
#include "customers/data/customerprojection.h"
#include "testsuite.h"

class CustomerProjectionTest : public QObject {
    Q_OBJECT

    static QList<storage::Finding> findings(CustomersFile& file) {
        QList<storage::Finding> found;
        const auto done = file.file().read([&](storage::Connection& connection) -> core::Done {
            customers::CustomerProjection projection;
            storage::CheckProgress progress;
            while (!progress.finished) {
                CORE_ASSIGN(progress, projection.step(connection, progress, 2, found));
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return found;
    }

    static void spoil(CustomersFile& file, const QByteArray& sql) {
        const auto done = file.file().write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto update, tx.connection().derive(sql));
            return update.run();
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    static void fill(CustomersFile& file) {
        for (int index = 0; index < 5; ++index)
            file.add(QStringLiteral("张%1").arg(index), QStringLiteral("1381234567%1").arg(index));
        customers::CustomerDraft draft;
        draft.customer.name = QStringLiteral("李");
        draft.contacts.append(
            {{}, QStringLiteral("王"), QStringLiteral("13912345678"), {}, {}, {}});
        if (!file.save(draft))
            qFatal("not saved");
    }

private Q_SLOTS:
    void savedCustomersHaveTheirKeys() {
        CustomersFile file;
        fill(file);

        QVERIFY(findings(file).isEmpty());
    }

    void aKeyThatIsWrongIsNamed() {
        CustomersFile file;
        fill(file);
        spoil(file, "UPDATE customer SET phone_key = '1' WHERE seq = 4");
        spoil(file, "UPDATE contact SET phone_key = '1'");

        const auto found = findings(file);

        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].table, QStringLiteral("customer"));
        QCOMPARE(found[1].table, QStringLiteral("contact"));
    }

    void rebuildingPutsEveryKeyRight() {
        CustomersFile file;
        fill(file);
        spoil(file, "UPDATE customer SET name_key = 'x', filter_key = ''");
        spoil(file, "UPDATE contact SET phone_key = ''");

        QVERIFY_RESULT(file.file().write([](storage::WriteTx& tx) {
            return customers::CustomerProjection().rebuild(tx.connection());
        }));

        QVERIFY(findings(file).isEmpty());
    }
};

REGISTER_TEST(CustomerProjectionTest)
#include "customerprojectiontest.moc"
