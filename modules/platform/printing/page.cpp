#include "printing/page.h"

namespace printing {

void Items::add(const Items& other, QPointF offset) {
    for (TextItem text : other.backdrop) {
        text.baseline += offset;
        backdrop.append(text);
    }
    for (FillItem fill : other.fills) {
        fill.area.translate(offset);
        fills.append(fill);
    }
    for (RuleItem rule : other.rules) {
        rule.line.translate(offset);
        rules.append(rule);
    }
    for (ImageItem image : other.images) {
        image.area.translate(offset);
        images.append(image);
    }
    for (StrokeItem stroke : other.strokes) {
        stroke.path.translate(offset);
        strokes.append(stroke);
    }
    for (TextItem text : other.texts) {
        text.baseline += offset;
        texts.append(text);
    }
}

}  // namespace printing
