#pragma once

#include "pagekit/paneform.h"
#include "staff/domain/organisation.h"

namespace widgets {
class ChoiceEdit;
class CodeEdit;
class PhoneEdit;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// A maker, a dealer or a partner that agreements are made with. GUI thread.
class OrganisationForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    OrganisationForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void show(const Organisation& organisation);
    Organisation typed() const;

    Organisation m_before;
    widgets::TextEdit* m_name;
    widgets::TextEdit* m_shortName;
    widgets::ChoiceEdit* m_kind;
    widgets::PhoneEdit* m_phone;
    widgets::TextEdit* m_address;
    widgets::CodeEdit* m_taxNumber;
};

}  // namespace staff::ui
