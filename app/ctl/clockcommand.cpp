#include "ctl/commands.h"
#include "ctl/inputfile.h"
#include "ctl/output.h"

#include "agreements/domain/clocklines.h"

#include "core/isoinstant.h"
#include "staff/domain/calendarlines.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(ctl::ClockCommand)
};

core::Result<int> wrongClockUsage() {
    return core::fail(
        usage(ClockText::tr("Type: clock replay --calendar FILE --events FILE|- [--at MOMENT]")));
}

core::Result<core::WorkCalendar> calendarOf(const QString& path) {
    constexpr qint64 kMost = 8 * 1024 * 1024 + 1;
    CORE_ASSIGN(const auto file, openInput(path));
    return staff::calendarFromLines(file->read(kMost));
}

/// The moment of an option such as --at.
core::Result<std::optional<core::Instant>> momentOf(const Call& call, const char* name) {
    if (!call.typed().has(name))
        return std::optional<core::Instant>();
    const auto moment = core::instantFromIso(call.typed().option(name));
    if (moment)
        return moment;
    return core::fail(
        usage(ClockText::tr("--%1 must be a moment such as 2026-03-08T09:30:00+08:00.")
                  .arg(QLatin1String(name))));
}

/// Longer than any event may be.
constexpr qint64 kLongestEvent = 70'000;

/// Prints an error for each line that cannot be used; gives how many there were.
core::Result<int> takeEvents(const QString& path, agreements::ClockLines& lines) {
    CORE_ASSIGN(const auto file, openInput(path));
    int number = 0;
    int wrong = 0;
    while (const auto line = nextLine(*file, kLongestEvent)) {
        const auto taken = lines.take(++number, *line);
        if (taken)
            continue;
        ++wrong;
        printLine({{QStringLiteral("line"), number},
                   {QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("code"), taken.error().code},
                                {QStringLiteral("message"), taken.error().message},
                                {QStringLiteral("place"), taken.error().detail}}}});
    }
    return wrong;
}

core::Result<int> replayClocks(Call& call) {
    const Typed& typed = call.typed();
    if (typed.words != QStringList{QStringLiteral("replay")} || !typed.has("calendar") ||
        !typed.has("events"))
        return wrongClockUsage();
    agreements::ClockLines::Question question;
    CORE_ASSIGN(const auto now, momentOf(call, "at"));
    question.now = now.value_or(call.time().now());
    CORE_ASSIGN(question.pausedUntil, momentOf(call, "pause-until"));
    CORE_ASSIGN(const core::WorkCalendar calendar, calendarOf(typed.option("calendar")));
    agreements::ClockLines lines(calendar);
    CORE_ASSIGN(int wrong, takeEvents(typed.option("events"), lines));
    for (const QJsonObject& clock : lines.clocks(question)) {
        printLine(clock);
        if (clock.contains(QLatin1String("error")))
            ++wrong;
    }
    return wrong == 0 ? 0 : 1;
}

}  // namespace

Command clockCommand() {
    return {"clock",
            "replay --calendar FILE --events FILE|- [--at MOMENT] [--pause-until MOMENT]",
            "Replays events of clocks, a line of JSON each, and prints the clocks.",
            {QStringLiteral("calendar"), QStringLiteral("events"), QStringLiteral("at"),
             QStringLiteral("pause-until")},
            replayClocks};
}

}  // namespace ctl
