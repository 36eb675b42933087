#pragma once

#include "widgets/lineeditor.h"

namespace widgets {

/// Serial, order and part numbers: typed or scanned, without an input method; capitals, half width.
class CodeEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit CodeEdit(QWidget* parent = nullptr);

    QString value() const;
    void setValue(const QString& value) { setText(value); }

    void tidy() override;
};

}  // namespace widgets
