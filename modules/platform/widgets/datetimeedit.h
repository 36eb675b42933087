#pragma once

#include "core/instant.h"
#include "widgets/entrycontext.h"
#include "widgets/lineeditor.h"

#include <optional>

namespace widgets {

/// A point in time in the centre's zone: `7.5 14:30`, `14:30` (today), `1430`, `t 8`. Whole
/// minutes.
class DateTimeEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit DateTimeEdit(const EntryContext& entry, QWidget* parent = nullptr);

    /// nullopt when blank or unreadable.
    std::optional<core::Instant> value() const;
    void setValue(const std::optional<core::Instant>& value);

    QString inputProblem() const override;
    QString help() const override;
    void tidy() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();

    EntryContext m_entry;
};

}  // namespace widgets
