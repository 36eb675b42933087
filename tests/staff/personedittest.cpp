#include "staff/domain/personedit.h"

#include "identity/useredit.h"
#include "staff/data/personrecords.h"
#include "stafffile.h"
#include "testsuite.h"

#include <QTest>

using staff::Person;
using staff::PersonId;

class PersonEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_staff = std::make_unique<StaffFile>(); }
    void cleanup() { m_staff.reset(); }

    void aSavedPersonIsReadBackWhole() {
        Person person = somebody();
        person.phone = QStringLiteral("13800138000");
        person.employment = staff::Employment::Contracted;
        person.joinedOn = core::Date::of(2020, 2, 29);
        person.note = QStringLiteral("Night shifts");

        person.id = *save(person);

        QCOMPARE(find(person.id), std::optional(person));
    }

    void whoLeftIsListedOnlyWhenAskedFor() {
        Person person = somebody();
        person.leftOn = core::Date::of(2026, 6, 30);
        QVERIFY_RESULT(save(person));

        QCOMPARE(list(staff::PeopleShown::Present).size(), 0);
        QCOMPARE(list(staff::PeopleShown::AlsoThoseWhoLeft).size(), 1);
    }

    void leavingBeforeJoiningIsRefused() {
        Person person = somebody();
        person.joinedOn = core::Date::of(2026, 6, 30);
        person.leftOn = core::Date::of(2026, 6, 29);

        QCOMPARE(codeOf(save(person)), QStringLiteral("input/invalid"));
    }

    void aPersonWhoSignsInStays() {
        const PersonId id = *save(somebody());
        identity::UserDraft user;
        user.name = QStringLiteral("wang");
        user.person = id.row();
        user.roles = {identity::Role::Engineer};
        const auto userId = m_staff->file().write(
            [&](storage::WriteTx& tx) { return identity::saveUser(tx, user); });
        QVERIFY_RESULT(userId);

        QCOMPARE(find(id)->user, userId->row());
        QCOMPARE(codeOf(m_staff->file().write(
                     [&](storage::WriteTx& tx) { return staff::removePerson(tx, id); })),
                 QStringLiteral("person/user"));
    }

private:
    Person somebody() const {
        Person person;
        person.name = QStringLiteral("王芳");
        person.centre = m_staff->centre();
        return person;
    }
    core::Result<PersonId> save(const Person& person) {
        return m_staff->file().write(
            [&](storage::WriteTx& tx) { return staff::savePerson(tx, person); });
    }
    std::optional<Person> find(PersonId id) {
        return m_staff->file()
            .read(
                [&](storage::Connection& connection) { return staff::findPerson(connection, id); })
            .value_or(std::nullopt);
    }
    QList<Person> list(staff::PeopleShown shown) {
        return m_staff->file()
            .read([&](storage::Connection& connection) {
                return staff::listPeople(connection, m_staff->centre(), shown);
            })
            .value_or(QList<Person>());
    }

    std::unique_ptr<StaffFile> m_staff;
};

REGISTER_TEST(PersonEditTest)
#include "personedittest.moc"
