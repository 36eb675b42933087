#pragma once

#include "pagekit/paneform.h"
#include "staff/domain/person.h"

namespace widgets {
class ChoiceEdit;
class DateEdit;
class NoteEdit;
class PhoneEdit;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// Someone who works in the centre. A new one belongs to the centre of whoever adds them. GUI
/// thread.
class PersonForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    PersonForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void build();
    void show(const Person& person);
    Person typed() const;

    Person m_before;
    widgets::TextEdit* m_name;
    widgets::PhoneEdit* m_phone;
    widgets::TextEdit* m_post;
    widgets::ChoiceEdit* m_employment;
    widgets::DateEdit* m_joinedOn;
    widgets::DateEdit* m_leftOn;
    widgets::NoteEdit* m_note;
};

}  // namespace staff::ui
