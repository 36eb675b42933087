#include "searchsample.h"

#include <QTest>

namespace searchsample {
namespace {

using storage::ColumnType;
using storage::SearchDocument;
using storage::TableKind;

core::Result<SearchDocument> personDocument(storage::Connection& connection, qint64 seq) {
    SearchDocument document;
    CORE_ASSIGN(auto person,
                connection.prepare("SELECT id, name, note FROM person WHERE seq = ?1"));
    person.bind(1, seq);
    if (!person.next())
        return document;
    document.title = person.text(1);
    document.names = {person.text(1)};
    document.text = person.text(2);
    CORE_ASSIGN(auto phones, connection.prepare("SELECT number FROM phone WHERE person_id = ?1 AND "
                                                "deleted = 0 ORDER BY seq"));
    phones.bind(1, person.id(0));
    while (phones.next())
        document.codes.append(phones.text(0));
    document.subtitle = document.codes.value(0);
    return document;
}

core::Result<SearchDocument> jobDocument(storage::Connection& connection, qint64 seq) {
    SearchDocument document;
    CORE_ASSIGN(auto job,
                connection.prepare(
                    "SELECT job.number, job.plate, job.fault, coalesce(person.name, '') FROM "
                    "job LEFT JOIN person ON person.id = job.person_id WHERE job.seq = ?1"));
    job.bind(1, seq);
    if (!job.next())
        return document;
    document.title = job.text(0);
    document.subtitle = job.text(3);
    document.codes = {job.text(0)};
    if (!job.text(1).isEmpty())
        document.codes.append(job.text(1));
    document.text = job.text(2) + u'\n' + job.text(3);
    return document;
}

template <class Outcome>
void mustHold(const Outcome& outcome) {
    if (!outcome)
        qFatal("%s: %s", qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
}

const storage::Actor& clerk() {
    static const storage::Actor actor{
        core::RowId({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}), {}, {}};
    return actor;
}

}  // namespace

const storage::Table kPerson{20,
                             "person",
                             TableKind::Record,
                             {{1, "name", ColumnType::Text}, {2, "note", ColumnType::Text}}};
const storage::Table kPhone{21,
                            "phone",
                            TableKind::Record,
                            {{1, "person_id", ColumnType::Blob}, {2, "number", ColumnType::Text}}};
const storage::Table kJob{50,
                          "job",
                          TableKind::Record,
                          {{1, "number", ColumnType::Text},
                           {2, "plate", ColumnType::Text},
                           {3, "fault", ColumnType::Text},
                           {4, "person_id", ColumnType::Blob}}};

Desk::Desk() : m_time(core::Instant{1'784'000'000'000}) {
    m_index = std::make_shared<storage::SearchIndex>(QList<storage::SearchKind>{
        {QStringLiteral("person"),
         &kPerson,
         {{&kPhone,
           "SELECT person.seq FROM phone JOIN person ON person.id = phone.person_id WHERE phone.id "
           "= :id"}},
         personDocument},
        {QStringLiteral("job"),
         &kJob,
         {{&kPerson, "SELECT job.seq FROM job WHERE job.person_id = :id"}},
         jobDocument}});
    m_schema = {{&kPerson, &kPhone, &kJob},
                {m_index},
                {},
                {storage::Migration{QStringLiteral(":/migrations/0100_create_search_sample.sql")}}};
    open();
}

void Desk::open() {
    storage::OpenOptions options;
    options.path = path();
    options.durability = storage::Durability::Normal;
    options.deviceId = 77;
    auto opened = storage::Database::open(options, m_schema, m_time);
    mustHold(opened);
    m_database = std::move(*opened);
}

core::RowId Desk::insert(const storage::Table& table, const storage::Patch& patch) {
    core::RowId id;
    mustHold(m_database->writeNow(clerk(), [&](storage::WriteTx& tx) {
        id = tx.newId();
        return tx.insert(table, id, {}, patch);
    }));
    return id;
}

core::RowId Desk::addPerson(const QString& name, const QString& note) {
    return insert(kPerson, {{"name", storage::toValue(name)}, {"note", storage::toValue(note)}});
}

core::RowId Desk::addPhone(const core::RowId& person, const QString& number) {
    return insert(kPhone,
                  {{"person_id", storage::toValue(person)}, {"number", storage::toValue(number)}});
}

core::RowId Desk::addJob(const QString& number, const QString& fault, const QString& plate,
                         const core::RowId& person) {
    return insert(kJob, {{"number", storage::toValue(number)},
                         {"fault", storage::toValue(fault)},
                         {"plate", storage::toValue(plate)},
                         {"person_id", storage::toValue(person)}});
}

void Desk::update(const storage::Table& table, const core::RowId& id, const storage::Patch& patch) {
    mustHold(m_database->writeNow(
        clerk(), [&](storage::WriteTx& tx) { return tx.update(table, id, patch); }));
}

void Desk::remove(const storage::Table& table, const core::RowId& id) {
    mustHold(
        m_database->writeNow(clerk(), [&](storage::WriteTx& tx) { return tx.remove(table, id); }));
}

void Desk::restore(const storage::Table& table, const core::RowId& id) {
    mustHold(
        m_database->writeNow(clerk(), [&](storage::WriteTx& tx) { return tx.restore(table, id); }));
}

void Desk::tamper(const QByteArray& sql) {
    m_database.reset();
    auto connection = storage::Connection::open(path(), storage::Connection::Mode::Write);
    mustHold(connection);
    mustHold((*connection)->execute(sql));
    connection->reset();
    open();
}

QList<storage::SearchHit> Desk::search(const QString& text, int limit) {
    const auto hits = m_database->readNow(
        [&](storage::Connection& connection) { return m_index->search(connection, text, limit); });
    mustHold(hits);
    return *hits;
}

QStringList Desk::titles(const QString& text, int limit) {
    QStringList all;
    for (const storage::SearchHit& hit : search(text, limit))
        all.append(hit.kind + u' ' + hit.title);
    return all;
}

QList<storage::Finding> Desk::findings(int limit) {
    QList<storage::Finding> all;
    storage::CheckProgress progress;
    while (!progress.finished) {
        const auto next = m_database->readNow([&](storage::Connection& connection) {
            return m_index->step(connection, progress, limit, all);
        });
        mustHold(next);
        progress = *next;
    }
    return all;
}

void Desk::rebuild() {
    mustHold(m_database->writeNow(
        clerk(), [&](storage::WriteTx& tx) { return m_index->rebuild(tx.connection()); }));
}

}  // namespace searchsample
