#include "widgets/plateedit.h"

#include "core/textfold.h"

namespace widgets {
namespace {

constexpr QChar kPlateDot = u'\u00B7';

bool isMainland(const QString& plate) {
    return !plate.isEmpty() && core::isHanzi(plate.front().unicode());
}

QString withoutDots(QString plate) {
    for (const QChar dot : {QChar(u'\u00B7'), QChar(u'\u30FB'), QChar(u'\u2022'), QChar(u'.'),
                            QChar(u'-'), QChar(u' ')})
        plate.remove(dot);
    return plate;
}

}  // namespace

PlateEdit::PlateEdit(QWidget* parent) : LineEditor(parent) {
    setNaturalWidth(128);
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
}

QString PlateEdit::value() const {
    const QString typed = text().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (!isMainland(typed))
        return typed;
    QString plate = withoutDots(typed);
    if (plate.size() > 2)
        plate.insert(2, kPlateDot);
    return plate;
}

QString PlateEdit::inputProblem() const {
    const QString plate = value();
    if (!isMainland(plate))
        return {};
    const qsizetype places = withoutDots(plate).size();
    if (places == 7 || places == 8)
        return {};
    return tr("A number plate has 7 places, or 8 for new energy; this one has %n.", nullptr,
              int(places));
}

void PlateEdit::tidy() {
    if (text() != value())
        setText(value());
}

}  // namespace widgets
