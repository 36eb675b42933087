#pragma once

#include "widgets/lineeditor.h"

namespace widgets {

/// Number plates. What begins with a hanzi is a mainland plate: 7 places, 8 for new energy, written
/// as 京A·D12341. Others are taken as typed, in capitals.
class PlateEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit PlateEdit(QWidget* parent = nullptr);

    QString value() const;
    void setValue(const QString& value) { setText(value); }

    QString inputProblem() const override;
    void tidy() override;
};

}  // namespace widgets
