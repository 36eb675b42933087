#pragma once

#include "equipment/data/similarunits.h"
#include "equipment/domain/unitdraft.h"
#include "pagekit/paneform.h"

namespace widgets {
class CodeEdit;
class DateEdit;
class MoneyEdit;
class NoteEdit;
class PlateEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace equipment::ui {

/// A unit with its model, owner and the dates that agreements count from. While it is typed, units
/// with the same serial, VIN or plate are offered. GUI thread.
class UnitForm final : public pagekit::PaneForm {
    Q_OBJECT
public:
    UnitForm(pagekit::AppContext& context, QWidget* parent);

    /// `within` is the customer it will belong to.
    void startNew(const QString& typed, const core::RowId& within) override;
    void startEdit(const core::RowId& id) override;
    void save() override;

private:
    void build();
    void show(const UnitDraft& draft);
    UnitDraft typed() const;
    void keepAsDraft(const QString& key, bool restore);
    void lookForSimilar();

    UnitDraft m_before;
    widgets::TextEdit* m_brand;
    widgets::TextEdit* m_modelName;
    widgets::TextEdit* m_category;
    widgets::CodeEdit* m_serial;
    widgets::PlateEdit* m_plate;
    widgets::CodeEdit* m_vin;
    widgets::ReferenceEdit* m_owner;
    widgets::DateEdit* m_sold;
    widgets::DateEdit* m_installed;
    widgets::DateEdit* m_invoiced;
    widgets::DateEdit* m_cardEnds;
    widgets::TextEdit* m_invoiceNumber;
    widgets::MoneyEdit* m_invoicePrice;
    widgets::TextEdit* m_batch;
    widgets::TextEdit* m_gas;
    widgets::NoteEdit* m_note;
};

}  // namespace equipment::ui
