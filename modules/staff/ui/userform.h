#pragma once

#include "identity/user.h"
#include "pagekit/paneform.h"

#include <QHash>

namespace widgets {
class CheckEdit;
class ChoiceEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// A user who signs in: name, person, centre, roles, and whether the user may still sign in. GUI
/// thread.
class UserForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    UserForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void build();
    void loadCentres();
    void show(const identity::User& user);
    identity::UserDraft typed() const;
    void chooseCentre(const core::RowId& id);

    identity::UserId m_id;
    core::RowId m_centreBefore;
    widgets::TextEdit* m_name;
    widgets::ReferenceEdit* m_person;
    widgets::ChoiceEdit* m_centre;
    QHash<identity::Role, widgets::CheckEdit*> m_roles;
    widgets::CheckEdit* m_disabled;
};

}  // namespace staff::ui
