#include "staff/ui/peoplesettings.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "pagekit/recorddialog.h"
#include "staff/data/personrecords.h"
#include "staff/data/stafftables.h"
#include "staff/domain/personedit.h"
#include "staff/domain/staffrights.h"
#include "staff/ui/personform.h"
#include "staff/ui/recordtable.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace staff::ui {

PeopleSettings::PeopleSettings(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    setObjectName(QStringLiteral("peopleSettings"));
    m_table = new RecordTable(
        QStringLiteral("people"),
        {tr("People"),
         {tr("Name"), tr("Position"), tr("Telephone"), tr("Employment"), tr("Last day")},
         tr("Add a person…"),
         tr("Whoever repairs, receives or answers stands here, with or without signing in.")},
        this);
    m_table->setEditable(context.session.may(editPeopleRight()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &RecordTable::addRequested, this, [this] { edit(QString()); });
    connect(m_table, &RecordTable::editRequested, this, &PeopleSettings::edit);
    connect(m_table, &RecordTable::removeRequested, this, &PeopleSettings::remove);
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.touches(personTable()))
                    load();
            });
    load();
}

void PeopleSettings::load() {
    const CentreId centre(m_context.session.actor().centre);
    auto read = m_context.database.read([centre](storage::Connection& connection) {
        return listPeople(connection, centre, PeopleShown::AlsoThoseWhoLeft);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const QList<Person>& people) { show(people); });
}

void PeopleSettings::show(const QList<Person>& people) {
    QList<Person> sorted = people;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Person& a, const Person& b) {
        return !a.leftOn.has_value() && b.leftOn.has_value();
    });
    QList<RecordTable::Row> rows;
    for (const Person& person : std::as_const(sorted)) {
        const QString left =
            person.leftOn ? m_context.entry.formats().date(*person.leftOn) : QString();
        rows.append(
            {person.id.toString(),
             {person.name, person.post, person.phone, employmentTitle(person.employment), left},
             person.leftOn.has_value()});
    }
    m_table->setRows(rows);
}

void PeopleSettings::edit(const QString& key) {
    auto* form = new PersonForm(m_context, nullptr);
    const auto id = core::RowId::fromString(key);
    if (id)
        form->startEdit(*id);
    else
        form->startNew(QString(), core::RowId());
    pagekit::RecordDialog dialog(id ? tr("Change the person") : tr("New person"), form, this);
    dialog.exec();
}

void PeopleSettings::remove(const QString& key) {
    const auto id = core::RowId::fromString(key);
    if (!id ||
        !m_context.presenter.confirm(
            this, tr("Remove this person? For somebody who left, enter the last day instead."),
            tr("Remove")))
        return;
    auto written = m_context.database.write(
        m_context.session.actor(),
        [id = *id](storage::WriteTx& tx) { return removePerson(tx, PersonId(id)); });
    pagekit::withResult(this, m_context.presenter, written,
                        [this] { m_context.presenter.showDone(tr("The person is removed.")); });
}

}  // namespace staff::ui
