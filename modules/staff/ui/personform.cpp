#include "staff/ui/personform.h"

#include "pagekit/presenter.h"
#include "staff/data/personrecords.h"
#include "staff/domain/personedit.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/formbuilder.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"

namespace staff::ui {

PersonForm::PersonForm(pagekit::AppContext& context, QWidget* parent)
    : PaneForm(context, tr("Save"), parent) {
    build();
}

void PersonForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(fields(), context().entry);
    m_name = builder.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    builder.beginRow();
    m_phone = builder.add<widgets::PhoneEdit>(QStringLiteral("phone"), tr("&Telephone"));
    m_post = builder.add<widgets::TextEdit>(QStringLiteral("post"), tr("&Position"));
    m_employment =
        builder.add<widgets::ChoiceEdit>(QStringLiteral("employment"), tr("&Employment"));
    builder.endRow();
    builder.beginRow();
    m_joinedOn = builder.add<widgets::DateEdit>(QStringLiteral("joinedOn"), tr("&First day"));
    m_leftOn = builder.add<widgets::DateEdit>(QStringLiteral("leftOn"), tr("&Last day"));
    builder.endRow();
    auto* hint =
        new widgets::TextLabel(tr("Who has left is not offered any more and stays on old papers."),
                               widgets::TextRole::Secondary, widgets::Ink::Secondary, &fields());
    hint->setWordWrap(true);
    builder.addWidget(hint);
    m_note = builder.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
    for (const Employment employment : {Employment::Employed, Employment::Contracted})
        m_employment->addEnum(employment, employmentTitle(employment));
}

void PersonForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    Person person;
    person.name = typed;
    person.centre = CentreId(context().session.actor().centre);
    show(person);
}

void PersonForm::startEdit(const core::RowId& id) {
    auto read = context().database.read([person = PersonId(id)](storage::Connection& connection) {
        return findPerson(connection, person);
    });
    pagekit::withResult(this, context().presenter, read,
                        [this](const std::optional<Person>& person) {
                            if (person)
                                show(*person);
                        });
}

void PersonForm::show(const Person& person) {
    m_before = person;
    clearMessages();
    m_name->setValue(person.name);
    m_phone->setValue(person.phone);
    m_post->setValue(person.post);
    m_employment->setEnum(person.employment);
    m_joinedOn->setValue(person.joinedOn);
    m_leftOn->setValue(person.leftOn);
    m_note->setValue(person.note);
}

Person PersonForm::typed() const {
    Person person = m_before;
    person.name = m_name->value();
    person.phone = m_phone->value();
    person.post = m_post->value();
    person.employment = m_employment->valueAs<Employment>();
    person.joinedOn = m_joinedOn->value();
    person.leftOn = m_leftOn->value();
    person.note = m_note->value();
    return person;
}

void PersonForm::save() {
    const Person person = typed();
    write(problemsOf(person), person.name,
          [person](storage::WriteTx& tx) { return savePerson(tx, person); });
}

}  // namespace staff::ui
