#pragma once

#include "widgets/lineeditor.h"

namespace widgets {

/// Telephone numbers. A mainland mobile number is checked for its 11 digits, all others only for
/// being numbers.
class PhoneEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit PhoneEdit(QWidget* parent = nullptr);

    /// Half width, trimmed; hyphens and blanks as typed.
    QString value() const;
    void setValue(const QString& value) { setText(value); }

    QString inputProblem() const override;
    void tidy() override;
};

}  // namespace widgets
