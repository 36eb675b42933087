#include "staff/ui/userform.h"

#include "identity/useredit.h"
#include "identity/userrecords.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "staff/data/centrerecords.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/formbuilder.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"

namespace staff::ui {
namespace {

QString roleFieldId(identity::Role role) {
    return QStringLiteral("role_") + modulekit::roleCode(role);
}

}  // namespace

UserForm::UserForm(pagekit::AppContext& context, QWidget* parent)
    : PaneForm(context, tr("Save"), parent) {
    build();
    loadCentres();
}

void UserForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(fields(), context().entry);
    builder.beginRow();
    m_name = builder.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name to sign in with"),
                                            Need::Required);
    m_person = builder.add<widgets::ReferenceEdit>(QStringLiteral("person"), tr("&Person"));
    pagekit::usePicker(*m_person, context(), QStringLiteral("person"));
    builder.endRow();
    m_centre = builder.add<widgets::ChoiceEdit>(QStringLiteral("centre"), tr("&Centre"));
    m_centre->add(QString(), tr("The whole organisation"));
    builder.group(tr("Roles"));
    builder.beginRow();
    for (const identity::Role role : modulekit::allRoles()) {
        if (m_roles.size() == 3)
            builder.beginRow();
        m_roles.insert(
            role, builder.add<widgets::CheckEdit>(roleFieldId(role), modulekit::roleTitle(role)));
    }
    builder.endRow();
    builder.group(tr("Signing in"));
    m_disabled = builder.add<widgets::CheckEdit>(QStringLiteral("disabled"),
                                                 tr("May not sign in &any more"));
    builder.last().setHint(tr("What the user did stays as it is."));
}

void UserForm::loadCentres() {
    auto read = context().database.read(
        [](storage::Connection& connection) { return listCentres(connection); });
    pagekit::withResult(this, context().presenter, read, [this](const QList<Centre>& centres) {
        for (const Centre& centre : centres)
            m_centre->add(centre.id.toString(), centre.name);
        chooseCentre(m_centreBefore);
    });
}

void UserForm::chooseCentre(const core::RowId& id) {
    m_centreBefore = id;
    m_centre->setValue(id.isNil() ? QString() : id.toString());
}

void UserForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    identity::User user;
    user.name = typed;
    user.centre = context().session.actor().centre;
    user.roles = {identity::Role::Clerk};
    show(user);
}

void UserForm::startEdit(const core::RowId& id) {
    auto read =
        context().database.read([user = identity::UserId(id)](storage::Connection& connection) {
            return identity::findUser(connection, user);
        });
    pagekit::withResult(this, context().presenter, read,
                        [this](const std::optional<identity::User>& user) {
                            if (user)
                                show(*user);
                        });
}

void UserForm::show(const identity::User& user) {
    m_id = user.id;
    clearMessages();
    m_name->setValue(user.name);
    pagekit::setPicked(*m_person, context(), QStringLiteral("person"), user.person);
    chooseCentre(user.centre);
    for (auto role = m_roles.cbegin(); role != m_roles.cend(); ++role)
        role.value()->setValue(user.roles.contains(role.key()));
    m_disabled->setValue(user.disabled);
}

identity::UserDraft UserForm::typed() const {
    identity::UserDraft draft;
    draft.id = m_id;
    draft.name = m_name->value();
    draft.person = pagekit::pickedId(*m_person);
    // While the centres are read, the one from before stays.
    draft.centre =
        m_centre->isBlank()
            ? m_centreBefore
            : core::RowId::fromString(m_centre->value().toString()).value_or(core::RowId());
    for (const identity::Role role : modulekit::allRoles()) {
        if (m_roles.value(role)->value())
            draft.roles.append(role);
    }
    draft.disabled = m_disabled->value();
    return draft;
}

void UserForm::save() {
    const identity::UserDraft draft = typed();
    write(
        {}, draft.name, [draft](storage::WriteTx& tx) { return identity::saveUser(tx, draft); },
        {{QStringLiteral("user/name-missing"), QStringLiteral("name")},
         {QStringLiteral("user/name-taken"), QStringLiteral("name")},
         {QStringLiteral("user/role-missing"), roleFieldId(identity::Role::Clerk)},
         {QStringLiteral("user/last-administrator"), roleFieldId(identity::Role::Administrator)}});
}

}  // namespace staff::ui
