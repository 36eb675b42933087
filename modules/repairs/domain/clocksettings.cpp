#include "repairs/domain/clocksettings.h"

#include "modulekit/centresettings.h"

#include <QCoreApplication>

namespace repairs {
namespace {

constexpr int kMostHours = 1000;
constexpr int kMostLeadMinutes = 7 * 24 * 60;

std::function<QString()> saidOfClocks(const char* source) {
    return [source] { return QCoreApplication::translate("repairs::ClockSettings", source); };
}

modulekit::Setting hoursSetting(const char* key, const char* title, int fallback) {
    modulekit::Setting setting;
    setting.key = QLatin1String(key);
    setting.title = saidOfClocks(title);
    setting.type = modulekit::SettingType::Integer;
    setting.fallback = qlonglong(fallback);
    setting.minimum = 1;
    setting.maximum = kMostHours;
    return setting;
}

}  // namespace

modulekit::Setting visitPromiseHours() {
    return hoursSetting(
        "repairs.visit_promise_hours",
        QT_TRANSLATE_NOOP("repairs::ClockSettings", "Hours within which a home visit is promised"),
        agreements::VisitPromise().promiseHours);
}

modulekit::Setting visitPracticeHours() {
    return hoursSetting(
        "repairs.visit_practice_hours",
        QT_TRANSLATE_NOOP("repairs::ClockSettings", "Hours within which a home visit is usual"),
        agreements::VisitPromise().practiceHours);
}

modulekit::Setting visitPromiseTime() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("repairs.visit_promise_time");
    setting.title =
        saidOfClocks(QT_TRANSLATE_NOOP("repairs::ClockSettings", "The hours of home visits count"));
    setting.type = modulekit::SettingType::Choice;
    setting.fallback = QStringLiteral("around_the_clock");
    setting.choices = {
        {QStringLiteral("around_the_clock"),
         saidOfClocks(QT_TRANSLATE_NOOP("repairs::ClockSettings", "Around the clock"))},
        {QStringLiteral("working_hours"),
         saidOfClocks(QT_TRANSLATE_NOOP("repairs::ClockSettings", "While the centre works"))}};
    setting.hint = saidOfClocks(QT_TRANSLATE_NOOP(
        "repairs::ClockSettings",
        "Working hours, holidays and make-up days are those of the settings of the centre."));
    return setting;
}

modulekit::Setting clockLeadMinutes() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("repairs.clock_lead_minutes");
    setting.title = saidOfClocks(QT_TRANSLATE_NOOP(
        "repairs::ClockSettings", "Minutes before it is due that a clock is announced"));
    setting.type = modulekit::SettingType::Integer;
    setting.fallback = qlonglong(60);
    setting.minimum = 0;
    setting.maximum = kMostLeadMinutes;
    setting.hint = saidOfClocks(QT_TRANSLATE_NOOP(
        "repairs::ClockSettings",
        "Short clocks are announced when half of their time is left. 0: only when overdue."));
    return setting;
}

modulekit::Setting clockNoticesWhenClosed() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("repairs.clock_notices_when_closed");
    setting.title = saidOfClocks(QT_TRANSLATE_NOOP(
        "repairs::ClockSettings", "Announce clocks while the centre is closed too"));
    setting.type = modulekit::SettingType::Truth;
    setting.fallback = false;
    return setting;
}

QList<modulekit::Setting> clockSettings() {
    return {visitPromiseHours(), visitPracticeHours(), visitPromiseTime(), clockLeadMinutes(),
            clockNoticesWhenClosed()};
}

core::Result<agreements::VisitPromise> visitPromiseOf(storage::Connection& connection,
                                                      const core::RowId& centre) {
    agreements::VisitPromise promise;
    CORE_ASSIGN(const QVariant practice,
                modulekit::readSetting(connection, visitPracticeHours(), centre));
    CORE_ASSIGN(const QVariant promised,
                modulekit::readSetting(connection, visitPromiseHours(), centre));
    CORE_ASSIGN(const QVariant time,
                modulekit::readSetting(connection, visitPromiseTime(), centre));
    promise.practiceHours = practice.toInt();
    promise.promiseHours = promised.toInt();
    promise.countsWorkingHours = time.toString() == QStringLiteral("working_hours");
    return promise;
}

}  // namespace repairs
