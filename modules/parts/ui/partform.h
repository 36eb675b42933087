#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/draftkeeper.h"
#include "pagekit/recordform.h"
#include "parts/domain/part.h"
#include "parts/domain/pricelist.h"

#include <memory>
#include <optional>

namespace widgets {
class CodeEdit;
class Form;
class FormPane;
class MoneyEdit;
class NoteEdit;
class TextEdit;
}  // namespace widgets

namespace parts::ui {

/// A part and what it costs from today on. The price stands on the list of the centre's currency,
/// which is made with the first price. GUI thread.
class PartForm final : public pagekit::RecordForm {
    Q_OBJECT
public:
    PartForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;
    void takeFocus() override;

private:
    void build();
    void show(const Part& part, const std::optional<core::Money>& price);
    Part typed() const;
    void keepDraft(const QString& key, bool restore);

    pagekit::AppContext& m_context;
    Part m_before;
    std::optional<core::Money> m_priceBefore;
    std::unique_ptr<pagekit::DraftKeeper> m_keeper;
    widgets::FormPane* m_pane;
    widgets::Form* m_form;
    widgets::TextEdit* m_name;
    widgets::CodeEdit* m_number;
    widgets::TextEdit* m_measure;
    widgets::TextEdit* m_category;
    widgets::CodeEdit* m_barcode;
    widgets::MoneyEdit* m_price;
    widgets::NoteEdit* m_note;
};

}  // namespace parts::ui
