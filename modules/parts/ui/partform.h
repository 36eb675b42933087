#pragma once

#include "pagekit/paneform.h"
#include "parts/domain/part.h"
#include "parts/domain/pricelist.h"

#include <optional>

namespace widgets {
class CheckEdit;
class ChoiceEdit;
class CodeEdit;
class MoneyEdit;
class NoteEdit;
class QuantityEdit;
class TextEdit;
class FormBuilder;
}  // namespace widgets

namespace parts::ui {

/// A part, how it is kept in stock, and what it costs from today on. The price stands on the list
/// of the centre's currency, which is made with the first price. GUI thread.
class PartForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    PartForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void build();
    void addStockFields(widgets::FormBuilder& builder);
    void showStockFields();
    void show(const Part& part, const std::optional<core::Money>& price);
    Part typed() const;
    void keepAsDraft(const QString& key, bool restore);

    Part m_before;
    std::optional<core::Money> m_priceBefore;
    widgets::TextEdit* m_name;
    widgets::CodeEdit* m_number;
    widgets::TextEdit* m_measure;
    widgets::TextEdit* m_category;
    widgets::CodeEdit* m_barcode;
    widgets::MoneyEdit* m_price;
    widgets::NoteEdit* m_note;
    widgets::ChoiceEdit* m_tracking;
    widgets::CheckEdit* m_oldForNew;
    widgets::CheckEdit* m_common;
    widgets::QuantityEdit* m_min;
    widgets::QuantityEdit* m_max;
    widgets::TextEdit* m_packUnit;
    widgets::QuantityEdit* m_pack;
    widgets::CodeEdit* m_packBarcode;
};

}  // namespace parts::ui
