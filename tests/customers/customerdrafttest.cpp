#include "core/idsource.h"
#include "customers/domain/customerdraft.h"
#include "support/testfile.h"
#include "testsuite.h"

using customers::CustomerDraft;

class CustomerDraftTest : public QObject {
    Q_OBJECT

    static CustomerDraft named(const QString& name) {
        CustomerDraft draft;
        draft.customer.name = name;
        return draft;
    }

    static QStringList fieldsOf(const CustomerDraft& draft) {
        QStringList fields;
        for (const core::FieldProblem& problem : problemsOf(draft))
            fields.append(problem.field);
        return fields;
    }

private Q_SLOTS:
    void aNameIsEnough() { QCOMPARE(problemsOf(named(QStringLiteral("张三"))), {}); }

    void aNameOfBlanksIsNone() {
        QCOMPARE(fieldsOf(named(QStringLiteral(" \u3000"))), QStringList{QStringLiteral("name")});
    }

    void eachFieldNamesItsProblem() {
        CustomerDraft draft = named(QStringLiteral("张三"));
        draft.customer.phone = QStringLiteral("1381234567");
        draft.customer.creditCode = QStringLiteral("91350100M000100Y44");
        draft.contacts.append({{}, QString(), QStringLiteral("23"), {}, {}, QStringLiteral("a@b")});
        customers::Site site;
        site.contact =
            customers::ContactId(core::IdSource(1).next(core::Instant{1'783'310'400'000}));
        draft.sites.append(site);

        QCOMPARE(
            fieldsOf(draft),
            (QStringList{QStringLiteral("phone"), QStringLiteral("creditCode"),
                         QStringLiteral("contacts[0].name"), QStringLiteral("contacts[0].phone"),
                         QStringLiteral("contacts[0].email"), QStringLiteral("sites[0].address"),
                         QStringLiteral("sites[0].contact")}));
    }

    void linesInWhichNothingWasTypedAreLeftOut() {
        CustomerDraft draft = named(QStringLiteral("张三"));
        draft.contacts.append(customers::Contact());
        draft.sites.append(customers::Site());

        QCOMPARE(problemsOf(draft), {});
        QVERIFY(tidied(draft).contacts.isEmpty());
        QVERIFY(tidied(draft).sites.isEmpty());
    }

    void tidyingKeepsWhatCannotBeRead() {
        CustomerDraft draft = named(QStringLiteral("  张  三 "));
        draft.customer.phone = QStringLiteral("１３８ 1234 5678");
        draft.contacts.append({{}, QStringLiteral("李"), QStringLiteral(" 12 "), {}, {}, {}});

        const CustomerDraft tidy = tidied(draft);

        QCOMPARE(tidy.customer.name, QStringLiteral("张 三"));
        QCOMPARE(tidy.customer.phone, QStringLiteral("13812345678"));
        QCOMPARE(tidy.contacts[0].phone, QStringLiteral("12"));
        QCOMPARE(tidied(tidy), tidy);
    }

    void theErrorHoldsEverySentenceOnce() {
        const core::Error error = core::invalidInput({{QStringLiteral("a"), QStringLiteral("One.")},
                                                      {QStringLiteral("b"), QStringLiteral("One.")},
                                                      {QStringLiteral("c"), QStringLiteral("Two."),
                                                       core::FieldProblem::Severity::Doubtful}});

        QCOMPARE(error.code, QStringLiteral("input/invalid"));
        QCOMPARE(error.message, QStringLiteral("One."));
        QCOMPARE(error.detail, QStringLiteral("a, b"));
    }
};

REGISTER_TEST(CustomerDraftTest)
#include "customerdrafttest.moc"
