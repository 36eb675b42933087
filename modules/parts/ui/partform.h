#pragma once

#include "pagekit/paneform.h"
#include "parts/domain/part.h"
#include "parts/domain/pricelist.h"

#include <optional>

namespace widgets {
class CodeEdit;
class MoneyEdit;
class NoteEdit;
class TextEdit;
}  // namespace widgets

namespace parts::ui {

/// A part and what it costs from today on. The price stands on the list of the centre's currency,
/// which is made with the first price. GUI thread.
class PartForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    PartForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void build();
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
};

}  // namespace parts::ui
