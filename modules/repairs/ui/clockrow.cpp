#include "repairs/ui/clockrow.h"

#include "core/timesource.h"
#include "repairs/domain/clockwords.h"
#include "repairs/ui/clockstrip.h"

#include "widgets/entrycontext.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace repairs::ui {

QWidget* clockRow(pagekit::AppContext& context, const LiveClocks& live, const SetClock& clock,
                  const QList<ClockFact>& happened, QWidget* parent) {
    const core::Instant now = context.time.now();
    const auto read = readClockAt(live.set, clock, happened, live.history, now);
    if (!read)
        return nullptr;
    auto* row = new QWidget(parent);
    const QString sentence =
        clockSentence(clock, *read, context.entry.formats(), context.entry.zone, now);
    auto* words =
        new widgets::TextLabel(sentence, widgets::TextRole::Secondary,
                               read->isRed() ? widgets::Ink::Error : widgets::Ink::Text, row);
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
