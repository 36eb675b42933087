#include "staff/ui/shiftsinput.h"

#include "staff/domain/calendarweek.h"
#include "widgets/field.h"
#include "widgets/textedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace staff::ui {
namespace {

std::optional<int> typedMinute(const QString& hours, const QString& minutes) {
    const int minute = hours.toInt() * 60 + minutes.toInt();
    if (minutes.toInt() > 59 || minute > 1440)
        return std::nullopt;
    return minute;
}

}  // namespace

std::optional<QList<core::Shift>> typedShifts(const QString& typed) {
    static const QRegularExpression shift(
        QStringLiteral("^(\\d{1,2})(?::(\\d{2}))?\\s*[-–—~]\\s*(\\d{1,2})(?::(\\d{2}))?"
                       "(?:[\\s,;、]+|$)"));
    // Full width digits and colons are the same here.
    QString rest = typed.normalized(QString::NormalizationForm_KC).trimmed();
    QList<core::Shift> shifts;
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch match = shift.match(rest);
        if (!match.hasMatch())
            return std::nullopt;
        const auto from = typedMinute(match.captured(1), match.captured(2));
        const auto to = typedMinute(match.captured(3), match.captured(4));
        if (!from || !to || *to <= *from)
            return std::nullopt;
        shifts.append({*from, *to});
        rest = rest.mid(match.capturedLength()).trimmed();
    }
    return shifts;
}

void checkShiftsIn(widgets::Field& field, widgets::TextEdit& edit) {
    field.setCheck([&edit] {
        return typedShifts(edit.value())
                   ? QString()
                   : QCoreApplication::translate(
                         "staff::ui::ShiftsInput",
                         "Write hours as 09:00-12:00 13:00-18:00, or leave it empty.");
    });
    QObject::connect(&edit, &QLineEdit::editingFinished, &edit, [&edit] {
        if (const auto shifts = typedShifts(edit.value()))
            edit.setValue(shiftsText(*shifts));
    });
}

}  // namespace staff::ui
