#include "widgets/codeedit.h"

namespace widgets {

CodeEdit::CodeEdit(QWidget* parent) : LineEditor(parent) {
    useLatinKeys();
}

QString CodeEdit::value() const {
    return text().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
}

void CodeEdit::tidy() {
    if (text() != value())
        setText(value());
}

}  // namespace widgets
