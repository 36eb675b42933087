#include "printing/printersettings.h"

#include <QSettings>

#include <algorithm>

namespace printing {
namespace {

const QString kDefaultPrinter = QStringLiteral("printing/printer");

QString settingKey(const QString& kind, const char* name) {
    return QStringLiteral("printing/%1/%2").arg(kind, QLatin1String(name));
}

}  // namespace

PrinterChoice PrinterSettings::choiceFor(const QString& kind, Paper usual) const {
    PrinterChoice choice;
    const QString own = ownPrinter(kind);
    choice.printer = own.isEmpty() ? defaultPrinter() : own;
    choice.paper =
        paperFromKey(m_settings.value(settingKey(kind, "paper")).toString()).value_or(usual);
    choice.copies =
        std::clamp(m_settings.value(settingKey(kind, "copies")).toInt(), 0, kMostCopies);
    return choice;
}

QString PrinterSettings::ownPrinter(const QString& kind) const {
    return m_settings.value(settingKey(kind, "printer")).toString();
}

QString PrinterSettings::defaultPrinter() const {
    return m_settings.value(kDefaultPrinter).toString();
}

void PrinterSettings::setDefaultPrinter(const QString& printer) {
    m_settings.setValue(kDefaultPrinter, printer);
}

void PrinterSettings::remember(const QString& kind, const PrinterChoice& choice) {
    m_settings.setValue(settingKey(kind, "printer"), choice.printer);
    m_settings.setValue(settingKey(kind, "paper"), paperKey(choice.paper));
    m_settings.setValue(settingKey(kind, "copies"), choice.copies);
}

}  // namespace printing
