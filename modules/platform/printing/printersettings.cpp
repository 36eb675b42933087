#include "printing/printersettings.h"

#include <QSettings>

namespace printing {
namespace {

QString settingKey(const QString& kind, const char* name) {
    return QStringLiteral("printing/%1/%2").arg(kind, QLatin1String(name));
}

}  // namespace

PrinterChoice PrinterSettings::choiceFor(const QString& kind, Paper usual) const {
    PrinterChoice choice;
    choice.printer = m_settings.value(settingKey(kind, "printer")).toString();
    choice.paper =
        paperFromKey(m_settings.value(settingKey(kind, "paper")).toString()).value_or(usual);
    return choice;
}

void PrinterSettings::remember(const QString& kind, const PrinterChoice& choice) {
    m_settings.setValue(settingKey(kind, "printer"), choice.printer);
    m_settings.setValue(settingKey(kind, "paper"), paperKey(choice.paper));
}

}  // namespace printing
