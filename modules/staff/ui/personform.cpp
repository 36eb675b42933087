#include "staff/ui/personform.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "staff/data/personrecords.h"
#include "staff/domain/personedit.h"
#include "staff/ui/saving.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace staff::ui {

PersonForm::PersonForm(pagekit::AppContext& context, QWidget* parent)
    : RecordForm(parent), m_context(context), m_pane(new widgets::FormPane(tr("Save"), this)) {
    build();
    connect(m_pane, &widgets::FormPane::saveRequested, this, &PersonForm::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &PersonForm::cancelled);
}

void PersonForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder fields(m_pane->form(), m_context.entry);
    m_name = fields.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    fields.beginRow();
    m_phone = fields.add<widgets::PhoneEdit>(QStringLiteral("phone"), tr("&Telephone"));
    m_post = fields.add<widgets::TextEdit>(QStringLiteral("post"), tr("&Position"));
    m_employment = fields.add<widgets::ChoiceEdit>(QStringLiteral("employment"), tr("&Employment"));
    fields.endRow();
    fields.beginRow();
    m_joinedOn = fields.add<widgets::DateEdit>(QStringLiteral("joinedOn"), tr("&First day"));
    m_leftOn = fields.add<widgets::DateEdit>(QStringLiteral("leftOn"), tr("&Last day"));
    fields.endRow();
    auto* hint = new widgets::TextLabel(
        tr("Who has left is not offered any more and stays on old papers."),
        widgets::TextRole::Secondary, widgets::Ink::Secondary, &m_pane->form());
    hint->setWordWrap(true);
    fields.addWidget(hint);
    m_note = fields.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
    for (const Employment employment : {Employment::Employed, Employment::Contracted})
        m_employment->addEnum(employment, employmentTitle(employment));
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void PersonForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    Person person;
    person.name = typed;
    person.centre = CentreId(m_context.session.actor().centre);
    show(person);
}

void PersonForm::startEdit(const core::RowId& id) {
    auto read = m_context.database.read([person = PersonId(id)](storage::Connection& connection) {
        return findPerson(connection, person);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const std::optional<Person>& person) {
                            if (person)
                                show(*person);
                        });
}

void PersonForm::takeFocus() {
    m_pane->form().focusFirst();
}

void PersonForm::show(const Person& person) {
    m_before = person;
    m_pane->form().clearProblems();
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
    const QList<core::FieldProblem> problems = problemsOf(person);
    if (core::isAnyWrong(problems)) {
        m_pane->showProblems(problems);
        return;
    }
    auto written =
        m_context.database.write(m_context.session.actor(),
                                 [person](storage::WriteTx& tx) { return savePerson(tx, person); });
    afterSaving(this, *m_pane, written, {},
                [this, name = person.name](const PersonId& id) { Q_EMIT saved(id.row(), name); });
}

}  // namespace staff::ui
