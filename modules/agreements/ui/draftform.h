#pragma once

#include "agreements/domain/agreementdraft.h"
#include "pagekit/paneform.h"

namespace widgets {
class ChoiceEdit;
class DateEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

/// A draft's parties, days, blanks and switches, as its template asks for them. Texts of the
/// template stand in the program's language. GUI thread.
class DraftForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    /// `isBuiltIn`: the template is brought into the file with the draft.
    DraftForm(pagekit::AppContext& context, const Template& content, const TemplateId& stored,
              const QList<staff::Organisation>& organisations, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void show(const AgreementDraft& draft, const QString& draftKey);
    void save() override;
    AgreementDraft typed() const;

Q_SIGNALS:
    /// What is typed has changed, and the typing rests.
    void rested();

private:
    void buildParties(const QList<staff::Organisation>& organisations);
    void buildBlanks();
    void buildSwitches(const QString& heading, const QList<Switch>& switches);
    void fill(const AgreementDraft& draft);

    Template m_content;
    TemplateId m_stored;
    Language m_labels;
    AgreementDraft m_before;
    widgets::TextEdit* m_title;
    widgets::ReferenceEdit* m_customer = nullptr;
    widgets::ChoiceEdit* m_dealer = nullptr;
    widgets::ChoiceEdit* m_maker = nullptr;
    widgets::ReferenceEdit* m_unit;
    widgets::DateEdit* m_from;
    widgets::DateEdit* m_to;
    QMap<QString, widgets::TextEdit*> m_blanks;
    QMap<QString, widgets::ChoiceEdit*> m_choices;   ///< blanks of type Choice
    QMap<QString, widgets::ChoiceEdit*> m_switches;
};

}  // namespace agreements::ui
