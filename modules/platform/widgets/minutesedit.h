#pragma once

#include "widgets/lineeditor.h"

#include <optional>

namespace widgets {

/// How long something took, in minutes. `90`, `1:30`, `1.5h` and `1h30` are the same; it is written
/// as `1:30`.
class MinutesEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit MinutesEdit(QWidget* parent = nullptr);

    /// nullopt when blank or unreadable.
    std::optional<qint64> value() const;
    void setValue(std::optional<qint64> minutes);

    QString inputProblem() const override;
    void tidy() override;
};

}  // namespace widgets
