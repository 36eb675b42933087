#include "customers/customersfile.h"
#include "testsuite.h"

using customers::CustomerDraft;

/// S42: a customer file that is kept.
class SaveCustomerTest : public QObject {
    Q_OBJECT

    static CustomerDraft company() {
        CustomerDraft draft;
        draft.customer.name = QStringLiteral("厦门金龙运输有限公司");
        draft.customer.kind = customers::CustomerKind::Company;
        draft.customer.phone = QStringLiteral("0592-1234567");
        draft.customer.address = QStringLiteral("厦门市集美区1号");
        draft.contacts.append({{},
                               QStringLiteral("李四"),
                               QStringLiteral("13912345678"),
                               QStringLiteral("车队长"),
                               {},
                               {}});
        customers::Site site;
        site.name = QStringLiteral("集美车场");
        site.visitArea = customers::VisitArea::Suburb;
        draft.sites.append(site);
        return draft;
    }

private Q_SLOTS:
    void everythingComesBackAsItWasSaved() {
        CustomersFile file;

        const auto id = file.save(company());

        QVERIFY_RESULT(id);
        const auto card = file.card(*id);
        QCOMPARE(card.values.customer.name, company().customer.name);
        QCOMPARE(card.values.customer.kind, customers::CustomerKind::Company);
        QCOMPARE(card.values.customer.centre, file.actor().centre);
        QCOMPARE(card.values.contacts.size(), 1);
        QCOMPARE(card.values.contacts[0].role, QStringLiteral("车队长"));
        QCOMPARE(card.values.sites.size(), 1);
        QCOMPARE(card.values.sites[0].visitArea, std::optional(customers::VisitArea::Suburb));
        QVERIFY(!card.isRemoved);
    }

    void newCustomersGetTheNextNumberOfTheSeries() {
        CustomersFile file;

        const auto first = file.card(file.add(QStringLiteral("张三")));
        const auto second = file.card(file.add(QStringLiteral("李四")));

        QVERIFY(first.values.customer.number.startsWith(u"KH2607-"));
        QVERIFY(first.values.customer.number.endsWith(u"-0001"));
        QVERIFY(second.values.customer.number.endsWith(u"-0002"));
    }

    void aNumberThatIsTakenIsRefused() {
        CustomersFile file;
        CustomerDraft draft = company();
        draft.customer.number = QStringLiteral("A-1");
        QVERIFY_RESULT(file.save(draft));

        const auto second = file.save(draft);

        QCOMPARE(codeOf(second), QStringLiteral("input/invalid"));
        QCOMPARE(second.error().detail, QStringLiteral("number"));
    }

    void contactsAndSitesThatAreNotInTheDraftGoToTheTrash() {
        CustomersFile file;
        const auto id = file.save(company());
        QVERIFY_RESULT(id);
        CustomerDraft draft = file.card(*id).values;
        draft.contacts[0].phone = QStringLiteral("13900000000");
        draft.contacts.append({{}, QStringLiteral("王五"), {}, {}, {}, {}});
        draft.sites.clear();

        QVERIFY_RESULT(file.save(draft));

        const auto card = file.card(*id);
        QCOMPARE(card.values.contacts.size(), 2);
        QCOMPARE(card.values.contacts[0].id, draft.contacts[0].id);
        QCOMPARE(card.values.contacts[0].phone, QStringLiteral("13900000000"));
        QVERIFY(card.values.sites.isEmpty());
        QCOMPARE(card.values.customer.number, draft.customer.number);
    }

    void aNewSiteCanNameANewContact() {
        CustomersFile file;
        core::IdSource ids(3);
        CustomerDraft draft = company();
        draft.contacts[0].id = customers::ContactId(ids.next(core::Instant{1'783'310'400'000}));
        draft.sites[0].contact = draft.contacts[0].id;

        const auto id = file.save(draft);

        QVERIFY_RESULT(id);
        QCOMPARE(file.card(*id).values.sites[0].contact, draft.contacts[0].id);
    }

    void aContactOfAnotherCustomerIsRefused() {
        CustomersFile file;
        const auto first = file.save(company());
        QVERIFY_RESULT(first);
        CustomerDraft second;
        second.customer.name = QStringLiteral("别人");
        second.contacts = file.card(*first).values.contacts;

        QCOMPARE(codeOf(file.save(second)), QStringLiteral("customer/mixed_up"));
    }

    void savingIsRefusedWithoutAName() {
        CustomersFile file;

        const auto saved = file.save(CustomerDraft());

        QCOMPARE(codeOf(saved), QStringLiteral("input/invalid"));
        QCOMPARE(saved.error().detail, QStringLiteral("name"));
    }

    void savingIsRefusedWithoutTheRight() {
        CustomersFile file;
        file.actor().rights.remove(QStringLiteral("customers.edit"));

        QCOMPARE(codeOf(file.save(company())), QStringLiteral("right/missing"));
    }

    void aRemovedCustomerCanBeRestored() {
        CustomersFile file;
        const auto id = file.add(QStringLiteral("张三"));

        QVERIFY_RESULT(file.file().write(
            [&](storage::WriteTx& tx) { return customers::removeCustomer(tx, id); }));
        QVERIFY(file.card(id).isRemoved);
        QCOMPARE(codeOf(file.save(file.card(id).values)), QStringLiteral("customer/removed"));

        QVERIFY_RESULT(file.file().write(
            [&](storage::WriteTx& tx) { return customers::restoreCustomer(tx, id); }));
        QVERIFY(!file.card(id).isRemoved);
    }

    void theWalkInCustomerOfACentreIsFound() {
        CustomersFile file;
        file.add(QStringLiteral("张三"));
        CustomerDraft draft;
        draft.customer.name = QStringLiteral("散客");
        draft.customer.walkIn = true;
        const auto id = file.save(draft);
        QVERIFY_RESULT(id);

        const auto found = file.file().read([&](storage::Connection& connection) {
            return customers::walkInCustomer(connection, file.actor().centre);
        });

        QVERIFY_RESULT(found);
        QCOMPARE(*found, std::optional(*id));
    }
};

REGISTER_TEST(SaveCustomerTest)
#include "savecustomertest.moc"
