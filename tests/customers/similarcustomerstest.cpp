#include "customers/customersfile.h"
#include "customers/data/similarcustomers.h"
#include "testsuite.h"

using customers::CustomerDraft;
using customers::Likeness;

class SimilarCustomersTest : public QObject {
    Q_OBJECT

    static QList<customers::SimilarCustomer> like(CustomersFile& file, const CustomerDraft& draft) {
        const auto found = file.file().read([&](storage::Connection& connection) {
            return customers::similarCustomers(connection, draft);
        });
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

    static CustomerDraft draftOf(const QString& name, const QString& phone) {
        CustomerDraft draft;
        draft.customer.name = name;
        draft.customer.phone = phone;
        return draft;
    }

private Q_SLOTS:
    void likeCustomersAreFoundByTheirSurestLikeness_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<int>("likeness");
        const auto row = [](const char* name, const char* typedName, const char* phone,
                            Likeness likeness) {
            QTest::newRow(name) << QString::fromUtf8(typedName) << QString::fromUtf8(phone)
                                << int(likeness);
        };
        row("same phone, written otherwise", "别人", "+86 138-1234-5678", Likeness::SamePhone);
        row("phone of a contact", "别人", "13912345678", Likeness::SamePhone);
        row("one digit differs", "别人", "13812345679", Likeness::NearlyThePhone);
        row("same name in the other script", "張偉", "", Likeness::SameName);
        row("sounds alike", "章伟", "", Likeness::SoundsAlike);
    }

    void likeCustomersAreFoundByTheirSurestLikeness() {
        QFETCH(QString, name);
        QFETCH(QString, phone);
        QFETCH(int, likeness);
        CustomersFile file;
        CustomerDraft present = draftOf(QStringLiteral("张伟"), QStringLiteral("13812345678"));
        present.contacts.append(
            {{}, QStringLiteral("李四"), QStringLiteral("13912345678"), {}, {}, {}});
        const auto id = file.save(present);
        QVERIFY_RESULT(id);
        file.add(QStringLiteral("王五"), QStringLiteral("13700000000"));

        const auto found = like(file, draftOf(name, phone));

        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].id, *id);
        QCOMPARE(int(found[0].likeness), likeness);
    }

    void theDraftItselfAndRemovedOnesAreNotFound() {
        CustomersFile file;
        const auto own = file.add(QStringLiteral("张伟"), QStringLiteral("13812345678"));
        const auto removed = file.add(QStringLiteral("张伟"));
        QVERIFY_RESULT(file.file().write(
            [&](storage::WriteTx& tx) { return customers::removeCustomer(tx, removed); }));

        QVERIFY(like(file, file.card(own).values).isEmpty());
    }

    void nothingTypedIsLikeNobody() {
        CustomersFile file;
        file.add(QStringLiteral("张伟"));

        QVERIFY(like(file, CustomerDraft()).isEmpty());
    }
};

REGISTER_TEST(SimilarCustomersTest)
#include "similarcustomerstest.moc"
