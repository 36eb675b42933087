#pragma once

#include "core/fieldproblem.h"
#include "pagekit/secondpersonfields.h"
#include "parts/ui/availability.h"
#include "parts/ui/moveentry.h"

#include <QDialog>
#include <QTimer>

namespace widgets {
class CheckEdit;
class ChoiceEdit;
class CodeEdit;
class DateTimeEdit;
class FormBuilder;
class FormPane;
class MoneyEdit;
class QuantityEdit;
class ReferenceEdit;
class TextEdit;
class TextLabel;
}  // namespace widgets

namespace parts::ui {

/// One entry of the stock by keyboard: receive, issue, transfer, scrap or count. What is available
/// is shown while it is typed, except for a count, which is blind. Of more than there is it asks,
/// and takes the permission of whoever types or of a second person. Writes it itself; what was
/// entered can be taken back at once. GUI thread.
class StockMoveDialog final : public QDialog {
    Q_OBJECT
public:
    /// `preset` is where the person came from; nil ids are left to be chosen.
    StockMoveDialog(pagekit::AppContext& context, MoveTask task, const StockPlace& preset,
                    QWidget* parent);

Q_SIGNALS:
    /// Something was written.
    void entered();

private:
    void build();
    void addPlaceFields(widgets::FormBuilder& fields);
    void addFigureFields(widgets::FormBuilder& fields);
    void addLastFields(widgets::FormBuilder& fields);
    void connectFields();
    void loadBins();
    void fillBins(const QList<StockBin>& bins);
    BinId usualBin(const QList<StockBin>& bins) const;
    void look();
    void showAvailability(const Availability& found);
    void showFields();
    StockPlace place() const;
    bool movesOut() const;
    QList<core::FieldProblem> problems() const;
    MoveEntry entry() const;
    void save();
    void allow(const MoveEntry& entry);
    void write(const MoveEntry& entry);
    void refused(const core::Error& error);
    void askToAllow(const core::Error& error);
    void wasWritten(const MoveEntry& entry, const MoveId& id);
    void startNext();
    QString doneSentence(const MoveEntry& entry, const MoveId& id) const;

    pagekit::AppContext& m_context;
    const MoveTask m_task;
    StockPlace m_preset;
    widgets::FormPane* m_pane;
    pagekit::SecondPersonFields m_second;
    widgets::ReferenceEdit* m_part;
    widgets::ChoiceEdit* m_bin;
    widgets::ChoiceEdit* m_to;
    widgets::TextLabel* m_there;
    widgets::CodeEdit* m_lot;
    widgets::CodeEdit* m_serial;
    widgets::QuantityEdit* m_quantity;
    widgets::MoneyEdit* m_cost;
    widgets::CodeEdit* m_document;
    widgets::ChoiceEdit* m_owner;
    widgets::ReferenceEdit* m_party;
    widgets::DateTimeEdit* m_happened;
    widgets::TextEdit* m_reason;
    widgets::CheckEdit* m_allow;
    QTimer m_typing;
    std::optional<Availability> m_found;
    bool m_isShort = false;
    bool m_isWriting = false;
    bool m_hasNext = false;
};

}  // namespace parts::ui
