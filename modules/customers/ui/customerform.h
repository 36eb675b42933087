#pragma once

#include "customers/data/similarcustomers.h"
#include "customers/domain/customerdraft.h"
#include "pagekit/paneform.h"

#include <optional>

namespace widgets {
class ChoiceEdit;
class CodeEdit;
class NoteEdit;
class PhoneEdit;
class TextEdit;
}  // namespace widgets

namespace customers::ui {

/// A customer with one contact and one site beside the main address, which is what a desk knows at
/// the first call; further ones stay as they are. While it is typed, customers that it may be are
/// offered ("use that one"). GUI thread.
class CustomerForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    CustomerForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void build();
    void show(const CustomerDraft& draft);
    CustomerDraft typed() const;
    void keepAsDraft(const QString& key, bool restore);
    void lookForSimilar();
    void offerSimilar(const QList<SimilarCustomer>& similar);

    CustomerDraft m_before;
    widgets::TextEdit* m_name;
    widgets::PhoneEdit* m_phone;
    widgets::ChoiceEdit* m_kind;
    widgets::CodeEdit* m_creditCode;
    widgets::TextEdit* m_address;
    widgets::NoteEdit* m_note;
    widgets::TextEdit* m_contactName;
    widgets::PhoneEdit* m_contactPhone;
    widgets::TextEdit* m_contactRole;
    widgets::TextEdit* m_siteName;
    widgets::TextEdit* m_siteAddress;
};

}  // namespace customers::ui
