#include "repairs/ui/pausedialog.h"

#include "agreements/domain/verdictwords.h"
#include "core/timesource.h"

#include "widgets/datetimeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

namespace repairs::ui {

constexpr qint64 kUsualPauseMs = 24 * 3'600'000;

PauseDialog::PauseDialog(pagekit::AppContext& context, const QList<LiveClocks>& clocks,
                         const QList<ClockFact>& happened, QWidget* parent)
    : QDialog(parent), m_context(context), m_clocks(clocks), m_happened(happened) {
    setObjectName(QStringLiteral("pauseDialog"));
    setWindowTitle(tr("What if I pause now"));
    auto* form = new widgets::Form(this);
    widgets::FormBuilder fields(*form, context.entry);
    m_until =
        fields.add<widgets::DateTimeEdit>(QStringLiteral("until"), tr("The order waits &until"));
    m_until->setValue(core::Instant{context.time.now().ms + kUsualPauseMs});
    m_answer = new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Text, this);
    m_answer->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_until, &widgets::LineEditor::edited, this, &PauseDialog::compute);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(form);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    compute();
    form->focusFirst();
}

/// What a pause would do to one clock; empty where it has ended.
QString PauseDialog::answerOf(const LiveClocks& live, const SetClock& clock,
                              core::Instant until) const {
    const core::Instant now = m_context.time.now();
    const auto counted = countClock(live.set, clock, m_happened, live.history);
    const auto due = dueIfPaused(live.set, clock, m_happened, live.history, {now, until});
    if (!counted || !due || !*due || counted->run.end || !counted->run.due)
        return {};
    const core::Formats formats = m_context.entry.formats();
    const QString what = agreements::deadlineTitle(clock.clock.what);
    const QString before = formats.dateTime(*counted->run.due, m_context.entry.zone);
    const QString after = formats.dateTime(**due, m_context.entry.zone);
    if (*counted->run.due < now && !counted->run.isPaused())
        return tr("%1: overdue since %2, a pause does not move that").arg(what, before);
    return **due == *counted->run.due ? tr("%1: due %2 as before").arg(what, before)
                                      : tr("%1: due %2 instead of %3").arg(what, after, before);
}

void PauseDialog::compute() {
    const auto until = m_until->value();
    if (!until) {
        m_answer->setText(tr("Give a date and time."));
        return;
    }
    QStringList lines;
    for (const LiveClocks& live : std::as_const(m_clocks))
        for (const SetClock& clock : live.set.clocks)
            lines.append(answerOf(live, clock, *until));
    lines.removeAll(QString());
    m_answer->setText(lines.isEmpty() ? tr("No clock of this order is running.")
                                      : lines.join(u'\n'));
    // A wrapped text does not ask for its height by itself.
    const QMargins margins = layout()->contentsMargins();
    m_answer->setMinimumHeight(m_answer->heightForWidth(std::max(minimumWidth(), width()) -
                                                        margins.left() - margins.right()));
}

}  // namespace repairs::ui
