#pragma once

#include "widgets/lineeditor.h"

namespace widgets {

/// A line of text: names, addresses, reasons.
class TextEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit TextEdit(QWidget* parent = nullptr) : LineEditor(parent) {}

    QString value() const { return text().trimmed(); }
    void setValue(const QString& value) { setText(value); }
};

}  // namespace widgets
