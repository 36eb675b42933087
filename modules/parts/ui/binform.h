#pragma once

#include "pagekit/paneform.h"
#include "parts/domain/stock.h"

namespace widgets {
class ChoiceEdit;
class NoteEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace parts::ui {

/// A bin: its name, what kind it is, and who has it. Its values are in the currency the centre had
/// when it was made. GUI thread.
class BinForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    BinForm(pagekit::AppContext& context, QWidget* parent);

    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void build();
    void show(const StockBin& bin);
    StockBin typed() const;

    StockBin m_before;
    widgets::TextEdit* m_name;
    widgets::ChoiceEdit* m_kind;
    widgets::ReferenceEdit* m_holder;
    widgets::NoteEdit* m_note;
};

}  // namespace parts::ui
