#pragma once

#include "core/result.h"
#include "pagekit/secondpersonfields.h"
#include "parts/domain/movestock.h"
#include "parts/domain/stock.h"

#include <QDialog>
#include <QList>

#include <functional>

namespace widgets {
class CheckEdit;
class ChoiceEdit;
class DateTimeEdit;
class FormBuilder;
class FormPane;
class QuantityEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace parts::ui {

/// Goes back on an earlier entry: parts of an issue that come back unused, or any entry that was
/// wrong and is taken back by its opposite. The entry is chosen from the latest ones of the part.
/// Writes it itself. GUI thread.
class EarlierMoveDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Task { ReturnUnused, TakeBack };

    /// `part` is nil where the person has to choose it; `move` the entry to begin with, or nil.
    EarlierMoveDialog(pagekit::AppContext& context, Task task, const PartId& part,
                      const MoveId& move, QWidget* parent);

    static QString title(Task task);

Q_SIGNALS:
    /// Something was written.
    void entered();

private:
    /// An entry that can be chosen.
    struct Choice {
        StockMove move;
        qint64 leftMilli = 0;  ///< of an issue: what may still come back
        QString text;
    };
    void build();
    void addFields(widgets::FormBuilder& fields);
    void connectFields();
    void loadMoves();
    void fillMoves(const QList<Choice>& choices);
    void showChosen();
    const Choice* chosen() const;
    using Say = std::function<QString(const StockMove&, const QString& bin, const QString& unit)>;
    static core::Result<QList<Choice>> readChoices(storage::Connection& connection,
                                                   const PartId& part, Task task, const Say& say);
    void loadBins();
    void save();
    void write(const Shortage& shortage);
    void refused(const core::Error& error);

    pagekit::AppContext& m_context;
    const Task m_task;
    const PartId m_preset;
    MoveId m_wanted;
    widgets::FormPane* m_pane;
    pagekit::SecondPersonFields m_second;
    widgets::ReferenceEdit* m_part = nullptr;
    widgets::ChoiceEdit* m_move = nullptr;
    widgets::QuantityEdit* m_quantity = nullptr;
    widgets::ChoiceEdit* m_bin = nullptr;
    widgets::DateTimeEdit* m_happened = nullptr;
    widgets::TextEdit* m_reason = nullptr;
    widgets::CheckEdit* m_allow = nullptr;
    QList<Choice> m_choices;
    bool m_isShort = false;
    bool m_isWriting = false;
};

}  // namespace parts::ui
