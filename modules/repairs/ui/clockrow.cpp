#include "repairs/ui/clockrow.h"

#include "agreements/domain/clockreading.h"
#include "agreements/domain/verdictwords.h"
#include "core/timesource.h"
#include "repairs/domain/words.h"
#include "repairs/ui/clockstrip.h"

#include "widgets/entrycontext.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(repairs::ui::ClockRow)
};

using agreements::ClockReading;
using agreements::ClockState;

struct ReadClock {
    agreements::ClockRun run;
    ClockReading reading;
};

core::Result<ReadClock> readNow(pagekit::AppContext& context, const ClockSet& set,
                                const SetClock& clock, const QList<ClockFact>& happened) {
    ReadClock read;
    CORE_ASSIGN(const core::WorkCalendar calendar, calendarOf(set));
    CORE_ASSIGN(read.run, replayClock(set, clock, happened));
    CORE_ASSIGN(read.reading,
                agreements::clockAt(clock.clock.target, read.run, calendar, context.time.now()));
    return read;
}

QString reasonOfPause(const agreements::ClockRun& run) {
    const QString reason = run.pauses.isEmpty() ? QString() : run.pauses.last().reason;
    const auto known = fromCode<WaitingReason>(reason);
    return known ? title(*known) : reason;
}

QString stateText(const ReadClock& read, const QString& due) {
    switch (read.reading.state) {
    case ClockState::NotOpened:
        return ClockText::tr("has not begun");
    case ClockState::Running:
        return ClockText::tr("due %1").arg(due);
    case ClockState::Paused:
        return ClockText::tr("paused, waiting for: %1; due %2 if it went on now")
            .arg(reasonOfPause(read.run), due);
    case ClockState::Overdue:
        return ClockText::tr("overdue since %1").arg(due);
    case ClockState::MetInTime:
        return ClockText::tr("met in time, was due %1").arg(due);
    case ClockState::MetLate:
        return ClockText::tr("met late, was due %1").arg(due);
    case ClockState::Cancelled:
        return ClockText::tr("ended without it");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(pagekit::AppContext& context, const SetClock& clock, const ReadClock& read) {
    const core::Formats formats = context.entry.formats();
    const QString due =
        formats.dateTime(read.reading.due.value_or(clock.openedAt), context.entry.zone);
    QString text = ClockText::tr("%1: %2 · worked %3")
                       .arg(agreements::deadlineTitle(clock.clock.what), stateText(read, due),
                            formats.duration(read.reading.workedMinutes));
    if (read.reading.pausedMinutes > 0)
        text =
            ClockText::tr("%1 · paused %2").arg(text, formats.duration(read.reading.pausedMinutes));
    if (read.reading.closedMinutes > 0)
        text =
            ClockText::tr("%1 · closed %2").arg(text, formats.duration(read.reading.closedMinutes));
    return clock.clock.clause.isEmpty()
               ? ClockText::tr("%1 · promise of the centre").arg(text)
               : ClockText::tr("%1 · clause %2").arg(text, clock.clock.clause);
}

}  // namespace

core::Result<QString> clockSentence(pagekit::AppContext& context, const ClockSet& set,
                                    const SetClock& clock, const QList<ClockFact>& happened) {
    CORE_ASSIGN(const ReadClock read, readNow(context, set, clock, happened));
    return sentenceOf(context, clock, read);
}

QWidget* clockRow(pagekit::AppContext& context, const ClockSet& set, const SetClock& clock,
                  const QList<ClockFact>& happened, QWidget* parent) {
    const auto read = readNow(context, set, clock, happened);
    if (!read)
        return nullptr;
    const bool isRed =
        read->reading.state == ClockState::Overdue || read->reading.state == ClockState::MetLate;
    auto* row = new QWidget(parent);
    const QString sentence = sentenceOf(context, clock, *read);
    auto* words = new widgets::TextLabel(sentence, widgets::TextRole::Secondary,
                                         isRed ? widgets::Ink::Error : widgets::Ink::Text, row);
    words->setWordWrap(true);
    auto* strip = new ClockStrip(row);
    strip->setObjectName(clock.clock.what + QStringLiteral("Strip"));
    strip->setAccessibleName(sentence);
    strip->setReading(read->reading);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, widgets::size::kStep1, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(words);
    layout->addWidget(strip);
    return row;
}

}  // namespace repairs::ui
