#pragma once

#include "agreements/domain/draftsaving.h"
#include "agreements/ui/draftsubject.h"
#include "pagekit/paneform.h"

class QPushButton;

namespace widgets {
class ChoiceEdit;
class DateEdit;
class NoteEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

class RestDaysEdit;
class ScopeList;
class ValueForm;

/// The fields of one draft from one template: what it is, with whom, for which units, and the
/// blanks and switches in the order of the document. GUI thread.
class DraftPane final : public pagekit::PaneForm {
    Q_OBJECT
public:
    DraftPane(pagekit::AppContext& context, DraftSubject subject, QWidget* parent);
    ~DraftPane() override;

    /// The pane is made for its subject: these three are DraftForm's, which makes another pane.
    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    /// Takes over what was typed into the pane of another template, where the fields are the same.
    void carryOver(const QVariantMap& typed);
    /// Offers what was typed into the form of this draft before.
    void offerKept();

    void save() override { write(false); }
    void saveAndSend() { write(true); }
    void preview();
    /// Goes to the next blank or decision that is still open, from the field that has the keyboard.
    void goToOpenPoint();
    bool hasOpenPoints() const;
    QVariantMap typedFields() const;

Q_SIGNALS:
    void templateChosen(const QString& key);
    void openPointsChanged();

private:
    void build();
    void addRecord(widgets::FormBuilder& build);
    void addParties(widgets::FormBuilder& build);
    void addDays(widgets::FormBuilder& build);
    void takeRestDaysOfCentre();
    void addActions();
    void show(const AgreementDraft& draft);
    AgreementDraft typed() const;
    QStringList open() const;
    void countOpenPoints();
    void keepTyped(bool restore);
    void write(bool sends);
    void showRefusal(const core::Error& error) override;

    DraftSubject m_subject;
    bool m_writesOver = false;  ///< what somebody else saved meanwhile
    bool m_evenIfRetired = false;
    bool m_sends = false;
    widgets::ChoiceEdit* m_template = nullptr;
    widgets::TextEdit* m_title = nullptr;
    widgets::ChoiceEdit* m_language = nullptr;
    widgets::ReferenceEdit* m_customer =
        nullptr;  ///< nullptr: not of this relation, as the next two
    widgets::ReferenceEdit* m_dealer = nullptr;
    widgets::ReferenceEdit* m_maker = nullptr;
    ScopeList* m_scopes = nullptr;
    widgets::DateEdit* m_validFrom = nullptr;  ///< nullptr: the days stand in blanks
    widgets::DateEdit* m_validTo = nullptr;
    widgets::TextEdit* m_timeZone = nullptr;
    RestDaysEdit* m_restDays = nullptr;
    widgets::NoteEdit* m_note = nullptr;
    std::unique_ptr<ValueForm> m_values;
    QPushButton* m_openButton = nullptr;
};

}  // namespace agreements::ui
