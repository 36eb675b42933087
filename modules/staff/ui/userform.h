#pragma once

#include "identity/user.h"
#include "pagekit/appcontext.h"
#include "pagekit/recordform.h"

#include <QHash>

namespace widgets {
class CheckEdit;
class ChoiceEdit;
class FormPane;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// A user who signs in: name, person, centre, roles, and whether the user may still sign in. GUI
/// thread.
class UserForm final : public pagekit::RecordForm {
    Q_OBJECT
public:
    UserForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;
    void takeFocus() override;

private:
    void build();
    void loadCentres();
    void show(const identity::User& user);
    identity::UserDraft typed() const;
    void chooseCentre(const core::RowId& id);

    pagekit::AppContext& m_context;
    identity::UserId m_id;
    core::RowId m_centreBefore;
    widgets::FormPane* m_pane;
    widgets::TextEdit* m_name;
    widgets::ReferenceEdit* m_person;
    widgets::ChoiceEdit* m_centre;
    QHash<identity::Role, widgets::CheckEdit*> m_roles;
    widgets::CheckEdit* m_disabled;
};

}  // namespace staff::ui
