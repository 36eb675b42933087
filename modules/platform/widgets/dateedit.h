#pragma once

#include "core/date.h"
#include "widgets/entrycontext.h"
#include "widgets/lineeditor.h"

#include <optional>

namespace widgets {

/// A civil date: typed (`7.5`, `+3`, `t`, `今天`) or picked from a calendar (F4, F7, Alt+Down or
/// the icon). Up and Down move by a day, Page Up and Page Down by a month.
class DateEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit DateEdit(const EntryContext& entry, QWidget* parent = nullptr);

    /// nullopt when blank or unreadable.
    std::optional<core::Date> value() const;
    void setValue(const std::optional<core::Date>& value);

    QString inputProblem() const override;
    QString help() const override;
    void tidy() override;

    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveTo(const core::Date& date);

    EntryContext m_entry;
};

}  // namespace widgets
